"""The replies on offer, in the order the seed shuffles them into, and those that go to the director."""

from collections.abc import Sequence

from simulator.desktop.practice.table.rows import ChoiceRow
from simulator.desktop.practice.table.sheet import beyond_words, level_chip
from simulator.desktop.preferences import Hints
from simulator.negotiation import picks
from simulator.negotiation.compiled import CompiledScenario, Reply
from simulator.negotiation.offer import OfferedChoice
from simulator.negotiation.state import State
from simulator.scenario.model import Choice, Scenario
from simulator.scenario.wording import spoken

ORDER = "order of replies"


def reply_rows(
    words: Scenario,
    rules: CompiledScenario,
    state: State,
    offered: Sequence[OfferedChoice],
    seed: int,
    *,
    hints: Hints,
    shuffled: bool = True,
) -> tuple[tuple[ChoiceRow, ...], tuple[ChoiceRow, ...]]:
    """The replies at the table and those behind "Ask the director", both in the order shown.

    `hints` tells what may stand beside a reply: what it is, which levels it would bring, whether it leaves
    the mandate. Where nothing but questions to the director is on offer, they are the replies at the table.
    """
    mixed = picks.shuffled(offered, seed, ORDER, state.decision) if shuffled else offered
    rows = [(item.reply.move, _row(words, rules, state, item, hints)) for item in mixed]
    table = tuple(row for move, row in rows if move != "ask")
    asks = tuple(row for move, row in rows if move == "ask")
    return (table, asks) if table else (asks, ())


def chips_of(words: Scenario, state: State, reply: Reply) -> tuple[str, ...]:
    """The levels a reply puts on the table, apart from those that lie there already."""
    terms = list(words.terms.values())
    return tuple(
        level_chip(terms[place], level, words.language)
        for place, level in reply.terms
        if state.terms[place] != level
    )


def _row(
    words: Scenario,
    rules: CompiledScenario,
    state: State,
    item: OfferedChoice,
    hints: Hints,
) -> ChoiceRow:
    reply = item.reply
    address = ("scenes", state.at, "choices", item.id)
    authored = _authored(words, state.at, item.id)
    return ChoiceRow(
        id=item.id,
        text=spoken(words, (*address, "say"), state.terms),
        move=reply.move if hints.moves else None,
        chips=chips_of(words, state, reply) if hints.terms else (),
        over=_over(words, rules, state, reply) if hints.limits else (),
        in_return=(authored.in_return or "") if hints.terms else "",
        locked=None if item.reason is None else spoken(words, item.reason, state.terms),
    )


def _authored(words: Scenario, scene: str, choice: str) -> Choice:
    return next(item for item in words.scenes[scene].choices if item.id == choice)


def _over(words: Scenario, rules: CompiledScenario, state: State, reply: Reply) -> tuple[str, ...]:
    terms = list(words.terms.values())
    return tuple(
        beyond_words(terms[place], rules.terms[place], level, words.language)
        for place, level in reply.terms
        if rules.terms[place].beyond(level) and state.approved[place] < level
    )
