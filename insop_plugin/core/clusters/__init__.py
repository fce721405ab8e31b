"""Groups of samples that lie densely."""
