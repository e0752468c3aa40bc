"""The authored exercise: deals in an order, and what an earlier one changes in a later.

One file is a campaign (the same client comes back), an exam (a fixed set, ends in a certificate) or a
comparison (one scenario under several directors). What needs the names of its scenarios is the checks'
business.
"""

from typing import Annotated, Literal

from pydantic import Field

from simulator.scenario.model import At
from simulator.scenario.vocabulary import Authored, Condition, ExerciseKind, FileId, Id, Points, Seq, Text

FEWEST_DEALS, MOST_DEALS = 2, 9
"""How many deals an exercise has."""


MOST_SEED = 2**31 - 1


class Carry(Authored):
    """What an earlier deal leaves behind for this one, if it ended so."""

    after: FileId | None = None
    endings: Seq[Id] = ()
    when: Condition | None = None
    text: Text
    favour: Id | None = None
    owed: bool = False
    set: dict[Id, int | bool] = Field(default_factory=dict)
    add: dict[Id, int] = Field(default_factory=dict)
    open: dict[Id, At] = Field(default_factory=dict)
    client: Points = 0
    company: Points = 0


class Deal(Authored):
    """One deal of an exercise: a scenario, who directs, and what earlier deals change in it."""

    scenario: FileId
    director: FileId | None = None
    carries: Seq[Carry] = ()


class ExerciseExpectation(Authored):
    """What the author promises of one way through the whole exercise; the numbers are of the last deal."""

    plays: Annotated[dict[FileId, Seq[Id]], Field(min_length=1)]
    draws: dict[FileId, dict[Id, Id]] = Field(default_factory=dict)
    ending: Id | None = None
    client: int | str | None = None
    company: int | str | None = None
    favours: int | str | None = None


class Exercise(Authored):
    """A whole exercise as written."""

    format: Literal[1]
    id: FileId
    kind: ExerciseKind
    title: Text
    summary: Text
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")] = "en"
    seed: Annotated[int, Field(ge=1, le=MOST_SEED)] | None = None
    director: FileId | None = None
    deals: Annotated[Seq[Deal], Field(min_length=FEWEST_DEALS, max_length=MOST_DEALS)]
    expect: Seq[ExerciseExpectation] = ()
