"""Checks the text of the Workshop in the background, so that typing stays quick."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance, Slot

from simulator.negotiation.collecting import nothing_to_collect
from simulator.scenario.library import Library
from simulator.scenario.schema import Kind

if TYPE_CHECKING:
    from simulator.scenario.files import File
    from simulator.scenario.problem import Problem
    from simulator.scenario.reading import Composed
    from simulator.workshop.folding import Fold
    from simulator.workshop.lines import Page
    from simulator.workshop.outline import Part
    from simulator.workshop.story import Story


@dataclass(frozen=True, slots=True)
class Found:
    """What is known of a text.

    Attributes:
        value: what it holds; None exactly if some problem is an error.
        problems: in their order, those of the catalogues last.
        story: the graph of a scenario, however much is wrong with it; None where there is none.
        parts: its outline.
        page: the text by lines, for the services of the editor.
        folds: what of it can be folded away.
    """

    text: str
    kind: Kind
    value: "File | None"
    problems: "tuple[Problem, ...]"
    story: "Story | None"
    parts: "tuple[Part, ...]"
    page: "Page"
    folds: "tuple[Fold, ...]"


@dataclass(frozen=True, slots=True)
class _Job:
    number: int
    path: Path
    text: str
    kind: Kind


class _Results(QObject):
    """What comes back from the background; it lives with the window, so signals cross over to its thread."""

    sketched = Signal(object, object)
    found = Signal(object, object)


class _Work(QRunnable):
    def __init__(self, job: _Job, checks: "Checks", results: _Results) -> None:
        super().__init__()
        self._job, self._checks, self._results = job, checks, results

    def run(self) -> None:
        checks, job, results = self._checks, self._job, self._results
        if checks.wanted != job.number:
            return
        with nothing_to_collect():
            # The graph is known long before the checks are through; both read the same nodes.
            composed = checks.compose(job)
            story = checks.sketch(job, composed)
            self._tell(results.sketched, story)
            if checks.wanted == job.number:
                self._tell(results.found, checks.look(job, story, composed))

    def _tell(self, signal: SignalInstance, what: object) -> None:
        try:
            signal.emit(self._job, what)
        except RuntimeError:
            # The window has gone meanwhile, and nobody waits for it any more.
            return


class Checks(QObject):
    """Checks one text at a time; whoever asks last is served.

    Signals:
        sketched: the graph of the text that was asked for last, or None; comes first.
        found: what is known of that text.
    """

    sketched = Signal(object)
    found = Signal(object)

    def __init__(self, folders: Sequence[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A library of its own: only the background touches it.
        self._library = Library(folders)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.wanted = 0
        self._results = _Results(self)
        self._results.sketched.connect(self._take_sketch)
        self._results.found.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether something is being checked."""
        return self._pool.activeThreadCount() > 0

    def ask(self, path: Path, text: str, kind: Kind) -> None:
        """Check a text as if it stood in that file."""
        self.wanted += 1
        self._pool.start(_Work(_Job(self.wanted, path, text, kind), self, self._results))

    def drop(self) -> None:
        """What is under way is wanted no more."""
        self.wanted += 1

    def stop(self) -> None:
        """Drop what is under way and wait until it has ended."""
        self.drop()
        self._pool.waitForDone()

    def compose(self, job: _Job) -> "Composed | None":
        """The nodes of a scenario's text, None for another kind; in the background."""
        from simulator.scenario.reading import compose
        from simulator.scenario.source import Source

        source = Source(job.text.removeprefix("\ufeff"), str(job.path))
        return compose(source) if job.kind == "scenario" else None

    def sketch(self, job: _Job, composed: "Composed | None") -> "Story | None":
        """The graph of a text; in the background."""
        from simulator.workshop.story import story_of

        return story_of(job.text, composed) if job.kind == "scenario" else None

    def look(self, job: _Job, story: "Story | None", composed: "Composed | None") -> Found:
        """Check a text whose graph is known; in the background."""
        from simulator.workshop.checking import check_text
        from simulator.workshop.folding import folds
        from simulator.workshop.lines import page_of
        from simulator.workshop.outline import outline

        self._library.refresh()
        checked = check_text(self._library, job.path, job.text, job.kind, composed)
        page = page_of(job.text)
        parts = outline(page, job.kind)
        return Found(job.text, job.kind, checked.value, checked.problems, story, parts, page, folds(page))

    @Slot(object, object)
    def _take_sketch(self, job: _Job, story: object) -> None:
        if job.number == self.wanted:
            self.sketched.emit(story)

    @Slot(object, object)
    def _take(self, job: _Job, found: Found) -> None:
        if job.number == self.wanted:
            self.found.emit(found)
