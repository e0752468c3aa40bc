"""Which terms a known fact has to do with, in one attempt."""

from simulator.attempt import Attempt
from simulator.negotiation.compiled import Asks, CompiledScenario
from simulator.negotiation.condition import Condition
from simulator.negotiation.step import Step
from simulator.office.pieces import moves
from simulator.scenario.expression import draws_read, facts_read
from simulator.scenario.model import Flag


def linked(attempt: Attempt, fact: str) -> set[str]:
    """The terms that competitors offer by it, those whose real worth hangs on it, and those that were moved
    or approved on the strength of it.
    """
    authored = attempt.scenario.facts[fact]
    terms = set(authored.rival_offers) if isinstance(authored, Flag) else set()
    for term in attempt.rules.terms:
        if any(_reads(adjust.when, fact) for adjust in term.adjust):
            terms.add(term.id)
    for step in attempt.talks.steps:
        if _known(attempt.rules, step, fact):
            terms |= _rested_on(attempt, step, fact)
    return terms


def _rested_on(attempt: Attempt, step: Step, fact: str) -> set[str]:
    """The terms that a decision moved, or asked approval for, because of something that was known."""
    rules = attempt.rules
    reply = rules.scene_of[step.scene].reply(step.choice)
    assert reply is not None
    rested: set[str] = set()
    if reply.when is not None and _reads(reply.when, fact):
        rested |= {rules.terms[place].id for place, _ in moves(attempt, step)}
    if reply.asks is not None and fact in _backing(rules, reply.asks):
        rested |= {rules.terms[place].id for place, _ in reply.asks.approve}
    return rested


def _known(rules: CompiledScenario, step: Step, fact: str) -> bool:
    """Whether it was known before a decision."""
    for place, flag in enumerate(rules.facts):
        if flag.id == fact:
            return bool(step.before.facts[place])
    place = [draw.id for draw in rules.draws].index(fact)
    return bool(step.before.learnt >> place & 1)


def _backing(rules: CompiledScenario, asks: Asks) -> set[str]:
    flags = (rules.facts[place].id for place in asks.backed_by_flags)
    draws = (rules.draws[place].id for place in asks.backed_by_draws)
    return {*flags, *draws}


def _reads(condition: Condition, name: str) -> bool:
    return name in facts_read(condition.expression) | draws_read(condition.expression)
