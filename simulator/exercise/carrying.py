"""What an earlier deal of a campaign leaves for a later one: which rules hold, and the scenario they change.

The scenario that comes out is an ordinary one, so that the rules, the analysis and the office need not know
of campaigns: what was carried is where its talks begin.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from simulator.attempt import Attempt
from simulator.negotiation.compile import condition_in
from simulator.negotiation.ledger import shown
from simulator.scenario.exercise_model import Carry, Exercise
from simulator.scenario.model import Counter, Draw, Fact, Flag, Past, Scenario


@dataclass(frozen=True, slots=True)
class Carried:
    """A rule of a deal that holds.

    Attributes:
        after: the scenario of the earlier deal.
        carry: the number of the rule among those of the deal, from 0.
        text: what is told of it, in the language of the exercise it was found in.
        favour: the term of the deal on which we met the client halfway then.
        owed: whether that repaired a failure of our own.
    """

    after: str
    carry: int
    text: str
    favour: str | None
    owed: bool


def carried_into(exercise: Exercise, place: int, earlier: Mapping[str, Attempt]) -> tuple[Carried, ...]:
    """What the earlier deals of a run leave for the deal at a place (from 0), in the order of the file.

    Args:
        earlier: the finished attempts of the deals before it, by the id of their scenario.

    Raises:
        ValueError: an earlier deal that a rule asks about is not there, or has not ended.
    """
    held = []
    for number, carry in enumerate(exercise.deals[place].carries):
        after = source_of(exercise, place, carry)
        if after not in earlier:
            raise ValueError(f"the deal {after!r} was not played, so nothing can be carried from it")
        if holds(carry, earlier[after]):
            held.append(Carried(after, number, carry.text, carry.favour, carry.owed))
    return tuple(held)


def source_of(exercise: Exercise, place: int, carry: Carry) -> str:
    """The scenario of the earlier deal that a rule of the deal at a place asks about."""
    return carry.after or exercise.deals[place - 1].scenario


def holds(carry: Carry, attempt: Attempt) -> bool:
    """Whether a rule holds after the deal that it asks about.

    Raises:
        ValueError: that deal has not ended.
    """
    ended = attempt.ended
    if ended is None:
        raise ValueError(f"the deal {attempt.scenario.id!r} has not ended, so nothing can be carried from it")
    if carry.endings and ended.ending not in carry.endings:
        return False
    return carry.when is None or condition_in(attempt.scenario, carry.when).holds(attempt.state)


def begin_with(
    exercise: Exercise, place: int, scenario: Scenario, carried: Sequence[Carried], *, words: Exercise
) -> Scenario:
    """The scenario as the deal at a place begins.

    Where the deal has rules, what was carried takes the place of the scenario's own `past`. Scores are added
    up and then kept in 0 to 100; counters are kept in their range rule by rule, as in talks.

    Args:
        scenario: as written, or translated: only words differ, so the same is changed in both.
        words: the exercise in the language of the scenario; what is told is taken from it.
    """
    rules = exercise.deals[place].carries
    if not rules:
        return scenario
    told = words.deals[place].carries
    facts, terms = dict(scenario.facts), dict(scenario.terms)
    client, company = scenario.start.client, scenario.start.company
    for item in carried:
        rule = rules[item.carry]
        for name, value in (*_added(rule, facts), *rule.set.items()):
            facts[name] = _begins(facts[name], value)
        for name, at in rule.open.items():
            terms[name] = terms[name].model_copy(update={"open": at})
        client, company = client + rule.client, company + rule.company
    changed: dict[str, Any] = {
        "past": tuple(Past(text=told[i.carry].text, favour=i.favour, owed=i.owed) for i in carried),
        "facts": facts,
        "terms": terms,
        "start": scenario.start.model_copy(update={"client": shown(client), "company": shown(company)}),
    }
    return scenario.model_copy(update=changed)


def _added(rule: Carry, facts: Mapping[str, Fact]) -> list[tuple[str, int]]:
    """What a rule adds, as the values that its counters come to."""
    counters = ((name, facts[name], by) for name, by in rule.add.items())
    return [(name, fact.start + by) for name, fact, by in counters if isinstance(fact, Counter)]


def _begins(fact: Fact, value: int | bool) -> Fact:
    """A fact that has this value when talks begin."""
    if isinstance(fact, Counter):
        low, high = fact.range
        return fact.model_copy(update={"start": max(low, min(high, int(value)))})
    if isinstance(fact, Draw):
        return fact
    flag = Flag(text=fact) if isinstance(fact, str) else fact
    return flag.model_copy(update={"known": bool(value)})
