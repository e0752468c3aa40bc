"""The least that may stand behind a required key, so that the file can be read again and be filled in."""

import re

from simulator.scenario.vocabulary import KEBAB
from simulator.workshop.entry import ITEM, Entry
from simulator.workshop.fixing.case import Case
from simulator.workshop.names import replies_of
from simulator.workshop.shapes import Shapes, step
from simulator.workshop.writing import least

_FIXED = {
    "Scenario.endings": "{signed: {kind: deal}}",
    "Term.levels": "[{at: 1, client: 0, company: 0}, {at: 2, client: 1, company: -1}]",
    "Rewards.client": "50",
    "Rewards.company": "50",
    "Director.rewards": "{client: 50, company: 50}",
    "Director.demand": "{happy_client: 100}",
    "Clock.starts": '"10:00"',
    "Money.currency": "EUR",
    "Counter.range": "[0, 5]",
    "Draw.draw": "[one, other]",
    "Choice.id": "go_on",
    "Directive.id": "new_directive",
    "ScenarioDirective.id": "new_directive",
    "TermLevel.at": "0",
}


def minimal(case: Case, owner: Entry | None, forms: Shapes) -> str | None:
    """The least value of a key, on one line; None where only the author can know it."""
    name = next((form.name for form in forms), "")
    if name in _FIXED:
        return _FIXED[name]
    target = case.first_target()
    match name:
        case "Choice.goto" | "Branch.to":
            return target
        case "Scene.choices":
            return None if target is None else f"[{reply(target)}]"
        case "Scenario.scenes":
            return "{opening: {phase: opening, choices: [" + reply(target or "signed") + "]}}"
        case "Scenario.id" | "Director.id" | "Exercise.id":
            return _file(case)
        case "Timer.choice":
            return _reply(case, owner)
        case "Deal.scenario" | "ExerciseExpectation.plays" | "Exercise.deals":
            return None
    found = least(forms)
    if found is not None:
        return found
    inner = least(step(forms, ITEM)) if any(form.is_list for form in forms) else None
    return None if inner is None else f"[{inner}]"


def reply(target: str) -> str:
    """A reply in one line that leads somewhere."""
    return f"{{id: go_on, say: …, move: hold, goto: {target}}}"


def scene_body(target: str) -> str:
    """The lines of an empty scene below its name."""
    lines = (
        "phase: bargaining",
        "choices:",
        "  - id: go_on",
        "    say: …",
        "    move: hold",
        f"    goto: {target}",
    )
    return "".join(f"\n  {line}" for line in lines)


def _file(case: Case) -> str | None:
    stem = re.split(r"[\\/]", case.problem.file)[-1].rpartition(".")[0]
    return stem if re.fullmatch(KEBAB, stem) else None


def _reply(case: Case, owner: Entry | None) -> str | None:
    """The first reply of the scene around a clock."""
    path = () if owner is None else owner.path
    section = case.page.section("scenes")
    scene = section.named(path[1]) if section is not None and path[:1] == ("scenes",) else None
    found = () if scene is None else replies_of(scene)
    return next((one.word("id") for one in found if one.child("when") is None), None)
