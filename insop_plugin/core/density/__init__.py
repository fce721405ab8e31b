"""Kernel density of samples, and the share of them that exceeds."""
