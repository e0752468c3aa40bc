"""What the page of an exercise shows, as plain rows with their words ready."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

State = Literal["done", "playing", "next", "later"]
Stage = Literal["new", "going", "done"]
Portrait = str | Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class DealLine:
    """One deal of a run.

    Attributes:
        place: from 0. scenario, title: what is played; `client` is who sits across the table.
        director, director_name, director_role: who watches. portrait: of the client, or in a comparison of
            the director.
        attempt: the attempt's id in the history, once there is one; `decisions` made in it so far.
        client_score to regret: of a deal that has ended; `regret` in tenths of a per cent, None where it has
            not been worked out.
        carried: what earlier deals left for this one, in words.
    """

    place: int
    scenario: str
    title: str
    client: str
    director: str
    director_name: str
    director_role: str
    portrait: Portrait
    state: State
    attempt: str | None = None
    decisions: int = 0
    client_score: int | None = None
    company_score: int | None = None
    region: str | None = None
    kind: str | None = None
    regret: int | None = None
    carried: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RunLine:
    """One run, for the choice between them; `began` is None for one that has not begun."""

    id: str
    began: datetime
    done: int
    finished: bool


@dataclass(frozen=True, slots=True)
class ExerciseView:
    """Everything on the page.

    Attributes:
        kind: campaign, exam or comparison.
        fixed: whether draws and the director's words are the same for everybody.
        minutes: of all deals together.
        run: the id of the run that is shown; None before the first.
        newest: whether that is the newest.
        place: the deal that the way on leads to, from 0; None where nothing is ahead.
        mean: the mean scores of what has been played, with one decimal; None before anything has.
        compared: the attempt whose choices can be followed under the other directors; None where there is
            none.
    """

    id: str
    kind: str
    title: str
    summary: str
    fixed: bool
    minutes: int
    deals: tuple[DealLine, ...]
    runs: tuple[RunLine, ...]
    run: str | None
    newest: bool
    stage: Stage
    place: int | None
    mean: tuple[float, float] | None
    compared: str | None

    @property
    def playing(self) -> DealLine | None:
        """The deal that is under way."""
        return next((line for line in self.deals if line.state == "playing"), None)
