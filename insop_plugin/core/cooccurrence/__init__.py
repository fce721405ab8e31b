"""Which contaminants are found together: pairs, sets, mixtures of samples, and what the concentrations have in common."""
