"""`play --watch`: a scenario played while it is edited; after a change the same replies are given again."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import TextIO

import click

from simulator.attempt import Attempt
from simulator.commands.failure import Failure
from simulator.commands.finding import path_of
from simulator.commands.judgement import judge
from simulator.commands.outcome import outcome
from simulator.commands.reading import LEAVE, show
from simulator.commands.table_talk import offered, understood
from simulator.commands.telling import Telling
from simulator.commands.watching import SECONDS, Watch
from simulator.negotiation.attempt import Made
from simulator.negotiation.offer import NotOffered
from simulator.scenario.library import Library
from simulator.scenario.translation_catalogue import catalogue_path, languages

Signal = str | None
"""A line that was typed; None: a file has changed."""


def play_watched(
    shelf: Library, scenario: str, again: Callable[[], Attempt], choices: Sequence[str], *, judged: bool
) -> None:
    """Play until the player leaves, by q, Ctrl+C or the end of the input.

    Args:
        scenario: its id or path; its file, its director's and their catalogues are watched.
        again: opens the talks anew, from the files as they are now.
        choices: replies to begin with.
        judged: whether a finished deal is judged.

    Raises:
        Failure: the scenario has errors at first, or a reply to begin with is not offered.
    """

    def fresh() -> Attempt:
        shelf.refresh()
        return again()

    deal = WatchedDeal(fresh, judged=judged)
    watch = Watch(lambda: _files(shelf, scenario, deal.attempt.director.id))
    try:
        deal.begin(choices)
        for signal in signals(watch, sys.stdin):
            deal.take(signal)
    except KeyboardInterrupt:
        click.echo("")
    show(["", deal.telling.words("quit", decisions=len(deal.attempt.turns))])


def _files(shelf: Library, scenario: str, director: str) -> Iterator[Path]:
    entry = shelf.director(director)
    for path in (path_of(shelf, scenario), *([] if entry is None else [entry.path])):
        yield path
        for language in languages(path):
            yield catalogue_path(path, language)


def signals(watch: Watch, typed: TextIO) -> Iterator[Signal]:
    """Lines that are typed and changes of files, as they come; ends when the player leaves."""
    lines: Queue[str] = Queue()

    def read() -> None:
        while line := typed.readline():
            lines.put(line.strip())
        lines.put(LEAVE[0])

    # It waits for input that may never come; it ends with the program.
    Thread(target=read, daemon=True).start()
    while True:
        try:
            line = lines.get(timeout=SECONDS)
        except Empty:
            if watch.changed():
                yield None
            continue
        if line in LEAVE:
            return
        yield line


class WatchedDeal:
    """A deal at the table whose scenario may become another one at any moment.

    Attributes:
        attempt: as it stands on the last version without errors.
        wanted: the replies that were given, those that hold no more included: mended, they come back.
    """

    def __init__(self, fresh: Callable[[], Attempt], *, judged: bool) -> None:
        """Open the talks; raises what `fresh` raises."""
        self._fresh, self._judged = fresh, judged
        self.attempt = fresh()
        self.wanted: list[Made] = []

    @property
    def telling(self) -> Telling:
        """The attempt in the words of its language."""
        return Telling(self.attempt)

    def begin(self, choices: Iterable[str]) -> None:
        """Tell the opening, and every reply of those to begin with.

        Raises:
            Failure: one of them is not offered.
        """
        show(self.telling.opening())
        for choice in choices:
            try:
                self._give(Made(choice))
            except NotOffered as error:
                raise Failure(f"{str(error)[0].upper()}{str(error)[1:]}.") from error
        self._ask()

    def take(self, signal: Signal) -> None:
        """Do what was typed, or play again on the changed file."""
        if signal is None:
            self._again()
        elif signal in ("b", "r"):
            self.wanted = [] if signal == "r" else list(self.attempt.talks.made[:-1])
            self.attempt = self.attempt.rewound(len(self.wanted))
            self._where()
        elif self.attempt.ended is not None:
            click.echo(self.telling.words("watch.over"), nl=False)
            return
        else:
            choice = understood(signal, self.attempt, self.telling)
            if choice is not None:
                self.wanted = list(self.attempt.talks.made)
                self._give(Made(*choice))
        self._ask()

    def _give(self, made: Made) -> None:
        turn = self.attempt.choose(made.choice, timed_out=made.timed_out)
        self.wanted.append(made)
        show(["", *self.telling.turn(turn)])

    def _again(self) -> None:
        """Open the talks on the file as it is now, and give the same replies as far as they hold."""
        words = self.telling.words
        show(["", "─" * 60])
        try:
            attempt = self._fresh()
        except Failure as failure:
            show([words("watch.broken", problem=str(failure))])
            return
        kept, stopped = 0, ""
        for made in self.wanted:
            try:
                attempt.choose(made.choice, timed_out=made.timed_out)
            except NotOffered as error:
                stopped = words("watch.stopped", decision=error.decision, choice=error.choice)
                break
            kept += 1
        self.attempt = attempt
        count = len(self.wanted)
        told = words("watch.changed", kept=kept, made=count) if stopped else words("watch.whole", made=count)
        show([told, *([stopped] if stopped else [])])
        self._where()

    def _where(self) -> None:
        """Tell where talks stand: the last turn, or the opening."""
        turns = self.attempt.turns
        show(["", *(self.telling.turn(turns[-1]) if turns else self.telling.opening())])

    def _ask(self) -> None:
        telling = self.telling
        if self.attempt.ended is None:
            show(offered(self.attempt, telling))
            click.echo(telling.words("watch.prompt"), nl=False)
            return
        findings = judge(self.attempt) if self._judged else None
        show(outcome(self.attempt, telling, findings))
        click.echo(telling.words("watch.over"), nl=False)
