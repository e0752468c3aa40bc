"""What statements are about: the scenario, its scenes, forecasts, calls, the director's office."""

from typing import Any

from simulator.history.records import names
from simulator.history.rows import AttemptRow
from simulator.scenario.model import Scenario

Activity = dict[str, Any]


def scenario(row: AttemptRow) -> Activity:
    """The scenario that was played."""
    return _activity(
        names.activity("scenarios", row.scenario), names.SIMULATION, {row.language: row.title or row.scenario}
    )


def director(row: AttemptRow) -> Activity:
    """The director it was played under."""
    called = {row.language: row.director_name or row.director}
    return _activity(names.activity("directors", row.director), names.DIRECTOR, called)


def exercise(row: AttemptRow) -> Activity | None:
    """The exercise that the attempt is a deal of, if it is one."""
    address = names.run_activity(row)
    return None if address is None else _activity(address, names.COURSE, None)


def profile() -> Activity:
    """Says that a statement keeps to `docs/records.md`."""
    return _activity(names.activity("profile", "1"), names.PROFILE, None)


def scene(row: AttemptRow, story: Scenario, name: str) -> Activity:
    """A scene in which a reply is chosen, with all its replies; none of them is the right one."""
    choices = [{"id": one.id, "description": {row.language: one.say}} for one in story.scenes[name].choices]
    made = _activity(
        names.activity("scenarios", row.scenario, "scenes", name),
        names.INTERACTION,
        {row.language: f"{row.title}: {name}"},
    )
    made["definition"] |= {"interactionType": "choice", "choices": choices}
    return made


def decision(row: AttemptRow, number: int) -> Activity:
    """A decision whose scene cannot be found out any more."""
    made = _activity(
        names.activity("scenarios", row.scenario, "decisions", str(number)), names.INTERACTION, None
    )
    made["definition"] |= {"interactionType": "other"}
    return made


def forecast(row: AttemptRow, subject: str, moment: str) -> Activity:
    """A forecast: of what the director wants, or of what weighs for the client."""
    made = _activity(
        names.activity("scenarios", row.scenario, "forecasts", subject, moment), names.INTERACTION, None
    )
    made["definition"] |= {"interactionType": "other"}
    return made


def call(row: AttemptRow) -> Activity:
    """The director on the phone."""
    return _activity(names.activity("scenarios", row.scenario, "call"), names.PART, None)


def office(row: AttemptRow, number: int | None = None) -> Activity:
    """The talk in the director's office, or one answer in it, the first being 1."""
    parts = () if number is None else ("answers", str(number))
    return _activity(names.activity("scenarios", row.scenario, "office", *parts), names.PART, None)


def _activity(address: str, kind: str, called: dict[str, str] | None) -> Activity:
    definition: dict[str, Any] = {"type": kind}
    if called is not None:
        definition["name"] = called
    return {"objectType": "Activity", "id": address, "definition": definition}
