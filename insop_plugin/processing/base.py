"""What every INSOP tool has: name, help, icon, and errors turned into messages."""

from qgis.core import (
    NULL,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProperty,
)
from qgis.PyQt.QtGui import QIcon

from insop_plugin.adapters.i18n import tr, words
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.paths import RESOURCES

REPORT = "REPORT"


class ValueNotTaken(InsopError):
    """A choice that does not exist, or a number outside of its bounds."""

    template = N_("{name} can not be {value}.")
    hint = N_("It takes {possible}.")


class InsopAlgorithm(QgsProcessingAlgorithm):
    """A thin adapter: declares parameters, hands their values to one core or store function."""

    tool = label = family = ""
    words_to_find_it: tuple[str, ...] = ()

    def declare(self):
        """Return the parameters and outputs."""
        raise NotImplementedError

    def compute(self, parameters, context, feedback):
        """Return the outputs; core errors may pass through."""
        raise NotImplementedError

    def name(self):
        return self.tool

    def displayName(self):
        return tr(self.label)

    def group(self):
        return tr(self.family)

    def groupId(self):
        return self.family.lower().replace(" ", "_")

    def tags(self):
        return [tr(word) for word in self.words_to_find_it]

    def icon(self):
        own = RESOURCES / "icons" / f"{self.tool}.svg"
        return QIcon(str(own if own.is_file() else RESOURCES / "icons" / "insop.svg"))

    def shortHelpString(self):
        from insop_plugin.adapters.help import page

        return page(self.tool)

    def createInstance(self):
        return type(self)()

    def initAlgorithm(self, configuration=None):
        from qgis.core import QgsProcessingOutputDefinition

        for entry in self.declare():
            is_output = isinstance(entry, QgsProcessingOutputDefinition)
            (self.addOutput if is_output else self.addParameter)(entry)

    def checkParameterValues(self, parameters, context):
        """Take the usual value of what is not given, as the dialog does: of fields and words QGIS itself does not."""
        usual = {one.name(): one.defaultValue() for one in self.parameterDefinitions() if one.defaultValue() is not None}
        return super().checkParameterValues({**usual, **parameters}, context)

    def processAlgorithm(self, parameters, context, feedback):
        from insop_plugin.adapters import forecast
        from insop_plugin.core.cost import A_UNIT

        given = _without_empty(self, parameters)
        try:
            _refuse_impossible(self, given, context)
            if self.tool in A_UNIT:
                forecast.by_rows(self, given, context, feedback)
            return self.compute(given, context, feedback)
        except InsopError as error:
            raise QgsProcessingException(words(error)) from error

    def results_of(self, given, names, feedback):
        """Return an input's rows with the fields wanted, and with what says which values stand for a limit."""
        from insop_plugin.adapters import tables, value_words

        return tables.read(given, value_words.with_censor(given, names), feedback)

    def reported(self, parameters, context, feedback, page_of):
        """Write the web page where one is wanted; return it as an output. A page that fails costs no result."""
        from insop_plugin.adapters.pages.page import ReportNotWritten, save

        place = self.parameterAsFileOutput(parameters, REPORT, context)
        if not place:
            return {}
        try:
            save(place, page_of())
        except ReportNotWritten as error:
            feedback.reportError(words(error))
            return {}
        return {REPORT: place}


def _refuse_impossible(tool, parameters, context):
    """Models and the batch window ask nobody: QGIS would take the usual value in silence instead of what it does not know."""
    for one in tool.parameterDefinitions():
        value = parameters.get(one.name())
        if value is None or not isinstance(one, (QgsProcessingParameterEnum, QgsProcessingParameterNumber)):
            continue
        if not one.checkValueIsAcceptable(value, context):
            raise ValueNotTaken(name=f"{one.description()} ({one.name()})", value=value, possible=_possible(one))


def _possible(parameter):
    """Return in words what a parameter takes."""
    if isinstance(parameter, QgsProcessingParameterNumber):
        return tr("numbers from {lowest} to {highest}").format(lowest=parameter.minimum(), highest=parameter.maximum())
    options = parameter.options()
    shown = options if parameter.usesStaticStrings() else [f"{number} ({option})" for number, option in enumerate(options)]
    return ", ".join(shown)


def _without_empty(tool, parameters):
    """Return parameters with None for what was left empty, which the batch window tells in other ways."""
    places = {one.name() for one in tool.destinationParameterDefinitions()}
    return {name: None if _is_nothing(value, name in places) else value for name, value in parameters.items()}


def _is_nothing(value, is_place):
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if is_place and isinstance(value, QgsProperty):
        return value.propertyType() == QgsProperty.Type.StaticProperty and not value.staticValue()
    return value == NULL or (is_place and value == "")


def advanced(parameter):
    """Return a parameter that is folded away until it is asked for."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def report_page(by_default=False):
    """Return the output of a web page that tells of the run."""
    kind = tr("Web pages (*.html)")
    return QgsProcessingParameterFileDestination(REPORT, tr("Report"), kind, optional=True, createByDefault=by_default)
