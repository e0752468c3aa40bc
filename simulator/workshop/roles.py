"""Which values and keys of a file are names, and of what: the models say only that they are ids."""

from collections.abc import Mapping
from typing import Literal

Sort = Literal[
    "term", "fact", "scene", "ending", "reply", "directive", "level", "value",
    "act", "director", "portrait", "scenario",
]  # fmt: skip
"""What can have a name: the first row is declared in the file itself, the second elsewhere."""

Role = Literal[
    "term", "level", "fact", "learnt", "counter", "settable", "draw", "value", "scene", "ending",
    "place", "reply", "any-reply", "directive", "act", "director", "portrait", "scenario", "earlier",
    "implied", "implied-level", "implied-kind", "standing", "condition", "score", "that-ending",
    "that-term", "that-counter", "that-settable", "that-level", "that-draw", "that-value", "that-reply",
    "that-condition",
]  # fmt: skip
"""What is expected at a place. Those that begin with `that` are names of another file's scenario."""

DECLARED: Mapping[str, Sort] = {
    "Scenario.terms": "term",
    "Scenario.facts": "fact",
    "Scenario.scenes": "scene",
    "Scenario.endings": "ending",
    "Choice.id": "reply",
    "ScenarioDirective.id": "directive",
    "Directive.id": "directive",
    "TermLevel.at": "level",
    "Draw.draw.-": "value",
}
"""Where names are given: by the keys of a mapping, or by a value."""

KEY_ROLES: Mapping[str, Role] = {
    "Scenario.acts": "act",
    "Choice.terms": "term",
    "Asks.approve": "term",
    "Effects.add": "counter",
    "Effects.set": "settable",
    "ScenarioDirective.implies": "implied",
    "Expectation.draws": "draw",
    "Directive.implies": "implied-kind",
    "Carry.set": "that-settable",
    "Carry.add": "that-counter",
    "Carry.open": "that-term",
    "ExerciseExpectation.plays": "scenario",
    "ExerciseExpectation.draws": "scenario",
    "ExerciseExpectation.draws.=": "that-draw",
}
"""What the keys of a mapping are."""

VALUE_ROLES: Mapping[str, Role] = {
    "Scenario.out_of_rounds": "ending",
    "Scenario.first": "scene",
    "Scenario.director": "director",
    "Client.portrait": "portrait",
    "Director.portrait": "portrait",
    "Term.open": "level",
    "Term.limit": "level",
    "Term.ask": "level",
    "Adjust.when": "condition",
    "Flag.rival_offers.-": "term",
    "Past.favour": "term",
    "When.when": "condition",
    "Asks.approve.=": "level",
    "Asks.backed_by.-": "learnt",
    "Effects.learn.-": "learnt",
    "Branch.when": "condition",
    "Branch.to": "place",
    "DirectorLine.by.-": "director",
    "Choice.when": "condition",
    "Choice.goto": "place",
    "Choice.terms.=": "level",
    "Choice.acts.-": "act",
    "Timer.choice": "reply",
    "DelightCase.when": "condition",
    "ScenarioDirective.implies.=": "implied-level",
    "Directive.implies.=": "standing",
    "Expectation.choices.-": "any-reply",
    "Expectation.draws.=": "value",
    "Expectation.director": "director",
    "Expectation.ending": "ending",
    "Expectation.reachable.-": "ending",
    "Expectation.client": "score",
    "Expectation.company": "score",
    "Exercise.director": "director",
    "Deal.scenario": "scenario",
    "Deal.director": "director",
    "Carry.after": "earlier",
    "Carry.endings.-": "that-ending",
    "Carry.when": "that-condition",
    "Carry.favour": "that-term",
    "Carry.open.=": "that-level",
    "ExerciseExpectation.plays.=.-": "that-reply",
    "ExerciseExpectation.draws.=.=": "that-value",
    "ExerciseExpectation.ending": "that-ending",
    "ExerciseExpectation.client": "score",
    "ExerciseExpectation.company": "score",
}
"""What a value is."""

SORTS: Mapping[Role, tuple[Sort, ...]] = {
    "term": ("term",),
    "level": ("level",),
    "fact": ("fact",),
    "learnt": ("fact",),
    "counter": ("fact",),
    "settable": ("fact",),
    "draw": ("fact",),
    "value": ("value",),
    "scene": ("scene",),
    "ending": ("ending",),
    "place": ("scene", "ending"),
    "reply": ("reply",),
    "any-reply": ("reply",),
    "directive": ("directive",),
    "act": ("act",),
    "director": ("director",),
    "portrait": ("portrait",),
    "scenario": ("scenario",),
    "earlier": ("scenario",),
    "implied": ("term",),
    "implied-level": ("level",),
}
"""What a name in a role may be a name of."""

OWN: tuple[Sort, ...] = ("term", "fact", "scene", "ending", "reply", "directive", "level", "value")
"""What a file declares itself, so that its editor may rename it."""
