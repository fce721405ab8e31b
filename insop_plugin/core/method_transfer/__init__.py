"""Results of one laboratory procedure as another one would give them, with the uncertainty that this adds."""
