"""What the user is told after saving: where the record is now, and what is still to be sent."""

from insop_plugin.adapters.field_edits import Saved
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.messages import show_result
from insop_plugin.adapters.tasks import in_background


def tell(iface, checkout_path: str, saved: Saved) -> None:
    """Show one line in the message bar; the changes not sent are counted beside the user interface."""
    if not saved.committed:
        text = tr("Added to your unsaved edits of {layers}. Save the layer edits to keep it.")
        show_result(iface.messageBar(), text.format(layers=", ".join(f"“{name}”" for name in saved.waiting)))
        return

    def show(count: object) -> None:
        parts = [tr("Saved in your checkout.")]
        if isinstance(count, int):
            parts.append(tr("1 change not sent.") if count == 1 else tr("{n} changes not sent.").format(n=count))
        show_result(iface.messageBar(), " ".join(parts))

    in_background(tr("Counting changes"), pending_changes, checkout_path, done=show, failed=show)


def pending_changes(checkout_path: str) -> int:
    """Return how many changes of a checkout were not sent yet."""
    from insop_plugin.stores.checkout import open_checkout

    return len(open_checkout(checkout_path).pending())
