"""What the tool of indices says and hands on: columns, log lines, metadata."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsLayerMetadata, QgsProcessingFeedback
from qgis.PyQt.QtCore import QVariant

from insop_plugin.adapters import contaminant_columns, frame_layers, styling, tables
from insop_plugin.adapters.contaminant_columns import EMPTY, SAMPLE
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.provenance import Run, digest_of, named_or_counted
from insop_plugin.adapters.tables import Column, Output
from insop_plugin.core.indices.health_parameters import MUTAGENS
from insop_plugin.core.vocabulary import is_checked

if TYPE_CHECKING:
    from numpy import ndarray

    from insop_plugin.adapters.index_input import Samples
    from insop_plugin.core.indices.health_parameters import Parameter
    from insop_plugin.core.indices.indices import IndexSettings, Indices

STYLE, STYLED_BY = "indices", "mcd_class"
KINDS = {"f": "real", "i": "integer", "O": "text"}
TYPES = {"f": QVariant.Double, "i": QVariant.LongLong, "O": QVariant.String}


@dataclass(frozen=True)
class IndexReport:
    """Tells the user what was computed and from what."""

    samples: Samples
    settings: IndexSettings
    found: Indices

    def write(self, output: Output, about: QgsLayerMetadata, feedback: QgsProcessingFeedback) -> str:
        """Write the samples with their indices; return the place."""
        if self.samples.names is None:
            place = tables.write(output, self.samples.table, self.columns(), feedback)
        else:
            place = self._write_new(output, feedback)
        return styling.styled(output.tool, output.context, place, STYLE, about)

    def columns(self) -> list[Column]:
        """Return the indices as columns to add to the layer."""
        return [Column(name, TYPES[values.dtype.kind], _storable(values)) for name, values in self.found.columns.items()]

    def say(self, feedback: QgsProcessingFeedback) -> None:
        """Tell the user, the answer last."""
        for sentence in self.warnings():
            feedback.pushWarning(sentence)
        for sentence in self.sentences():
            feedback.pushInfo(sentence)

    def warnings(self) -> tuple[str, ...]:
        """Return what to be careful with."""
        found, said = self.found, []
        response, share = found.scale
        if not found.is_hakanson:
            text = tr("The classes of RI and C_deg were made for Hakanson's 8 substances. Here RI is moderate from {low} (150 × {ratio}), "
                      "C_deg from {least} (8 × {share}), and from less where a sample lacks results.")  # fmt: skip
            facts = {"low": f"{150 * response:.3g}", "ratio": f"{response:.3g}"}
            said.append(text.format(**facts, least=f"{8 * share:.3g}", share=f"{share:.3g}"))
        said += self._left_out()
        used = {int(n) for n in set(found.columns["n_used"].tolist())} - {0}
        if len(used) > 1:
            text = tr("Samples have from {least} to {most} contaminants; PLI, C_deg and RI of different numbers are not comparable.")
            said.append(text.format(least=min(used), most=max(used)))
        unlike = contaminant_columns.mixed(self.samples.read, self.samples.read.entries.place, len(self.samples.read.entries.codes), ())
        text = tr("{contaminant} puts unlike results together: {mixed}.")
        said += [text.format(contaminant=code, mixed=words) for code, words in zip(self.samples.read.entries.codes, unlike) if words]
        if self.samples.read.nulls:
            said.append(tr(EMPTY).format(n=self.samples.read.nulls))
        if found.normaliser_without:
            text = tr("{n} samples have no {element}: they have no EF.")
            said.append(text.format(n=found.normaliser_without, element=self.settings.normaliser))
        return (*said, *self._unchecked_background(), *self._unchecked_responses(), *self._early_life(), *self._unchecked_health())

    def sentences(self) -> tuple[str, ...]:
        """Return the result in words; also the abstract of the layer."""
        read, found, samples = self.samples.read, self.found, self.samples
        rows = tr("Results: {n} ({open} below limits) + {nulls} empty + {out} in rows deleted or rejected + {others} of soil properties; "
                  "{lost} without a sample.")  # fmt: skip
        counts = {"n": len(read.entries), "open": found.n_open, "nulls": read.nulls, "out": read.left_out}
        values = self.settings.background.values
        base = tr("Background {name}: {values} mg/kg.")
        classes = _counted(found.columns[STYLED_BY])
        answer = tr("{n} of {all} samples have indices, of {k} contaminants. mCd: {classes}")
        n = int((found.columns["n_used"] > 0).sum())
        return (
            rows.format(**counts, others=read.others, lost=samples.lost), self._entered(),
            base.format(name=self.settings.background.name, values=", ".join(f"{code} {values[code]:.4g}" for code in found.used)),
            *self._health(), answer.format(n=n, all=len(found.columns["n_used"]), k=len(found.used), classes=classes),
        )  # fmt: skip

    def numbers(self) -> dict[str, int]:
        """Return the tool's numeric outputs."""
        found = self.found
        cannot = int((found.columns[STYLED_BY] == "cannot tell").sum())
        return {
            "N": int((found.columns["n_used"] > 0).sum()), "CONTAMINANTS": len(found.used),
            "LEFT_OUT": len(found.without_background), "CANNOT_TELL": cannot,
        }  # fmt: skip

    def run_of(self, output: Output) -> Run:
        """Return what result and report tell of themselves."""
        sources = dict.fromkeys(self.settings.background.sources.get(code, "") for code in self.found.used)
        named = tr("Sources of the background: {names}").format(names="; ".join(name for name in sources if name))
        entries = self.samples.read.entries
        cautions = (*self.warnings(), named, tr("For screening, not a statement on risk."))
        digest = digest_of(entries.place, entries.low, entries.high)
        title = tr("Pollution indices of {names}").format(names=named_or_counted(self.found.used))
        return Run(output.tool, output.parameters, output.context, title, self.sentences(), digest, ("numpy",), cautions)

    def _write_new(self, output: Output, feedback: QgsProcessingFeedback) -> str:
        import pandas

        table, samples = self.samples.table, self.samples
        kinds = {SAMPLE: "text"} | {name: KINDS[values.dtype.kind] for name, values in self.found.columns.items()}
        finite = {name: _finite(values) for name, values in self.found.columns.items()}
        frame = pandas.DataFrame({SAMPLE: samples.names, **finite})
        if table.has_places:
            frame = frame.assign(longitude=table.x[samples.first], latitude=table.y[samples.first])
        new = frame_layers.FrameOutput(output.tool, output.parameters, output.name, frame, kinds, table.crs)
        return frame_layers.write(new, output.context, feedback)

    def _left_out(self) -> list[str]:
        found, base = self.found, {"name": self.settings.background.name}
        every = [
            (tr("Left out, as {name} has no value: {names}."), base, found.without_background),
            (tr("Without a toxic-response factor, so not in RI: {names}."), {}, found.without_response),
        ]
        if found.health:
            hazard = tr("No toxicity value for {route}, so not in HI: {names}.")
            cancer = tr("No cancer value for {route}, so not in CR: {names}.")
            every += [(hazard, {"route": tr(route)}, names) for route, names in found.health.without_hazard.items()]
            every += [(cancer, {"route": tr(route)}, names) for route, names in found.health.without_cancer.items()]
        return [text.format(**facts, names=", ".join(names)) for text, facts, names in every if names]

    def _unchecked_background(self) -> tuple[str, ...]:
        sources = self.settings.background.sources
        names = [code for code in self.found.used if sources.get(code) and not is_checked(sources[code])]
        text = tr("Background values entered from knowledge and not compared with the text of {name}: {names}.")
        return (text.format(name=self.settings.background.name, names=", ".join(names)),) if names else ()

    def _unchecked_responses(self) -> tuple[str, ...]:
        from insop_plugin.core.indices.references import unchecked_responses

        names = unchecked_responses(self.found.used)
        text = tr("Toxic-response factors in RI not compared with the text of their source: {names}.")
        return (text.format(names=", ".join(names)),) if names else ()

    def _early_life(self) -> tuple[str, ...]:
        """Say where the risk of a child lacks what early life adds to it."""
        if not (self.settings.health and self.settings.health.is_of_child):
            return ()
        names = sorted({one.contaminant for one in self._used() if one.parameter in ("sf_oral", "unit_risk")} & set(MUTAGENS))
        text = tr("Small children are more prone to cancer by {names}: CR is not raised for that; over six years it is up to 5.3 times "
                  "too low (US EPA 2005).")  # fmt: skip
        return (text.format(names=", ".join(names)),) if names else ()

    def _unchecked_health(self) -> tuple[str, ...]:
        used = self._used() if self.settings.health else []
        names = [f"{one.parameter} {one.contaminant}".strip() for one in used if not one.is_own and not is_checked(one.source)]
        text = tr("Health values not compared with the text of their source: {names}. Look each one up before anybody acts on it.")
        return (text.format(names=", ".join(names)),) if names else ()

    def _entered(self) -> str:
        shares = {"half": tr("half its limit"), "root2": tr("its limit divided by the root of 2"), "limit": tr("its limit")}
        text = tr("A result below a limit counts as {share}; its bounds, 0 and the limit, decide whether a class can be told.")
        return text.format(share=shares[self.settings.share])

    def _health(self) -> tuple[str, ...]:
        if not self.settings.health:
            return ()
        text = tr("Health values: {values}.")
        values = [f"{one.parameter} {one.contaminant} {one.value:g} ({one.date}, {one.source})".replace("  ", " ") for one in self._used()]
        return (text.format(values="; ".join(values)),)

    def _used(self) -> list[Parameter]:
        codes = set(self.samples.concentrations.codes) - {self.settings.normaliser}
        return self.settings.health.used(self.settings.routes, codes)


def _counted(words: ndarray) -> str:
    from collections import Counter

    counts = Counter(word for word in words.tolist() if word is not None)
    return ", ".join(f"{tr(word)} {n}" for word, n in counts.most_common()) or "–"


def _finite(values: ndarray) -> ndarray:
    import numpy as np

    return np.where(np.isfinite(values), values, np.nan) if values.dtype.kind == "f" else values


def _storable(values: ndarray) -> ndarray:
    """Return a column as tables take it: texts as bytes, nothing as NaN or masked."""
    import numpy as np

    if values.dtype.kind != "O":
        return _finite(values)
    texts = np.array([(word or "").encode("utf-8") for word in values.tolist()], "S")
    return np.ma.masked_array(texts, mask=np.array([word is None for word in values.tolist()], bool))
