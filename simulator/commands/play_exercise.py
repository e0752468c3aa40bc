"""An exercise in the terminal: its deals one after another, each with what the earlier ones left."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from simulator.attempt import Attempt
from simulator.commands.failure import Failure
from simulator.commands.finding import director_entry, exercise_entry, scenario_entry, sound
from simulator.commands.layout import wrapped
from simulator.commands.played import Played, play_through
from simulator.commands.reading import Left, read, show
from simulator.commands.table_talk import play_at_the_table
from simulator.commands.telling import Telling
from simulator.commands.words import Words
from simulator.exercise.carrying import Carried, begin_with, carried_into
from simulator.negotiation.attempt import UnknownDraw
from simulator.scenario.exercise_model import Exercise
from simulator.scenario.library import Entry, Library
from simulator.scenario.model import Draw, Scenario

if TYPE_CHECKING:
    from simulator.office.office import Answer


@dataclass(frozen=True, slots=True)
class Wanted:
    """How an exercise is to be played: what `play` was told.

    Attributes:
        choices: the replies of each deal in order; None asks for them.
        answers: the same in the office; a deal beyond them has no office.
        draws: by `FACT` or `SCENARIO:FACT`.
    """

    seed: int | None
    draws: Mapping[str, str]
    choices: Sequence[Sequence[str]] | None
    answers: "Sequence[Sequence[Answer]]"
    judged: bool
    language: str | None


def play_exercise(shelf: Library, name: str, wanted: Wanted, form: str) -> None:
    """Play the exercise of a path or id.

    Raises:
        Failure: it has errors, or what is wanted cannot be played.
    """
    entry = exercise_entry(shelf, name)
    play = _Play(shelf, entry, wanted)
    if wanted.choices is None and form == "text":
        play.at_the_table()
        return
    played = list(play.through())
    if form == "json":
        click.echo(json.dumps(play.record(played), ensure_ascii=False, indent=2))
        return
    for number, (carried, one) in enumerate(played):
        show([*([""] if number else []), *play.heading(number, one.attempt.scenario)])
        show([*play.between(number, carried), "", *one.told()])


class _Play:
    """One exercise being played; the deals that have ended are kept for those that follow."""

    def __init__(self, shelf: Library, entry: Entry[Exercise], wanted: Wanted) -> None:
        self.exercise = sound(entry)
        language = wanted.language or self.exercise.language
        self.shelf, self.wanted, self.language = shelf, wanted, language
        self.told = entry.words(language)
        self.words = Words(language)
        self.seed = wanted.seed if wanted.seed is not None else self.exercise.seed or 1
        self.earlier: dict[str, Attempt] = {}
        self._check_draws()

    def at_the_table(self) -> None:
        """Deal by deal, each asked for; ends where the player leaves."""
        show([self.told.title, wrapped(self.told.summary), ""])
        for place in range(len(self.exercise.deals)):
            attempt, carried = self._opened(place)
            show([*self.heading(place, attempt.scenario), ""])
            if self.exercise.deals[place].carries and not carried:
                show([self.words("nothing_carried"), ""])
            if not play_at_the_table(attempt, Telling(attempt), judged=self.wanted.judged):
                return
            self.earlier[attempt.scenario.id] = attempt
            if place < len(self.exercise.deals) - 1:
                try:
                    show([""])
                    read(self.words("next_deal"))
                except (Left, KeyboardInterrupt):
                    return
                show([""])

    def through(self) -> Iterator[tuple[tuple[Carried, ...], Played]]:
        """The deals for which there are replies, each with what was carried into it."""
        lists = self._lists()
        for place, choices in enumerate(lists):
            attempt, carried = self._opened(place)
            answers = self.wanted.answers[place] if place < len(self.wanted.answers) else None
            played = play_through(attempt, choices, answers, judged=self.wanted.judged)
            self.earlier[attempt.scenario.id] = attempt
            yield carried, played
            if attempt.ended is None and place < len(lists) - 1 and self.exercise.kind == "campaign":
                name, following = attempt.scenario.id, self.exercise.deals[place + 1].scenario
                raise Failure(f"{name} has not ended after these replies, so {following} cannot begin.")

    def record(self, played: Sequence[tuple[tuple[Carried, ...], Played]]) -> dict[str, Any]:
        """The JSON of the deals that were played."""
        deals = []
        for carried, one in played:
            left = [{"after": c.after, "text": c.text, "favour": c.favour, "owed": c.owed} for c in carried]
            deals.append({"carried": left, "attempt": one.record()})
        exercise = self.exercise
        return {"exercise": exercise.id, "kind": exercise.kind, "seed": self.seed, "deals": deals}

    def heading(self, place: int, scenario: Scenario) -> list[str]:
        """Which deal this is."""
        count = len(self.exercise.deals)
        return ["═" * 60, self.words("deal", number=place + 1, count=count, title=scenario.title)]

    def between(self, place: int, carried: Sequence[Carried]) -> list[str]:
        """What earlier deals left; nothing for a deal that takes nothing from them."""
        if not self.exercise.deals[place].carries:
            return []
        if not carried:
            return ["", self.words("nothing_carried")]
        return ["", f"{self.words('past')}:", *(wrapped(one.text, "- ") for one in carried)]

    def _lists(self) -> Sequence[Sequence[str]]:
        """The replies of each deal; in a comparison one list is given under every director."""
        lists, count = self.wanted.choices or ((),), len(self.exercise.deals)
        if len(lists) > count:
            raise Failure(f"{self.exercise.id} has {count} deals, not {len(lists)}.")
        if self.exercise.kind == "comparison" and len(lists) == 1:
            return tuple(lists) * count
        return lists

    def _opened(self, place: int) -> tuple[Attempt, tuple[Carried, ...]]:
        """The talks of a deal as they open, and what was carried into them."""
        deal = self.exercise.deals[place]
        what = scenario_entry(self.shelf, deal.scenario)
        who = director_entry(self.shelf, deal.director or self.exercise.director or sound(what).director)
        sound(who)
        carried = carried_into(self.told, place, self.earlier)
        scenario = begin_with(self.exercise, place, what.words(self.language), carried, words=self.told)
        draws = self._draws_of(scenario)
        try:
            attempt = Attempt(scenario, who.words(self.language), seed=self.seed, draws=draws)
        except UnknownDraw as error:
            raise Failure(f"{str(error)[0].upper()}{str(error)[1:]}.") from error
        return attempt, carried

    def _draws_of(self, scenario: Scenario) -> dict[str, str]:
        """Which draws are fixed in a deal: those named for its scenario, and those that it has."""
        found = {}
        for name, value in self.wanted.draws.items():
            owner, sign, fact = name.rpartition(":")
            if owner == scenario.id if sign else _has(scenario, fact):
                found[fact] = value
        return found

    def _check_draws(self) -> None:
        """Every draw that is to be fixed is one of some deal.

        Raises:
            Failure: one is not.
        """
        ids = dict.fromkeys(deal.scenario for deal in self.exercise.deals)
        for name in self.wanted.draws:
            owner, sign, fact = name.rpartition(":")
            if sign and owner not in ids:
                raise Failure(f"{owner} is no deal of {self.exercise.id}; its deals: {', '.join(ids)}.")
            among = [owner] if sign else list(ids)
            if not any(_has(sound(scenario_entry(self.shelf, id)), fact) for id in among):
                raise Failure(f"No draw is called {fact!r} in {', '.join(among)}.")


def _has(scenario: Scenario, draw: str) -> bool:
    return isinstance(scenario.facts.get(draw), Draw)
