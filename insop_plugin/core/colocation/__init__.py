"""Whether hot samples lie near sources."""
