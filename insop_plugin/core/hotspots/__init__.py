"""Local and global statistics of likeness: Gi*, Moran, Geary, join counts, and settings that follow from the data."""
