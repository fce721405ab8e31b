"""The imported samples on the map."""


def into_view(session) -> None:
    """Zoom to the samples."""
    layer = session.layer("plot")
    if layer is not None:
        session.iface.setActiveLayer(layer)
        session.iface.zoomToActiveLayer()


def into_view_if_away(session) -> None:
    """Zoom to the samples where the map shows something else."""
    layer = session.layer("plot")
    if layer is None:
        return
    layer.updateExtents()
    canvas = session.iface.mapCanvas()
    if not canvas.extent().intersects(canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())):
        into_view(session)
