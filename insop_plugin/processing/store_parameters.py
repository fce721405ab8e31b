"""The parameters by which a tool is told which store it works with."""

from qgis.core import QgsProcessingParameterAuthConfig, QgsProcessingParameterFile

from insop_plugin.adapters.i18n import tr

STORE, AUTHCFG = "STORE", "AUTHCFG"


def store_parameters():
    """Return the store, and the authentication for one on a network."""
    return (
        QgsProcessingParameterFile(STORE, tr("Store (folder or address)"), QgsProcessingParameterFile.Behavior.Folder),
        QgsProcessingParameterAuthConfig(AUTHCFG, tr("Sign in with (for a store on a network)"), optional=True),
    )


def opened_store(tool, parameters, context, feedback):
    """Return the store that a tool was given; what it says while it waits goes to the tool's log."""
    from insop_plugin.adapters.store_access import open_store

    address = tool.parameterAsString(parameters, STORE, context)
    authcfg = tool.parameterAsString(parameters, AUTHCFG, context)
    return open_store(address, feedback.pushInfo, authcfg=authcfg)
