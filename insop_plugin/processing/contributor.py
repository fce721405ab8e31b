"""The parameters by which a tool is told who contributes, and under which terms."""

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterString

from insop_plugin.adapters.i18n import tr

DOMAINS = {"CONTRIBUTOR": "", "COUNTRY": "country", "LICENCE": "licence", "SHARING_LEVEL": "sharing_level"}


def term_parameters():
    """Yield the parameters; what is left empty comes from the settings."""
    entries = (
        ("CONTRIBUTOR", tr("Your name (empty: as in the settings)")),
        ("COUNTRY", tr("Your country (ISO code)")),
        ("LICENCE", tr("Licence of the data")),
        ("SHARING_LEVEL", tr("Sharing level")),
    )
    for name, label in entries:
        entry = QgsProcessingParameterString(name, label, "", optional=True)
        entry.setFlags(entry.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        yield entry


def identity_of(tool, parameters, context):
    """Return who contributes: what was given, else the settings, else the user of the computer."""
    from insop_plugin.adapters import settings
    from insop_plugin.core.changes import Identity
    from insop_plugin.processing.choices import checked_codes
    from insop_plugin.stores.lock import device, user

    known = settings.identity()
    given = {name: tool.parameterAsString(parameters, name, context).strip() for name in DOMAINS}
    codes = {name: "".join(checked_codes(domain, [given[name]])) for name, domain in DOMAINS.items() if domain and given[name]}
    return Identity(
        given["CONTRIBUTOR"] or known.name or user(),
        known.organisation,
        codes.get("COUNTRY", known.country),
        codes.get("LICENCE", known.licence),
        codes.get("SHARING_LEVEL", known.sharing_level),
        f"INSOP {device()}",
    )
