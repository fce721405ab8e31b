"""Layers of soil profiles brought to common depths."""
