"""What the tool Depths says and hands on: the results and the problems as rows, log lines, metadata."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsFeedback, QgsLayerMetadata

from insop_plugin.adapters.depth_input import Profiles
from insop_plugin.adapters.frame_layers import FrameOutput
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import number
from insop_plugin.adapters.provenance import Run, digest_of, metadata_of
from insop_plugin.adapters.tables import Input, Output
from insop_plugin.core.depth.harmonise import (
    BESIDE_CENSORED,
    CENSORED,
    COMPLETE,
    NOT_COVERED,
    PARTIAL,
    STATUSES,
    AtDepths,
)
from insop_plugin.core.depth.profile_problems import NOTED, PROBLEMS
from insop_plugin.core.depth.profiles import Examined
from insop_plugin.core.depth.targets import MEAN, DepthSettings
from insop_plugin.core.errors import N_

if TYPE_CHECKING:
    import pandas
    from numpy import ndarray

PROBLEM_KINDS = {
    "row": "integer", "profile": "text", "upper_cm": "real", "lower_cm": "real", "problem": "text", "consequence": "text",
    "words": "text", "next_step": "text", "proposed_upper_cm": "real", "proposed_lower_cm": "real",
}  # fmt: skip
LIMITS = "censor_limit"
"""Field that Points of contaminants and Harmonise table write."""
NAMELESS = ("no_profile", N_("The row names no profile."), N_("Fill in to which profile or plot it belongs."))
METHOD_WORDS = {
    "spline": N_("equal-area spline (lambda {smoothing})"),
    "mean": N_("thickness-weighted mean"),
    "centimetres": N_("equal-area spline (lambda {smoothing}), mean of whole centimetres"),
}


@dataclass(frozen=True)
class DepthReport:
    """One run: what was given, what was wrong with it, what came out by field."""

    profiles: Profiles
    examined: Examined
    settings: DepthSettings
    found: dict[str, AtDepths]

    def kept(self) -> ndarray:
        """Return the profiles that have layers to use."""
        import numpy as np

        return np.unique(self.profiles.layers.profile[self.examined.used])

    def counts(self) -> dict[str, int]:
        """Return the tool's numeric outputs; layers in = used + refused + left out."""
        examined, nameless = self.examined, len(self.profiles.nameless)
        return {
            "PROFILES": len(self.kept()), "LAYERS_IN": len(self.profiles.table), "LAYERS_USED": len(examined.used),
            "LAYERS_REFUSED": examined.refused + nameless, "LAYERS_LEFT_OUT": examined.left_out,
        }  # fmt: skip

    def output(self, output: Output) -> FrameOutput:
        """Return one row per profile and depth."""
        import numpy as np
        import pandas

        kept, depths, profiles = self.kept(), np.array(self.settings.depths), self.profiles
        repeated = np.repeat(kept, len(depths))
        columns = {"profile": profiles.names[repeated]}
        columns |= {"upper_cm": np.tile(depths[:, 0], len(kept)), "lower_cm": np.tile(depths[:, 1], len(kept))}
        kinds = {"profile": profiles.kind(), "upper_cm": "real", "lower_cm": "real"}
        for field, found in self.found.items():
            part = self._columns(field, found, kept)
            columns |= part
            kinds |= dict.fromkeys(part, "real") | {f"{field}_status": "text", f"{field}_layers": "integer"}
        columns["method"], kinds["method"] = np.full(len(repeated), self.settings.method, dtype=object), "text"
        if profiles.has_places:
            columns |= {"longitude": profiles.x[repeated], "latitude": profiles.y[repeated]}
        frame = pandas.DataFrame(columns)
        return FrameOutput(output.tool, output.parameters, output.name, frame, kinds, profiles.table.crs)

    def problems(self, output: Output) -> FrameOutput:
        """Return one row per finding, in the user's language."""
        frame = self._problem_frame()
        return FrameOutput(output.tool, output.parameters, output.name, frame, PROBLEM_KINDS)

    def log(self, feedback: QgsFeedback) -> None:
        """Say what was wrong, then what came out."""
        for line in self._problem_lines():
            feedback.pushInfo(line)
        for warning in self.warnings():
            feedback.pushWarning(warning)
        for sentence in self.sentences():
            feedback.pushInfo(sentence)

    def sentences(self) -> tuple[str, ...]:
        """Return the result in words; also the abstract of the layer."""
        counts = {name: number(n) for name, n in self.counts().items()}
        layers = tr("Layers: {LAYERS_IN} = {LAYERS_USED} used + {LAYERS_REFUSED} refused + {LAYERS_LEFT_OUT} left out.")
        profiles = tr("Profiles: {PROFILES}, each at {n} depths ({depths} cm) by {method}.")
        method = tr(METHOD_WORDS[self.settings.method]).format(smoothing=f"{self.settings.smoothing:g}")
        depths = ", ".join(f"{upper:g}-{lower:g}" for upper, lower in self.settings.depths)
        told = profiles.format(n=len(self.settings.depths), depths=depths, method=method, **counts)
        return (layers.format(**counts), told, *(self._outcome(field, found) for field, found in self.found.items()))

    def warnings(self) -> tuple[str, ...]:
        """Return what the user should look at."""
        found, profiles = [], self.profiles
        if profiles.scattered:
            text = tr("{n} profiles have layers at several places; the place of the first layer was taken.")
            found.append(text.format(n=number(profiles.scattered)))
        if profiles.ploughed and self.settings.method != MEAN:
            text = tr("{n} profiles have a ploughed layer (Ap): it is well mixed, and the curve does not know that.")
            found.append(text.format(n=number(profiles.ploughed)))
        if self._are_single():
            found.append(
                tr(
                    "Every profile has one layer only: check the field that names the profile, or use the weighted mean."
                )
            )
        if LIMITS in profiles.table.fields.names() and not profiles.chosen.limit:
            text = tr(
                "The layer has a field {field}, which was not chosen: results known only by their limit may be left out."
            )
            found.append(text.format(field=LIMITS))
        return tuple(found)

    def _are_single(self) -> bool:
        return 1 < len(self.examined.used) == len(self.kept()) and self.settings.method != MEAN

    def metadata(self, output: Output, given: Input) -> QgsLayerMetadata:
        """Return the metadata of the result."""
        layers = self.profiles.layers
        ends = [end for values in self.profiles.values.values() for end in (values.low, values.high)]
        title = tr("{fields} at common depths").format(fields=", ".join(self.found))
        digest = digest_of(layers.profile, layers.upper_cm, layers.lower_cm, *ends)
        run = Run(output.tool, output.parameters, output.context, title, (*self.sentences(), *self.warnings()), digest)
        return metadata_of(run, given)

    def _columns(self, field: str, found: AtDepths, kept: ndarray) -> dict[str, ndarray]:
        import numpy as np

        columns = {field: found.value}
        if self.profiles.chosen.limit:
            ends = (np.where(np.isfinite(end), end, np.nan) for end in (found.low, found.high))
            columns |= dict(zip((f"{field}_low", f"{field}_high"), ends, strict=True))
        columns[f"{field}_coverage"] = found.coverage
        part = {name: values[kept].ravel() for name, values in columns.items()}
        part[f"{field}_status"] = np.array(STATUSES, dtype=object)[found.status[kept].ravel()]
        part[f"{field}_layers"] = np.repeat(found.n_layers[kept], len(self.settings.depths))
        return part

    def _outcome(self, field: str, found: AtDepths) -> str:
        import numpy as np

        n = np.bincount(found.status[self.kept()].ravel(), minlength=len(STATUSES))
        text = tr(
            "{field}: {values} values ({partial} of a part of the depth), {limits} known only by limits, {none} not covered."
        )
        return text.format(
            field=field, values=number(n[COMPLETE] + n[PARTIAL]), partial=number(n[PARTIAL]),
            limits=number(n[CENSORED] + n[BESIDE_CENSORED]), none=number(n[NOT_COVERED] + n[0]),
        )  # fmt: skip

    def _problem_lines(self) -> list[str]:
        import numpy as np

        codes, counts = np.unique(self.examined.findings.problem.astype(str), return_counts=True)
        lines = [
            f"{number(n)} × {tr(PROBLEMS[code][1])} {tr(PROBLEMS[code][2])}"
            for code, n in zip(codes, counts, strict=True)
        ]
        nameless = len(self.profiles.nameless)
        return lines + ([f"{number(nameless)} × {tr(NAMELESS[1])} {tr(NAMELESS[2])}"] if nameless else [])

    def _problem_frame(self) -> pandas.DataFrame:
        import numpy as np
        import pandas

        found, layers, profiles = self.examined.findings, self.profiles.layers, self.profiles
        told = {
            code: (consequence_words()[effect], tr(words), tr(hint)) for code, (effect, words, hint) in PROBLEMS.items()
        }
        columns = [np.array([told[code][place] for code in found.problem], dtype=object) for place in range(3)]
        frame = pandas.DataFrame({
            "row": profiles.rows[found.row] + 1, "profile": profiles.names[layers.profile[found.row]].astype(str),
            "upper_cm": layers.upper_cm[found.row], "lower_cm": layers.lower_cm[found.row], "problem": found.problem,
            "consequence": columns[0], "words": columns[1], "next_step": columns[2],
            "proposed_upper_cm": found.upper_cm, "proposed_lower_cm": found.lower_cm,
        })  # fmt: skip
        refused = consequence_words()["layer"]
        nameless = pandas.DataFrame({
            "row": profiles.nameless + 1, "problem": NAMELESS[0], "consequence": refused, "words": tr(NAMELESS[1]),
            "next_step": tr(NAMELESS[2]),
        })  # fmt: skip
        return pandas.concat([frame, nameless], ignore_index=True) if len(nameless) else frame


def consequence_words() -> dict[str, str]:
    """Return what follows from a problem, in words."""
    return {"profile": tr("refused"), "layer": tr("refused"), "left_out": tr("left out"), NOTED: tr("used")}
