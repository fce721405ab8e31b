"""insop:contaminantlayer - the results of one contaminant, or of several, in a checkout as points to analyse."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_
from insop_plugin.processing.base import InsopAlgorithm

ALL = "all"  # contaminants that the checkout has results of
KINDS = {
    "observation_uid": "text", "sample_uid": "text", "plot": "text", "country": "text", "sampling_date": "date",
    "land_use": "text", "upper_depth_cm": "real", "lower_depth_cm": "real", "horizon": "text", "is_organic": "integer",
    "contaminant": "text", "value": "real", "measured": "real", "unit": "text", "censor": "text", "censor_limit": "real",
    "censor_upper": "real", "procedure": "text", "fraction": "text", "ph_h2o": "real", "clay_pct": "real", "om_pct": "real",
}  # fmt: skip


class ContaminantLayer(InsopAlgorithm):
    """Points with the results of contaminants, of each by one procedure and in one unit."""

    tool, label, family = "contaminantlayer", N_("Points of contaminants"), N_("Harmonise")
    words_to_find_it = (N_("samples"), N_("results"), N_("extract"), N_("contaminant"), N_("detection limit"))

    def declare(self):
        ways = [tr("Leave the value empty"), tr("Enter the limit"), tr("Enter half the limit")]
        return (
            QgsProcessingParameterFile("CHECKOUT", tr("Checkout"), extension="gpkg"),
            QgsProcessingParameterString("CONTAMINANT", tr("Contaminant (code; several with commas, or all)"), "Pb"),
            QgsProcessingParameterString("PROCEDURE", tr("Procedure (code; needed where there are several)"), "", optional=True),
            QgsProcessingParameterString("UNIT", tr("Unit (needed where there are several)"), "", optional=True),
            QgsProcessingParameterEnum("CENSORED", tr("Results below a limit"), ways, False, 0),
            self.depth("UPPER_DEPTH", tr("Only samples from this depth on (cm)")),
            self.depth("LOWER_DEPTH", tr("Only samples down to this depth (cm)")),
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Points"), QgsProcessing.SourceType.TypeVectorPoint),
            QgsProcessingOutputNumber("N", tr("Results")),
            QgsProcessingOutputNumber("CENSORED_N", tr("Results below or above a limit")),
            QgsProcessingOutputNumber("WITHOUT_PLACE", tr("Results without a place")),
        )

    def depth(self, name, words):
        """Return a parameter for a depth that may be left out."""
        return QgsProcessingParameterNumber(name, words, QgsProcessingParameterNumber.Type.Double, None, True, 0.0)

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import result_layers, styling
        from insop_plugin.adapters.feedback import progress_of
        from insop_plugin.adapters.frame_layers import FrameOutput, write
        from insop_plugin.stores import results

        path = self.parameterAsFile(parameters, "CHECKOUT", context)
        way = (results.LEFT_OUT, results.AT_LIMIT, results.HALF_LIMIT)[self.parameterAsEnum(parameters, "CENSORED", context)]
        series, behind = self.series(path, parameters, context)
        progress_of(feedback)(0.3)
        frame = results.results_of(path, series, way, self.depths(parameters, context))
        place = write(FrameOutput(self, parameters, "OUTPUT", frame, KINDS), context, feedback)
        told = (*self.said(series, way, frame), *self.said_of_others(behind))
        styling.styled(self, context, place, "", self.metadata(parameters, context, (series, frame), told))
        result_layers.dressed(place, series, context)
        for sentence in told:
            feedback.pushInfo(sentence)
        n_censored = int((frame["censor"] != "none").sum())
        return {"OUTPUT": place, "N": len(frame), "CENSORED_N": n_censored, "WITHOUT_PLACE": int(frame["longitude"].isna().sum())}

    def series(self, path, parameters, context):
        """Return one series of each contaminant that is asked for, and those of the same contaminants that stay behind."""
        from insop_plugin.processing.choices import checked_codes
        from insop_plugin.stores import results

        given = self.parameterAsString(parameters, "CONTAMINANT", context).replace(",", " ").split()
        codes = () if given == [ALL] else tuple(dict.fromkeys(checked_codes("determinand", given)))
        only = [self.parameterAsString(parameters, name, context).strip() for name in ("PROCEDURE", "UNIT")]
        if len(codes) == 1:
            return [results.the_series(path, codes[0], *only)], []
        return results.several_series(path, codes, *only)

    def metadata(self, parameters, context, found, told):
        """Return where the points come from."""
        from insop_plugin.adapters import provenance, result_layers

        series, frame = found
        digest = provenance.digest_of(*(frame[name].to_numpy(float) for name in ("longitude", "latitude", "value")))
        run = provenance.Run(self, parameters, context, result_layers.title_of(series), told, digest, ("pandas",))
        return provenance.metadata_of(run)

    def depths(self, parameters, context):
        """Return the depths between which samples are wanted."""
        names = ("UPPER_DEPTH", "LOWER_DEPTH")
        return tuple(None if parameters.get(name) is None else self.parameterAsDouble(parameters, name, context) for name in names)

    def said(self, series, way, frame):
        """Return what the layer holds, in words."""
        words = {
            "left_out": tr("they have no value in the layer"),
            "limit": tr("those below a limit are entered as the limit"),
            "half_limit": tr("those below a limit are entered as half the limit"),
        }
        text = tr("{contaminant}, {series}: {n} results, {censored} of them below or above a limit; {way}.")
        for one in series:
            mine = frame[frame["contaminant"] == one.contaminant]
            n_censored = int((mine["censor"] != "none").sum())
            yield text.format(contaminant=one.contaminant, series=one.text(), n=len(mine), censored=n_censored, way=words[way])

    def said_of_others(self, behind):
        """Return which results stay behind, as they cannot be put together with those of the layer."""
        for one in behind:
            yield tr("{contaminant}, {series}: left out, another procedure or unit has more results.").format(
                contaminant=one.contaminant, series=one.text()
            )
