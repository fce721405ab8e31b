"""What can go wrong between a person and a store, in words."""

from insop_plugin.core.errors import N_, InsopError


class NotAStore(InsopError):
    """A place that holds no store."""

    template = N_("There is no INSOP store at {address}: {reason}.")
    hint = N_("Choose the folder that holds “store.gpkg”, or create a store.")


class NotACheckout(InsopError):
    """A file that is no checkout."""

    template = N_("{path} is no INSOP checkout: {reason}.")
    hint = N_("Choose a GeoPackage made by “Load shared dataset”.")


class UnknownScheme(InsopError):
    """An address of a kind that this version has no store for."""

    template = N_("This version of INSOP cannot open the store {address}.")
    hint = N_("Give the folder of a store.")


class FolderNotEmpty(InsopError):
    """A store is to be created where there are files."""

    template = N_("The folder {address} is not empty: it holds “{found}”.")
    hint = N_("Choose a new or an empty folder for the store.")


class NoAccess(InsopError):
    """The operating system forbids reading or writing."""

    template = N_("INSOP may not write in {path} ({reason}).")
    hint = N_("Nothing was changed. Ask the owner of the folder for permission to write, or use a copy elsewhere.")


class DiskFull(InsopError):
    """No room left."""

    template = N_("The disk of {path} is full ({reason}).")
    hint = N_("Nothing was changed and your edits are kept. Make room and try again.")


class FileTrouble(InsopError):
    """The disk or the network drive did not do what it was asked."""

    template = N_("{path} could not be read or written ({reason}).")
    hint = N_("Nothing was changed and your edits are kept. Check the disk or network drive and try again.")


class Damaged(InsopError):
    """A file whose inside is broken."""

    template = N_("{path} is damaged ({reason}).")
    hint = N_("Do not write to it. Restore it from a backup; your checkout keeps its edits.")


class StoreOfNewerSchema(InsopError):
    """Made by a newer INSOP."""

    template = N_("{path} has data model version {found}; this INSOP knows up to version {known}.")
    hint = N_("Update the INSOP plugin. Nothing was changed.")


class InUse(InsopError):
    """Somebody else is writing and did not finish in time."""

    template = N_("{path} is in use by {owner}.")
    hint = N_("Your edits are kept. Try again in a moment.")


class InWalMode(InsopError):
    """Another program has put the store file into write-ahead mode."""

    template = N_("The store file {path} is open in another program (write-ahead mode).")
    hint = N_("A store file must not be opened in QGIS itself: close it there, open a checkout instead, and try again.")


class CheckoutInEditMode(InsopError):
    """A layer of the checkout has edits that are not saved yet."""

    template = N_("The checkout {path} is open for editing in QGIS or another program.")
    hint = N_("Save or discard the edits, switch editing off for its layers, and try again.")


class UnsentEdits(InsopError):
    """A checkout with edits must not be replaced."""

    template = N_("{path} is a checkout with edits that are not in the store yet ({n}).")
    hint = N_("Contribute them first, or choose another file name.")


class FileInTheWay(InsopError):
    """A file that INSOP did not make stands at the target."""

    template = N_("{path} exists already and is no INSOP checkout.")
    hint = N_("Choose another file name.")


class NotNamedAsCheckout(InsopError):
    """A checkout is wanted in a file whose ending QGIS and GDAL would not open."""

    template = N_("“{path}” cannot become a checkout: its name does not end in “.gpkg”.")
    hint = N_("Give the file a name that ends in “.gpkg”.")


class WrongStore(InsopError):
    """A checkout of one store and another store do not fit."""

    template = N_("{path} was loaded from the store “{title}” ({expected}), not from “{other}” ({found}).")
    hint = N_("Choose the store it came from.")


class EpochChanged(InsopError):
    """The store was restored from a backup since the checkout was made."""

    template = N_("The store “{title}” was restored from a backup since this checkout was loaded.")
    hint = N_("Your edits are kept. Update the checkout (pull), check what it says, and contribute again.")


class TooMuchAtOnce(InsopError):
    """More changes than a store takes in one contribution."""

    template = N_("{n} changes are too many for one contribution; this store takes {limit}.")
    hint = N_("Contribute after each part of the work.")


class BadPackage(InsopError):
    """A package carried by hand that cannot be trusted."""

    template = N_("The package {path} cannot be used: {reason}.")
    hint = N_("Ask its sender to make the package again.")


class PushIdReused(InsopError):
    """Two different contributions under one id."""

    template = N_("The store already has another contribution under the id {push_id}.")
    hint = N_("Make the contribution again from the checkout.")


class BackupNotFound(InsopError):
    """A backup that is not there."""

    template = N_("There is no usable backup at {path} ({reason}).")
    hint = N_("Choose a file of the store's “backups” folder.")


class NotAllowed(InsopError):
    """The store does not let this person do it."""

    template = N_("The store refused: {reason}")
    hint = N_("Your edits are kept. Ask the steward of the store about your membership.")


class BadDocument(InsopError):
    """A request or an answer that is not what INSOP stores speak."""

    template = N_("This is no document of an INSOP store ({reason}).")
    hint = N_("Check the address of the store; its server and this plugin may have different versions.")
