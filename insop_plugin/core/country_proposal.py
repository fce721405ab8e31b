"""Which country a place is probably in; proposed, never set by itself."""


def countries_at(longitude: float, latitude: float) -> list[str]:
    """Return the countries whose outline, widened by 0.05 degrees, holds a point.

    Args:
        longitude: in degrees.
        latitude: in degrees.
    Returns:
        ISO 3166-1 alpha-3 codes; several near a border, none at sea.
    """
    import numpy as np

    from insop_plugin.core.countries import inside
    from insop_plugin.core.vocabulary import table

    point = np.array([[longitude, latitude]])
    return [row["code"] for row in table("country_outline") if inside(row["code"], point)[0]]


def proposed(longitude: float, latitude: float, own: str = "") -> str:
    """Return the country to propose for a point.

    Args:
        longitude: in degrees.
        latitude: in degrees.
        own: the user's country; wins near a border.
    Returns:
        The only country there, or the user's own among several; empty where it cannot be told.
    """
    found = countries_at(longitude, latitude)
    if own in found:
        return own
    return found[0] if len(found) == 1 else ""
