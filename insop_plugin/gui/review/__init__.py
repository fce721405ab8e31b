"""Review: what contributors have sent, accepted or returned with a reason (step 7, for focal points)."""
