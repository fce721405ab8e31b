"""insop:density - where samples, or exceeding samples, are dense; and which share of them exceeds."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsUnitTypes,
)

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_
from insop_plugin.processing.base import InsopAlgorithm, advanced, report_page


class SampleDensity(InsopAlgorithm):
    """Kernel density of samples, or the share of exceeding samples among all of them around each place."""

    tool, label, family = "density", N_("Density of samples and of exceedances"), N_("Hot spots")
    words_to_find_it = (
        N_("heatmap"), N_("kernel density"), N_("KDE"), N_("relative density"), N_("exceedance"), N_("hotspot"),
        N_("bandwidth"), N_("edge correction"), N_("raster"),
    )  # fmt: skip

    def declare(self):
        numbers, real = QgsProcessingParameterField.DataType.Numeric, QgsProcessingParameterNumber.Type.Double
        kernels = [tr("Quartic"), tr("Gaussian")]
        edges = [tr("None"), tr("Diggle (divided by the kernel's part inside)"), tr("Jones-Diggle (keeps the number of samples)")]
        return (
            QgsProcessingParameterFeatureSource("INPUT", tr("Samples"), [QgsProcessing.SourceType.TypeVectorAnyGeometry]),
            QgsProcessingParameterField("FIELD", tr("Field with weights"), None, "INPUT", numbers, False, True),
            QgsProcessingParameterField("CASES", tr("Field that tells which samples exceed"), None, "INPUT", optional=True),
            QgsProcessingParameterNumber("THRESHOLD", tr("Numbers exceed above (threshold)"), real, None, True),
            advanced(QgsProcessingParameterEnum("KERNEL", tr("Kernel"), kernels, False, 0)),
            self.metres("BANDWIDTH", tr("Bandwidth (0: Silverman's rule)")),
            QgsProcessingParameterBoolean("ADAPTIVE", tr("Wider where samples are sparse (adaptive)"), False),
            advanced(QgsProcessingParameterEnum("EDGE", tr("Edge correction"), edges, False, 0)),
            QgsProcessingParameterFeatureSource("AREA", tr("Study area"), [QgsProcessing.SourceType.TypeVectorPolygon], None, True),
            self.metres("CELL", tr("Cell size (0: from the bandwidth)")),
            advanced(QgsProcessingParameterNumber("FEWEST", tr("Effective samples needed to tell a share"), real, 5.0, False, 1.0)),
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Density")),
            report_page(),
            *(QgsProcessingOutputNumber(name, words) for name, words in self.counted().items()),
        )

    def counted(self):
        """Return the numeric outputs."""
        return {
            "N": tr("Samples used"), "NULLS": tr("Rows without a weight or class"), "EXCEEDING": tr("Samples that exceed"),
            "BANDWIDTH_M": tr("Bandwidth, metres"), "CELL_M": tr("Cell size, metres"), "MAXIMUM": tr("Highest value"),
            "MASS": tr("Samples that the raster holds"),
        }  # fmt: skip

    def metres(self, name, words):
        """Return a parameter for a length."""
        parameter = QgsProcessingParameterDistance(name, words, 0.0, minValue=0.0)
        parameter.setDefaultUnit(QgsUnitTypes.DistanceUnit.DistanceMeters)
        return parameter

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import density_input, raster_result, tables
        from insop_plugin.adapters.pages import density
        from insop_plugin.adapters.reports import density as density_report

        given, output = tables.input_of(self, parameters, "INPUT", context), tables.Output(self, parameters, "OUTPUT", context)
        asked = self.asked(parameters, context)
        samples = density_input.read(given, asked, context, feedback)
        area = density_input.area_of(self.parameterAsSource(parameters, "AREA", context), samples, context)
        plan, found = density_input.computed(samples, self.settings(parameters, context), area, feedback)
        report = density_report.DensityReport(asked, samples.chosen, samples.plane, plan, found, samples.entered)
        place = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        raster_result.write(place, density_input.raster_of(report))
        results, run = density_input.numbers(report), report.run_of(output, given, samples.columns)
        places = {"OUTPUT": raster_result.styled(output, place, report.style(results["MAXIMUM"] or 1.0), run.metadata(given))}
        places |= self.reported(parameters, context, feedback, lambda: density.page_of(run, report))
        report.say(feedback)
        return {**places, **results}

    def asked(self, parameters, context):
        """Return fields and threshold."""
        from insop_plugin.adapters.reports.density import Asked

        has_threshold = parameters.get("THRESHOLD") is not None
        return Asked(
            self.parameterAsString(parameters, "FIELD", context), self.parameterAsString(parameters, "CASES", context),
            self.parameterAsDouble(parameters, "THRESHOLD", context) if has_threshold else None,
            bool(parameters.get("AREA")),
        )  # fmt: skip

    def settings(self, parameters, context):
        """Return kernel, widths and edges."""
        from insop_plugin.core.density.density import EDGES, DensitySettings
        from insop_plugin.core.density.grid import KERNELS

        bandwidth, cell, fewest = (self.parameterAsDouble(parameters, name, context) for name in ("BANDWIDTH", "CELL", "FEWEST"))
        return DensitySettings(
            KERNELS[self.parameterAsEnum(parameters, "KERNEL", context)], bandwidth, cell,
            EDGES[self.parameterAsEnum(parameters, "EDGE", context)],
            self.parameterAsBoolean(parameters, "ADAPTIVE", context), fewest,
        )  # fmt: skip
