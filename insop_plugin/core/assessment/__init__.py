"""Results beside guideline values: below, above, cannot tell, undetermined; each with the limit that was used."""
