"""Contaminants together as tables: pairs, sets, samples and sources."""

from typing import TYPE_CHECKING

from insop_plugin.adapters import styling
from insop_plugin.adapters.frame_layers import FrameOutput, write
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.provenance import for_part

if TYPE_CHECKING:
    import pandas
    from qgis.core import QgsLayerMetadata, QgsProcessingFeedback

    from insop_plugin.adapters.mixture_input import Asked
    from insop_plugin.adapters.tables import Output
    from insop_plugin.core.cooccurrence.explore import Together
    from insop_plugin.core.cooccurrence.states import States

PAIRS = {
    "first": "text", "second": "text", "n_both": "integer", "both": "integer", "only_first": "integer",
    "only_second": "integer", "neither": "integer", "jaccard": "real", "phi": "real", "lift": "real", "odds_ratio": "real",
    "p_fisher": "real", "q_fisher": "real", "p_block": "real", "q_block": "real", "finding": "text",
}  # fmt: skip
SETS = {"contaminants": "text", "size": "integer", "n": "integer", "n_known": "integer", "share": "real", "lift": "real"}
SAMPLES = {
    "sample": "text", "mixture_class": "text", "exceeding": "text", "n_above": "integer", "n_known": "integer",
    "cannot_tell": "text", "not_measured": "text", "shares": "text", "n_sharing": "integer",
}  # fmt: skip
SOURCES = {"source": "integer", "contaminant": "text", "mg_kg": "real", "share": "real"}
JOINED = " + "


def joined(states: "States", members: tuple[int, ...]) -> str:
    """Return the names of a set of contaminants."""
    return JOINED.join(states.contaminants[place] for place in members)


def pair_frame(done: "Together") -> "pandas.DataFrame":
    """Return the pairs, those that are together first, the strongest of them first."""
    import numpy as np
    import pandas

    from insop_plugin.core.cooccurrence.explore import FINDINGS

    counts, found = done.pairs.counts, done.pairs
    names = np.array(done.states.contaminants, object)
    frame = pandas.DataFrame({
        "first": names[counts.first], "second": names[counts.second], "n_both": counts.n, "both": counts.a,
        "only_first": counts.b, "only_second": counts.c, "neither": counts.d, "jaccard": found.jaccard, "phi": found.phi,
        "lift": found.lift, "odds_ratio": found.odds_ratio, "p_fisher": found.p, "q_fisher": found.q,
        "p_block": done.blocked.p, "q_block": done.q_block, "finding": done.findings,
    })  # fmt: skip
    rank = frame["finding"].map({name: place for place, name in enumerate(FINDINGS)})
    order = frame.assign(rank=rank).sort_values(["rank", "phi"], ascending=[True, False], kind="stable").index
    return frame.loc[order].reset_index(drop=True)


def set_frame(done: "Together") -> "pandas.DataFrame":
    """Return the sets, the most frequent first."""
    import pandas

    found = done.sets
    return pandas.DataFrame({
        "contaminants": [joined(done.states, members) for members in found.sets], "size": [len(one) for one in found.sets],
        "n": found.n, "n_known": found.n_known, "share": found.share, "lift": found.lift,
    })  # fmt: skip


def sample_frame(done: "Together", asked: "Asked") -> "pandas.DataFrame":
    """Return the samples with what exceeds in them, what is not known, what they share, and their scores."""
    import pandas

    states, found = done.states, done.mixtures
    open_, never = states.asked & ~states.known, ~states.asked
    frame = pandas.DataFrame({
        "sample": states.samples, "mixture_class": found.classes, "exceeding": [joined(states, one) for one in found.sets],
        "n_above": states.above.sum(axis=1), "n_known": states.known.sum(axis=1), "cannot_tell": _listed(states, open_),
        "not_measured": _listed(states, never), "shares": [joined(states, one) for one in found.shared],
        "n_sharing": found.n_sharing,
    })  # fmt: skip
    for name, column in scores(done).items():
        frame[name] = column
    if asked.nowhere < len(frame):
        frame["longitude"], frame["latitude"] = asked.measure.places.x, asked.measure.places.y
    return frame


def scores(done: "Together") -> "dict[str, object]":
    """Return the columns of component scores and source contributions; NaN for samples that are not complete."""
    import numpy as np

    if done.concentrated is None:
        return {}
    found, columns = done.concentrated, {}
    for name, values in (("pc", found.components.scores), ("source", found.sources.contributions)):
        for number, column in enumerate(values.T, start=1):
            whole = np.full(len(done.states), np.nan)
            whole[found.composition.rows] = column
            columns[f"{name}_{number}"] = whole
    return columns


def source_frame(done: "Together") -> "pandas.DataFrame":
    """Return the profiles, one row for each source and contaminant; the contaminant it adds most of first."""
    import pandas

    if done.concentrated is None:
        return pandas.DataFrame({name: [] for name in SOURCES})
    found, names = done.concentrated.sources, done.concentrated.composition.contaminants
    rows = [
        (number + 1, name, found.profiles[number, place], found.shares[number, place])
        for number in range(len(found.profiles)) for place, name in enumerate(names)
    ]  # fmt: skip
    frame = pandas.DataFrame(rows, columns=list(SOURCES))
    return frame.sort_values(["source", "share"], ascending=[True, False], kind="stable", ignore_index=True)


def class_labels(done: "Together") -> dict[str, str]:
    """Return what the numbered mixtures are in this result, with their number of samples."""
    classes, text = done.mixtures.classes.tolist(), tr("{name} ({n} samples)")
    found = {f"mixture {place}": joined(done.states, members) for place, members in enumerate(done.mixtures.frequent, start=1)}
    return {code: text.format(name=name, n=classes.count(code)) for code, name in found.items()}


def write_all(
    done: "Together", asked: "Asked", output: "Output", about: "QgsLayerMetadata", feedback: "QgsProcessingFeedback"
) -> dict[str, str | None]:
    """Write the outputs that are wanted; return their places."""
    kinds = SAMPLES | dict.fromkeys(scores(done), "real")
    frames = {
        "SAMPLES": (sample_frame(done, asked), kinds), "PAIRS": (pair_frame(done), PAIRS),
        "ITEMSETS": (set_frame(done), SETS), "SOURCES": (source_frame(done), SOURCES),
    }  # fmt: skip
    places = {}
    for name, (frame, layout) in frames.items():
        one = FrameOutput(output.tool, output.parameters, name, frame, layout, asked.crs)
        places[name] = write(one, output.context, feedback)
        if places[name]:
            style, labels = ("cooccurrence", class_labels(done)) if name == "SAMPLES" else ("", None)
            own = about if name == "SAMPLES" else for_part(about, output.tool, name)
            styling.styled(output.tool, output.context, places[name], style, own, labels)
    if done.concentrated is None and output.parameters.get("SOURCES"):
        feedback.pushWarning(tr("The table of sources is empty."))
    return places


def _listed(states: "States", which: object) -> list[str]:
    return [", ".join(name for name, is_there in zip(states.contaminants, row, strict=True) if is_there) for row in which.tolist()]
