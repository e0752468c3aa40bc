"""A finished attempt as the debrief page shows it: plain Python, no widgets."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from simulator.analysis.findings import FreeGain
from simulator.analysis.reasons import Reason
from simulator.attempt import Attempt
from simulator.debrief.debrief import Debrief
from simulator.debrief.decisions import DecisionRow
from simulator.debrief.readings import ReadingRow
from simulator.debrief.study import Study
from simulator.desktop.practice.debrief.numbered import before, numbers
from simulator.desktop.practice.debrief.rows import (
    DebriefView,
    DecisionLine,
    DirectorTile,
    Expected,
    Gain,
    Tile,
    Tried,
    Why,
)
from simulator.desktop.practice.debrief.variation import variation
from simulator.desktop.practice.table.replies import ORDER
from simulator.desktop.practice.table.rows import Person
from simulator.director.speech import words as words_of
from simulator.negotiation import picks
from simulator.negotiation.ledger import Side
from simulator.negotiation.offer import offered
from simulator.negotiation.step import step
from simulator.scenario.model import Scenario
from simulator.scenario.wording import spoken

if TYPE_CHECKING:
    from simulator.history import AttemptRow, Session


def debrief_view(
    session: "Session", debrief: Debrief, study: Study | None, rows: "Sequence[AttemptRow]"
) -> DebriefView:
    """Everything on the page but its tabs and its map.

    Args:
        rows: the trainee's attempts on this scenario.

    Raises:
        ValueError: talks have not ended.
    """
    attempt, words = session.attempt, session.scenario_words
    if attempt.ended is None:
        raise ValueError("the talks have not ended")
    ranks = numbers(rows)
    last = before(rows, session.id)
    findings = None if study is None else study.findings
    return DebriefView(
        title=words.title,
        exam=session.mode == "exam",
        attempt=ranks.get(session.id),
        variation=variation(session, rows),
        timed_out=sum(turn.step.timed_out for turn in attempt.turns),
        rewinds=session.row.rewinds,
        old_version=session.scenario_changed,
        verdict=debrief.verdict,
        terms=tuple(words.terms[term].label for term in debrief.verdict.terms),
        told=_hidden(words, debrief.verdict.draws),
        client=_tile(debrief, "client", last, ranks),
        company=_tile(debrief, "company", last, ranks),
        director=_director(session, debrief),
        judged=debrief.judged,
        since=None if study is None else study.since,
        share=None if debrief.share is None else round(100 * debrief.share),
        gain=None if findings is None or findings.free_gain is None else _gain(findings.free_gain),
        decisions=tuple(_line(attempt, words, row) for row in debrief.decisions),
        worst=debrief.worst,
        claims=len(debrief.claims),
        office=not session.office_left,
    )


def _gain(found: FreeGain) -> Gain:
    return Gain(found.client, found.company, bool(found.relied))


def _tile(debrief: Debrief, side: Side, last: "AttemptRow | None", ranks: dict[str, int]) -> Tile:
    value, start = getattr(debrief.outcome, side), getattr(debrief.start, side)
    other = None if last is None else getattr(last, side)
    compared = None if last is None or other is None else (value - other, ranks[last.id])
    return Tile(side, value, start, value - start, compared)


def _director(session: "Session", debrief: Debrief) -> DirectorTile:
    attempt, director = session.attempt, session.director_words
    claim = attempt.claims[0] if attempt.claims else None
    return DirectorTile(
        person=Person(director.name, director.role, "", director.portrait, director.id),
        stance=attempt.watch.stance,
        word="" if claim is None else words_of(claim, session.scenario_words, director),
        expected=_expected(debrief.readings),
    )


def _expected(readings: Sequence[ReadingRow]) -> Expected | None:
    last = next((row for row in reversed(readings) if row.forecast.subject == "demand"), None)
    if last is None:
        return None
    sealed = last.forecast
    return Expected(sealed.picked, sealed.confidence, last.right, round(100 * last.skill))  # type: ignore[arg-type]


def _line(attempt: Attempt, words: Scenario, row: DecisionRow) -> DecisionLine:
    lost = dict(zip(row.offered, row.regrets, strict=True)) if row.regrets else {}
    options = tuple(_tried(attempt, words, row, choice, lost) for choice in _order(attempt, row))
    by_id = {option.id: option for option in options}
    least = min(lost.values(), default=None)
    return DecisionLine(
        number=row.number,
        made=by_id[row.choice],
        better=None if row.better is None else by_id[row.better.choice],
        options=options,
        best=frozenset(choice for choice, given in lost.items() if given == least),
        judged=row.regret is not None,
        mark=row.mark,
        regret=0 if row.regret is None else round(row.regret),
        luck=0 if row.luck is None else round(row.luck),
        kept=None if row.kept is None else round(100 * row.kept),
        why=None if row.reason is None else _why(words, row.reason),
        timed_out=row.timed_out,
        pressed=row.pressed,
    )


def _order(attempt: Attempt, row: DecisionRow) -> tuple[str, ...]:
    """The replies in the order in which they stood on the table, shuffled with the locked ones."""
    before = attempt.turns[row.number - 1].step.before
    mixed = picks.shuffled(offered(attempt.rules, before), attempt.seed, ORDER, before.decision)
    return tuple(item.id for item in mixed if item.id in row.offered)


def _tried(
    attempt: Attempt, words: Scenario, row: DecisionRow, choice: str, lost: Mapping[str, Fraction]
) -> Tried:
    done = step(attempt.rules, attempt.turns[row.number - 1].step.before, choice)
    sums = {"client": 0, "company": 0}
    for entry in done.entries:
        sums[entry.side] += entry.points
    said = reply_words(words, row, choice)
    return Tried(choice, said, sums["client"], sums["company"], lost.get(choice, Fraction(0)))


def reply_words(words: Scenario, row: DecisionRow, choice: str) -> str:
    """A reply of a decision's scene, as it would have been said then."""
    return spoken(words, ("scenes", row.scene, "choices", choice, "say"), row.levels)


def _why(words: Scenario, reason: Reason) -> Why:
    return Why(reason.code, reason.client, reason.company, _hidden(words, reason.told), reason.penalty)


def _hidden(words: Scenario, draws: Sequence[str]) -> tuple[str, ...]:
    """What some hidden draws are about, in words."""
    return tuple(str(getattr(words.facts[name], "text", name)) for name in draws)
