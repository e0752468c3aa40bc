"""What a scenario declares, for what stands outside it and speaks of it: its names, its facts' sorts."""

from simulator.scenario import model
from simulator.scenario.checks.facts import Kinds
from simulator.scenario.condition import Names


def names_of(scenario: model.Scenario) -> Names:
    """What a scenario declares for conditions."""
    facts = scenario.facts
    return Names(
        flags=frozenset(name for name, fact in facts.items() if isinstance(fact, str | model.Flag)),
        counters=frozenset(name for name, fact in facts.items() if isinstance(fact, model.Counter)),
        draws={name: fact.draw for name, fact in facts.items() if isinstance(fact, model.Draw)},
        terms={name: tuple(level.at for level in term.levels) for name, term in scenario.terms.items()},
    )


def kinds_of(scenario: model.Scenario) -> Kinds:
    """What sort each of its facts is."""
    names = names_of(scenario)
    return Kinds(names.flags, ranges_of(scenario), frozenset(names.draws))


def ranges_of(scenario: model.Scenario) -> dict[str, tuple[int, int]]:
    """The lowest and the highest value of each counter."""
    counters = {name: fact for name, fact in scenario.facts.items() if isinstance(fact, model.Counter)}
    return {name: (fact.range[0], fact.range[1]) for name, fact in counters.items()}


def choices_of(scenario: model.Scenario) -> tuple[str, ...]:
    """The id of every reply, each once."""
    ids = (choice.id for scene in scenario.scenes.values() for choice in scene.choices)
    return tuple(dict.fromkeys(ids))
