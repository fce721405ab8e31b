"""Local background: what is usual here, and from which concentration on a sample stands out."""
