"""What was measured and in what: names, sums, radionuclides, units."""
