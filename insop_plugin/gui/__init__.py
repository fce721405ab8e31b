"""What the user sees; it never calculates."""
