"""Who is whose neighbour, and sums over neighbours."""
