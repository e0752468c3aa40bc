"""What a finished exam comes to, on one page: enough for somebody else to check and to repeat it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from simulator.exercise.parts import Run, mean_score
from simulator.history.rows import AttemptRow, StoredAttempt
from simulator.negotiation.content import thaw
from simulator.program import version
from simulator.scenario.exercise_model import Exercise
from simulator.scenario.library import Entry

if TYPE_CHECKING:
    from simulator.history.store import History

VERSION_LENGTH = 12
"""So many digits of a content's hash name its version: enough that no two are alike by chance."""


@dataclass(frozen=True, slots=True)
class CertifiedDeal:
    """One deal of an exam.

    Attributes:
        title, director_name: in the language asked for, if the deal was played or written in it; else in that
            of play.
        version: names the scenario and director as played; the same for everybody who had the same.
        seed: decides the hidden draws and the director's words.
        rules: the version of the rules that it was played by.
        ending: its id; `kind`: deal, walk_away or lost.
        region: None for a walk-away that was not analysed.
        void: whether it was signed outside the mandate.
        client, company: the scores as shown, 0 to 100.
        regret: of all decisions, in per cent of the scale; 0 is perfect. This and the next two are None where
            they were not worked out.
        forecast: skill of the last forecast of what the director wants, in per cent (see `history.Metrics`).
        managing_up: 0 to 100.
    """

    scenario: str
    title: str
    version: str
    director: str
    director_name: str
    seed: int
    rules: int
    ending: str
    kind: str
    region: str | None
    void: bool
    client: int
    company: int
    regret: float | None
    forecast: int | None
    managing_up: int | None


@dataclass(frozen=True, slots=True)
class Certificate:
    """A finished exam.

    Attributes:
        exercise, title: the exam's id, and its title in the language asked for.
        run: names the run.
        began, ended: when the first deal began and the last one ended, in UTC.
        seed: of every deal; None where they had different ones.
        program: the version of the program that writes this; `rules`: of the rules that the deals were played
            by, None where they were played by different ones.
        client, company: means of the scores, with one decimal.
        weakest: the place of the deal to look at again, from 0: one signed outside the mandate, else the one
            whose smaller score is the smallest. Talks that were rightly left come last.
    """

    exercise: str
    title: str
    run: str
    trainee: str
    began: datetime
    ended: datetime
    seed: int | None
    program: str
    rules: int | None
    deals: tuple[CertifiedDeal, ...]
    client: float
    company: float
    weakest: int


def certificate(history: "History", run: Run, entry: Entry[Exercise], language: str) -> Certificate:
    """The certificate of a run.

    Raises:
        ValueError: it is not a finished exam.
        HistoryFault: a deal cannot be read.
    """
    exercise = entry.loaded.value
    if exercise is None or exercise.kind != "exam" or not run.finished or run.id is None:
        raise ValueError("only a finished exam has a certificate")
    rows = [part.row for part in run.parts if part.row is not None]
    deals = tuple(_deal(history.attempt(row.id), language) for row in rows)
    return Certificate(
        exercise=exercise.id,
        title=entry.words(language).title,
        run=run.id,
        trainee=rows[0].trainee,
        began=min(row.started for row in rows),
        ended=max(row.finished or row.changed for row in rows),
        seed=_shared(deal.seed for deal in deals),
        program=version(),
        rules=_shared(deal.rules for deal in deals),
        deals=deals,
        client=mean_score([deal.client for deal in deals]),
        company=mean_score([deal.company for deal in deals]),
        weakest=min(range(len(deals)), key=lambda place: _worth(deals[place])),
    )


def _deal(stored: StoredAttempt, language: str) -> CertifiedDeal:
    row, results = stored.row, stored.results
    assert results is not None
    title, director_name = _names(stored, language)
    return CertifiedDeal(
        scenario=row.scenario,
        title=title,
        version=stored.content_hash[:VERSION_LENGTH],
        director=row.director,
        director_name=director_name,
        seed=row.seed,
        rules=stored.rules,
        ending=results.ending,
        kind=results.kind,
        region=results.region,
        void=results.void,
        client=results.client,
        company=results.company,
        regret=None if row.regret is None else row.regret / 10,
        forecast=row.forecast,
        managing_up=row.managing_up,
    )


def _names(stored: StoredAttempt, language: str) -> tuple[str, str]:
    row: AttemptRow = stored.row
    if row.language != language:
        scenario, director = thaw(stored.document)
        if scenario.language == language:
            return scenario.title, director.name
    return row.title, row.director_name


def _shared(values: Iterable[int]) -> int | None:
    """The one value that all have."""
    different = set(values)
    return different.pop() if len(different) == 1 else None


def _worth(deal: CertifiedDeal) -> tuple[bool, bool, int, int]:
    rightly_left = deal.region == "sound_walk_away"
    return not deal.void, rightly_left, min(deal.client, deal.company), deal.client + deal.company
