"""Circles in which cases crowd."""
