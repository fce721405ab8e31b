"""Progress and cancel between the core and QGIS."""

from qgis.core import QgsFeedback

from insop_plugin.core.errors import Cancelled
from insop_plugin.core.progress import Progress


def progress_of(feedback: QgsFeedback) -> Progress:
    """Return a progress that drives a QGIS feedback and raises `Cancelled` on its cancel button."""

    def report(share: float) -> None:
        if feedback.isCanceled():
            raise Cancelled()
        feedback.setProgress(100 * share)

    return report
