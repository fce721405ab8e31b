"""What the dock says about each step: one short line, and whether it can be done now."""

from dataclasses import dataclass

from insop_plugin.adapters.checkout_facts import CheckoutFacts
from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.locale_words import counted, day_words, moment_words, number
from insop_plugin.core.errors import N_

NAMES = {1: N_("Data"), 2: N_("Digitise"), 3: N_("Import"), 4: N_("Check"), 5: N_("Analyse"), 6: N_("Contribute"),
         7: N_("Review")}  # fmt: skip

MAIN = {1: "load", 2: "digitise", 3: "import", 4: "check", 5: "analyse", 6: "contribute", 7: "review"}


@dataclass(frozen=True)
class StepState:
    """One step as the dock shows it."""

    text: str
    main: str  # name of the action of the main button
    is_ready: bool = True
    offer: str = ""  # name of an action to offer beside the text: for a step that is not ready, what comes first


@dataclass(frozen=True)
class Situation:
    """What the states are made from."""

    facts: CheckoutFacts | None = None  # of the open checkout
    last_title: str = ""  # the dataset open last time, where none is open now
    findings: tuple | None = None  # of the last check
    unsaved_layers: int = 0
    decisions: int = 0  # of a review that is not sent yet


def states(now: Situation) -> dict[int, StepState]:
    """Return the state of each step by its number."""
    if now.facts is None:
        return {1: _no_data(now), **{step: _waiting(main) for step, main in MAIN.items() if step > 1}}
    counts = now.facts.counts
    return {
        1: StepState(_data(now.facts), "load"),
        2: StepState(_drawn(counts, now.unsaved_layers), "digitise"),
        3: StepState(_measured(counts), "import"),
        4: StepState(_check(now.findings), "check"),
        5: _analyse(counts),
        6: StepState(_contribute(now.facts), "contribute", offer="returned" if now.facts.returned else ""),
        7: StepState(_review(now), "review", is_ready=now.facts.to_review is not None),
    }


def store_line(facts: CheckoutFacts | None) -> str:
    """Return where the open dataset comes from, and as whom one is known there; offline is a normal state."""
    if facts is None:
        return ""
    if facts.is_store_near is None:
        return tr("Store: {address} · looking…").format(address=facts.address)
    if facts.is_store_near and facts.member:
        return tr("Store: {address} · signed in as {name}").format(address=facts.address, name=facts.member)
    if facts.is_store_near:
        return tr("Store: {address}").format(address=facts.address)
    if facts.is_refused:
        return tr("Store: {address} · you are not let in").format(address=facts.address)
    return tr("Working offline · the store {address} is not connected").format(address=facts.address)


def store_tip(facts: CheckoutFacts | None) -> str:
    """Return what to know about the connection: why there is none, when it last was used."""
    if facts is None:
        return ""
    day = moment_words(facts.pulled)
    lines = [words(facts.why) if facts.why else "", tr("Last updated: {day}").format(day=day) if day else ""]
    if facts.waiting:
        lines.append(counted(facts.waiting, N_("1 change waits for an answer"), N_("{n} changes wait for an answer")))
    return "\n".join(line for line in lines if line)


def _no_data(now: Situation) -> StepState:
    if now.last_title:
        return StepState(tr("“{title}” was open last time.").format(title=now.last_title), "reopen")
    return StepState(tr("No dataset is open yet. New here?"), "load", offer="training")


def _waiting(main: str) -> StepState:
    return StepState(tr("Load a dataset first"), main, is_ready=False, offer="load")


def _data(facts: CheckoutFacts) -> str:
    counts = facts.counts
    rows = tr("{samples} samples, {sources} sources, {sites} sites").format(
        samples=number(counts.get("sample", 0)),
        sources=number(counts.get("source", 0)),
        sites=number(counts.get("site", 0)),
    )
    day = day_words(facts.pulled)
    return tr("{rows} · updated {day}").format(rows=rows, day=day) if day else rows


def _drawn(counts: dict[str, int], unsaved_layers: int) -> str:
    if unsaved_layers:
        return counted(unsaved_layers, N_("Edits in 1 layer are not saved yet."), N_("Edits in {n} layers are not saved yet."))
    drawn = counts.get("source", 0) + counts.get("site", 0)
    if not drawn:
        return tr("Nothing is drawn yet.")
    return tr("{sources} potential sources, {sites} sites").format(
        sources=number(counts.get("source", 0)), sites=number(counts.get("site", 0))
    )


def _measured(counts: dict[str, int]) -> str:
    if not counts.get("sample"):
        return tr("No samples yet: bring in a laboratory's table.")
    return tr("{plots} plots, {samples} samples, {results} results").format(
        plots=number(counts.get("plot", 0)),
        samples=number(counts["sample"]),
        results=number(counts.get("observation", 0)),
    )


def _check(findings: tuple | None) -> str:
    if findings is None:
        return tr("Not checked since the last change.")
    errors = sum(1 for finding in findings if finding.severity == "error")
    if not findings:
        return tr("Nothing is wrong.")
    doubts = counted(len(findings) - errors, N_("1 warning"), N_("{n} warnings"))
    if not errors:
        return doubts
    return tr("{errors}, {warnings}").format(errors=counted(errors, N_("1 error"), N_("{n} errors")), warnings=doubts)


def _analyse(counts: dict[str, int]) -> StepState:
    if not counts.get("observation"):
        return StepState(tr("Import results first"), "analyse", is_ready=False, offer="import")
    return StepState(tr("{results} results to look at").format(results=number(counts["observation"])), "analyse")


def _review(now: Situation) -> str:
    if now.decisions:
        return counted(now.decisions, N_("1 decision not sent"), N_("{n} decisions not sent"))
    if not now.facts.to_review:
        return tr("Nothing waits for a decision.")
    return counted(now.facts.to_review, N_("1 row waits for a decision"), N_("{n} rows wait for a decision"))


def _contribute(facts: CheckoutFacts) -> str:
    text = _sending(facts)
    if not facts.returned:
        return text
    back = counted(facts.returned, N_("1 record was returned to you."), N_("{n} records were returned to you."))
    return f"{back} {text}" if facts.changes or facts.waiting else back


def _sending(facts: CheckoutFacts) -> str:
    if facts.changes:
        return counted(facts.changes, N_("1 change not sent"), N_("{n} changes not sent"))
    if facts.waiting:
        return counted(facts.waiting, N_("1 change waits for an answer"), N_("{n} changes wait for an answer"))
    day = day_words(facts.sent)
    return tr("Nothing to send · last sent {day}").format(day=day) if day else tr("Nothing to send.")
