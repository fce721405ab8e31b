"""What `insop-admin` refuses, in words."""


class Unfit(Exception):
    """Something that cannot be done as it was asked; the text says why and what to do."""
