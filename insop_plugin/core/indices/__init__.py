"""Pollution indices: how far results lie above a background, and what that may mean for people."""
