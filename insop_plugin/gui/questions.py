"""What can be asked about the points of a checkout: each question with its tool, and how the tool is filled in."""

from __future__ import annotations

from dataclasses import dataclass, field

from insop_plugin.adapters.point_facts import Fact
from insop_plugin.core.errors import N_

WHERE, MUCH, TOGETHER, SURE = N_("Where is it high?"), N_("Is it too much?"), N_("What lies together?"), N_("How good are the numbers?")
NEW = "TEMPORARY_OUTPUT"  # an output that is made though it may be left out
NEAREST, DISTANCE, HDBSCAN, QUANTILE = 1, 0, 1, 1  # of the tools' choices
ENOUGH = 10.0  # samples around a place of the map; with the tool's 5 a share at the border rests on two or three
LARGEST_CIRCLE = 10  # % of all samples; at the tool's 50 a circle may be half the country

PAGE = {"REPORT": NEW}  # the message that says what came out has its link
VALUES = {"FIELD": "value", "NEIGHBOURHOOD": NEAREST, "TRANSFORM": Fact.TRANSFORM, **PAGE}
HIGH_VALUES = {"THRESHOLD": Fact.HIGH}
NEAR_SOURCES = {"HOT": "value", **HIGH_VALUES, "NEIGHBOURHOOD": DISTANCE, "BANDWIDTH": Fact.REACH, **PAGE}


@dataclass(frozen=True)
class Question:
    """One question, in the words of who asks it, and the tool that answers."""

    tool: str
    group: str
    label: str
    tip: str  # one sentence
    verb: str  # of the button, with `{n}` results
    given: dict[str, object] = field(default_factory=dict)  # parameters of the tool; a Fact is taken from the points
    input: str = "INPUT"  # the tool's parameter for the points
    has_several: bool = False  # asks about all contaminants
    needs_values: bool = True  # a number for each result below a limit; else the tool knows the limits
    collection: str = ""  # of records to compare the points with, given as SOURCES


QUESTIONS = (
    Question(
        "insop:getisord", WHERE, N_("Where are hot spots?"),
        N_("Shows where high or low values crowd together more than chance would have it."),
        N_("&Find hot spots in {n} results…"), VALUES,
    ),
    Question(
        "insop:optimisedhotspots", WHERE, N_("Where are hot spots, and how sure are they?"),
        N_("Chooses the settings from the data, says how stable each hot spot is, and writes a report."),
        N_("&Find hot spots in {n} results…"),
        {"FIELD": "value", "CENSOR": "censor", "CENSOR_LIMIT": "censor_limit", **PAGE},
    ),
    Question(
        "insop:localmoran", WHERE, N_("Which places are unlike their neighbours?"),
        N_("Shows high among high, low among low, and single values that stand out from those around them."),
        N_("&Compare neighbours of {n} results…"), VALUES,
    ),
    Question(
        "insop:scan", WHERE, N_("In which circle do high values crowd most?"),
        N_("Finds circles with more values of the upper tenth than chance explains; put in a guideline value instead if you have one."),
        N_("&Scan {n} results…"), {"CASES": "value", **HIGH_VALUES, "MAX_SHARE": LARGEST_CIRCLE, "CIRCLES": NEW, **PAGE},
    ),
    Question(
        "insop:clusters", WHERE, N_("Which places with high values form groups?"),
        N_("Groups the samples of the upper tenth that lie close to each other and draws an outline round each group."),
        N_("&Group {n} results…"), {"FIELD": "value", **HIGH_VALUES, "METHOD": HDBSCAN, "HULLS": NEW, **PAGE},
    ),
    Question(
        "insop:density", WHERE, N_("What share of samples is high around each place?"),
        N_("Draws a smooth map of the share of samples in the upper tenth; places with few samples stay empty."),
        N_("&Map {n} results…"), {"CASES": "value", **HIGH_VALUES, "FEWEST": ENOUGH, **PAGE},
    ),
    Question(
        "insop:assess", MUCH, N_("What exceeds guideline values?"),
        N_("Compares each result with the guideline values of its country; choose a land use or other countries in the next window."),
        N_("&Compare {n} results…"), PAGE, needs_values=False,
    ),
    Question(
        "insop:background", MUCH, N_("What is normal here?"),
        N_("Gives the local background of every contaminant, and the value above which a result is unusual."),
        N_("&Find the background of {n} results…"), PAGE, has_several=True, needs_values=False,
    ),
    Question(
        "insop:indices", MUCH, N_("Which samples are polluted, by usual indices?"),
        N_("Compares every contaminant of a sample with its background: CF, Igeo, PLI, mCd, Nemerow and ecological risk."),
        N_("&Compute indices of {n} results…"), PAGE, has_several=True, needs_values=False,
    ),
    Question(
        "insop:cooccurrence", TOGETHER, N_("Which contaminants come together?"),
        N_("Finds which of the contaminants that most samples have are high in the same samples, maps the mixtures, and writes a report."),
        N_("&Compare contaminants in {n} results…"),
        {"THRESHOLD": QUANTILE, "CONTAMINANTS": Fact.TRACE, **PAGE}, has_several=True, needs_values=False,
    ),
    Question(
        "insop:colocation", TOGETHER, N_("Are potential sources near high values?"),
        N_("Tells round which potential sources values of the upper tenth are more frequent; near is no proof."),
        N_("&Compare {n} results with sources…"), NEAR_SOURCES, "SAMPLES", collection="source",
    ),
    Question(
        "insop:colocation", TOGETHER, N_("Are polluted sites near high values?"),
        N_("Tells round which sites values of the upper tenth are more frequent; listed does not mean polluted."),
        N_("&Compare {n} results with sites…"), NEAR_SOURCES, "SAMPLES", collection="site",
    ),
    Question(
        "insop:censoredsummary", SURE, N_("What are mean and percentiles, with non-detects?"),
        N_("Summarises every contaminant without inventing numbers for results below a limit."),
        N_("&Summarise {n} results…"),
        {"VALUE": "measured", "CENSORED": "censor", "LIMIT": "censor_limit", "GROUP": ["contaminant"], **PAGE},
        has_several=True, needs_values=False,
    ),
    Question(
        "insop:qualitycheck", SURE, N_("Which results look doubtful?"),
        N_("Lists outliers, duplicates that disagree and units that look wrong; nothing is changed."),
        N_("&Look over {n} results…"), {"VALUE": "measured"}, needs_values=False,
    ),
)  # fmt: skip


def groups() -> dict[str, list[Question]]:
    """Return the questions by their group."""
    found: dict[str, list[Question]] = {}
    for question in QUESTIONS:
        found.setdefault(question.group, []).append(question)
    return found


def filled(question: Question, facts: dict[Fact, object]) -> dict[str, object]:
    """Return the parameters of a question's tool; what the points cannot tell is left to the tool."""
    known = {name: facts.get(value) if isinstance(value, Fact) else value for name, value in question.given.items()}
    return {name: value for name, value in known.items() if value is not None}
