"""The tool of local backgrounds: groups of a layer in, two tables out, and what the log says of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsLayerMetadata, QgsProcessingFeedback

from insop_plugin.adapters import contaminant_columns, frame_layers, styling
from insop_plugin.adapters.contaminant_columns import EMPTY, Concentrated, NoFields
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.observation_columns import coded
from insop_plugin.adapters.provenance import Run, digest_of, for_part, named_or_counted
from insop_plugin.adapters.tables import Input, Output

if TYPE_CHECKING:
    import pandas

    from insop_plugin.core.background.local import Groups, Local


@dataclass(frozen=True)
class Asked:
    """Which fields hold results and groups."""

    layer: Input
    fields: tuple[str, ...]
    codes: tuple[str, ...]
    unit: str
    group: str  # "" for none
    method: str


def read(asked: Asked, feedback: QgsProcessingFeedback) -> Concentrated:
    """Read the results; raises NoFields and what `contaminant_columns` raises."""
    more = (asked.group,) if asked.group else ()
    if asked.fields:
        return contaminant_columns.read_fields(asked.layer, asked.fields, asked.unit, more, feedback)
    if not contaminant_columns.is_long(asked.layer):
        raise NoFields(needed=", ".join((*contaminant_columns.LONG, "value")))
    return contaminant_columns.read_observations(asked.layer, asked.codes, more, feedback)


def groups_of(given: Concentrated, field: str) -> Groups:
    """Return the groups of the results; None for an empty cell, or where no field makes groups."""
    import numpy as np

    from insop_plugin.core.background.local import Groups

    codes, names = coded(given.table.columns[field]) if field else (np.full(len(given.table), -1), [])
    found = Groups(np.where(codes < 0, len(names), codes)[given.entries.row], (*names, None))
    n = len(given.entries.codes) * len(found.labels)
    cells = found.cell(given.entries.place)
    return Groups(found.number, found.labels, contaminant_columns.mixed(given, cells, n, (field,)))


@dataclass(frozen=True)
class BackgroundReport:
    """Tells the user what was found and writes it."""

    asked: Asked
    given: Concentrated
    local: Local

    def frame(self) -> pandas.DataFrame:
        """Return the table with its notes."""
        notes = [" ".join(tr(reason.text).format(**dict(reason.facts)) for reason in one.notes) or None for one in self.local.found]
        return self.local.rows.assign(note=notes)

    def write(self, output: Output, about: QgsLayerMetadata, feedback: QgsProcessingFeedback) -> dict[str, str | None]:
        """Write both tables; return their places."""
        from insop_plugin.core.background.local import COLUMNS, REFERENCE_COLUMNS, references

        frames = {
            "OUTPUT": (self.frame(), {**COLUMNS, "note": "text"}),
            "REFERENCES": (references(list(self.given.entries.codes)), REFERENCE_COLUMNS),
        }
        places = {}
        for name, (frame, kinds) in frames.items():
            new = frame_layers.FrameOutput(output.tool, output.parameters, name, frame, kinds)
            places[name] = frame_layers.write(new, output.context, feedback)
            if places[name]:
                own = about if name == "OUTPUT" else for_part(about, output.tool, name)
                styling.styled(output.tool, output.context, places[name], "", own)
        return places

    def say(self, feedback: QgsProcessingFeedback) -> None:
        """Tell the user, what could not be given first."""
        for caution in self.cautions():
            feedback.pushWarning(caution)
        for sentence in self.sentences():
            feedback.pushInfo(sentence)

    def cautions(self) -> tuple[str, ...]:
        """Return what could not be given, and why."""
        text, told = tr("{where}: no threshold. {note}"), []
        for row in self.frame().itertuples():
            if row.threshold != row.threshold:
                where = f"{row.contaminant}, {row.group}" if row.group else row.contaminant
                told.append(text.format(where=where, note=row.note or ""))
        empty = [tr(EMPTY).format(n=self.given.nulls)] if self.asked.fields and self.given.nulls else []
        return (*told, *empty)

    def sentences(self) -> tuple[str, ...]:
        """Return the result in words; also the abstract of the table."""
        from insop_plugin.core.background.methods import METHODS

        entries, given, counts = self.given.entries, self.given, self.numbers()
        rows = tr("Results: {n} ({open} below limits) + {nulls} empty + {out} in rows deleted or rejected + {others} of soil properties.")
        numbers = {"n": len(entries), "open": int(entries.is_open.sum()), "nulls": given.nulls}
        answer = tr("{found} of {all} contaminants and groups have a threshold; {above} of {n} results lie above theirs.")
        measured = self.local.rows["threshold"].notna()
        return (
            rows.format(**numbers, out=given.left_out, others=given.others),
            tr("A result below a limit takes part as the lowest, whatever it is; where that could change the answer, none is given."),
            tr("Method: {method}.").format(method=tr(METHODS[self.asked.method].label)),
            answer.format(
                found=counts["FOUND"], all=counts["N"], above=counts["ABOVE"], n=int(self.local.rows.loc[measured, "n"].sum())
            ),
        )

    def numbers(self) -> dict[str, int]:
        """Return the tool's numeric outputs."""
        rows = self.local.rows
        above = rows["n_above"].dropna()
        return {"N": len(rows), "FOUND": int(rows["threshold"].notna().sum()), "ABOVE": int(above.sum())}

    def run_of(self, output: Output) -> Run:
        """Return what result and report tell of themselves."""
        entries, title = self.given.entries, tr("Local background of {names}")
        return Run(
            output.tool, output.parameters, output.context, title.format(names=named_or_counted(self.given.entries.codes)),
            self.sentences(), digest_of(entries.place, entries.low, entries.high), cautions=self.cautions(),
        )  # fmt: skip
