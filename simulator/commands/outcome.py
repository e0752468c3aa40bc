"""How an attempt ended, in plain text: region, scores, terms, the director's claims, the ledger."""

from typing import TYPE_CHECKING

from simulator.attempt import Attempt
from simulator.commands.layout import columns, wrapped
from simulator.commands.office_telling import official, upward
from simulator.commands.telling import Telling
from simulator.commands.verdict_text import review, verdict
from simulator.director.speech import words as director_says
from simulator.negotiation.ledger import Entry
from simulator.office.office import Office, managing_up
from simulator.scenario.wording import at_address

if TYPE_CHECKING:
    from simulator.analysis.findings import Findings


def outcome(
    attempt: Attempt,
    telling: Telling,
    findings: "Findings | None" = None,
    office: Office | None = None,
) -> list[str]:
    """The lines after the end; none while talks go on.

    What needs the analysis is told with findings. Where his office was held he stands as he did after it.
    """
    ended, words = attempt.ended, telling.words
    if ended is None:
        return []
    kind = words(f"kind.{ended.kind}")
    region = ended.region if findings is None else findings.region
    lines = ["", f"{kind}. {words(f'region.{region}')}." if region else f"{kind}."]
    if ended.void:
        lines.append(words("void"))
    start = attempt.rules.start
    rows = zip(("client", "company"), attempt.state.shown, start, strict=True)
    lines.append(
        columns([(words(side), str(now), words("opened_at", before=then)) for side, now, then in rows])
    )
    sheet = telling.sheet()
    if sheet:
        lines += ["", words("sheet"), sheet]
    lines += ["", *official(telling)]
    stance = attempt.watch.stance if office is None else office.stance
    lines += ["", words("claims", stance=words(f"stance.{stance}"))]
    for number, claim in enumerate(attempt.claims):
        text = director_says(claim, telling.scenario, telling.director)
        lines.append(wrapped(words.quoted(text), "  ", "  "))
        if findings is not None and findings.verdicts:
            lines += verdict(findings.verdicts[number], telling)
    lines += ["", upward(managing_up(attempt, office), telling)]
    if findings is not None:
        lines += review(findings, telling)
    return [*lines, "", words("ledger"), ledger(attempt, telling)]


def ledger(attempt: Attempt, telling: Telling) -> str:
    """Every point so far: decision, side, points and why."""
    words = telling.words
    rows = [
        (str(entry.decision), words(entry.side), words.points(entry.points), _cause(entry, telling))
        for entry in attempt.ledger
    ]
    return columns(rows, indent="  ") if rows else ""


def _cause(entry: Entry, telling: Telling) -> str:
    words, terms = telling.words, telling.scenario.terms
    if entry.cause == "act":
        act, _, facet = entry.detail.partition(".")
        return f"{words(f'act.{act}')} ({words(f'facet.{facet}')})"
    if entry.cause == "effect":
        return (at_address(telling.scenario, entry.address) if entry.address else None) or entry.detail
    labels = ", ".join(terms[name].label if name in terms else name for name in entry.detail.split(","))
    return labels if entry.cause == "terms" else words(f"cause.{entry.cause}", terms=labels)
