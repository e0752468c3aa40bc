"""Answers what is asked about a scenario's balance; what was answered before comes from the cache."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import astuple
from functools import partial
from pathlib import Path

from simulator.analysis.analysis import Analysis
from simulator.analysis.author.balancing import DECIDED, Balancing
from simulator.analysis.author.found import Finding
from simulator.analysis.author.players import PLAYERS, ends
from simulator.analysis.author.problems import deep_findings, placed
from simulator.analysis.author.remembered import plain_findings, remembered
from simulator.analysis.author.survey import JUDGED, PLAYS, Surveyed, survey
from simulator.analysis.cache import Cache, key_of
from simulator.analysis.explore import BUDGET
from simulator.exercise.beginnings import beginnings
from simulator.negotiation.content import freeze
from simulator.scenario.director_model import Director
from simulator.scenario.library import Library
from simulator.scenario.loading import read_scenario
from simulator.scenario.model import Scenario
from simulator.scenario.source import Source
from simulator.workshop.balance.asking import Question
from simulator.workshop.balance.packing import Plain, packed
from simulator.workshop.checking import director_of

Told = Callable[[str, int], None]
"""Told what is done now (a step of `balance.Step`, "players", "checks", "director") and how far it is."""


class Unanswerable(Exception):
    """The text has errors, or there is no such director; `args` say which: "errors", "director"."""


class Answering:
    """Answers questions with the files of a library."""

    def __init__(self, folders: Sequence[Path], cache: Cache, *, budget: int = BUDGET) -> None:
        """`folders` are those of the library; `budget` is the most states that are held."""
        self._library, self._cache, self._budget = Library(folders), cache, budget

    def answer(self, question: Question, told: Told) -> Plain:
        """The balance under one director, as `Answer` reads it.

        Raises:
            Unanswerable: see there.
        """
        begun = time.perf_counter()
        self._library.refresh()
        scenario = self._scenario(question)
        director = self._director(question.director or scenario.director)
        analysis: Analysis | None = None

        def work_out() -> Plain:
            nonlocal analysis
            work = Balancing(
                scenario, director, plays=question.plays, seed=question.seed, budget=self._budget, told=told
            )
            balance = packed(work.work_out())
            analysis = work.analysis
            told("players", 0)
            return {"balance": balance, "players": _players(scenario, director)}

        limits = {"balance": 2, "plays": question.plays, "seed": question.seed, "decided": DECIDED}
        record = self._kept(freeze(scenario, director).hash, limits | {"budget": self._budget}, work_out)
        own = director.id == scenario.director
        found = self._placed(question, self._findings(scenario, analysis, told)) if own else None
        kept = analysis is None
        seconds = 0.0 if kept else time.perf_counter() - begun
        return record | {"director": director.id, "findings": found, "seconds": seconds}

    def lines(self, question: Question, told: Told) -> Iterator[Plain]:
        """A line for every director of the library, as `Line` reads it, one after another.

        Raises:
            Unanswerable: see there.
        """
        self._library.refresh()
        scenario = self._scenario(question)
        everybody = [one for entry in self._library.directors() if (one := entry.loaded.value) is not None]
        unknown: list[Director] = []
        done = 0
        for director in everybody:
            record = self._cache.get(self._line_key(scenario, director, question.seed))
            if record is None:
                unknown.append(director)
                continue
            done += 1
            told("director", done)
            yield record
        for row, director in zip(
            survey([scenario], unknown, seed=question.seed, budget=self._budget), unknown, strict=True
        ):
            record = _line(row)
            self._cache.put(self._line_key(scenario, director, question.seed), record)
            done += 1
            told("director", done)
            yield record

    def _scenario(self, question: Question) -> Scenario:
        scenario = read_scenario(question.text, question.path).value
        if scenario is None:
            raise Unanswerable("errors")
        return scenario

    def _director(self, id: str) -> Director:
        director = director_of(self._library, id)
        if director is None:
            raise Unanswerable("director")
        return director

    def _findings(self, scenario: Scenario, analysis: Analysis | None, told: Told) -> tuple[Finding, ...]:
        exercises = [one for entry in self._library.exercises() if (one := entry.loaded.value) is not None]
        begun = beginnings(scenario, exercises)
        known = partial(director_of, self._library)

        def find() -> tuple[Finding, ...]:
            told("checks", 0)
            return deep_findings(scenario, known, begun=begun, budget=self._budget, analysis=analysis)

        if self._budget != BUDGET:
            return find()
        return remembered(self._cache, scenario, known, begun, find)

    def _placed(self, question: Question, found: tuple[Finding, ...]) -> Plain:
        """Findings with the places that they have in the text."""
        problems = placed(Source(question.text, question.path), found)
        spans = [astuple(problem.span) for problem in problems]
        return plain_findings(found) | {"spans": spans}

    def _kept(self, content: str, limits: dict[str, int], make: Callable[[], Plain]) -> Plain:
        key = key_of(content, **limits)
        record = self._cache.get(key)
        if record is None:
            record = make()
            self._cache.put(key, record)
        return record

    def _line_key(self, scenario: Scenario, director: Director, seed: int) -> str:
        content = freeze(scenario, director).hash
        return key_of(content, survey=PLAYS, judged=JUDGED, seed=seed, budget=self._budget)


def _players(scenario: Scenario, director: Director) -> Plain:
    return {
        name: [[end.region, end.client, end.company] for end in ends(scenario, director, player)]
        for name, player in PLAYERS.items()
    }


def _line(row: Surveyed) -> Plain:
    ended = sum(row.regions.values())
    return {
        "director": row.director,
        "shares": {region: count / ended for region, count in row.regions.items()},
        "best": row.balance,
        "fair": row.fair,
        "reason": row.reason,
    }
