"""The covers of a library's files, kept for the next start; one whose file has changed is made anew."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar, cast

from simulator.scenario.cover import DirectorCover, ExerciseCover, ScenarioCover
from simulator.scenario.library_cache import LibraryCache

C = TypeVar("C", ScenarioCover, DirectorCover, ExerciseCover)
Mark = tuple[Any, ...]
"""What a cover depends on: when each of its files was changed and how long it is."""
Order = tuple[Any, ...]


class Covers:
    """What is known of the covers of one library, by file and language."""

    def __init__(self, cache: LibraryCache | None) -> None:
        """Begin with what is kept in a cache, if any, read when first asked for."""
        self._cache = cache
        self._known: dict[tuple[Path, str], tuple[Mark, Order, Any]] | None = None
        self._more = False

    def of(
        self,
        files: Iterable[tuple[Path, Mark]],
        language: str,
        around: Callable[[], object],
        make: Callable[[Path], tuple[Order, C]],
    ) -> tuple[C, ...]:
        """The covers of some files in their order; `around` is what all of them depend on besides."""
        found = self.each(files, language, around, make)
        return tuple(cover for _, cover in sorted(found, key=lambda one: one[0]))

    def each(
        self,
        files: Iterable[tuple[Path, Mark]],
        language: str,
        around: Callable[[], object],
        make: Callable[[Path], tuple[Order, C]],
    ) -> Iterator[tuple[Order, C]]:
        """The same one by one, each made when it is asked for, with what tells its place among them."""
        for path, mark in files:
            if self._known is None:
                self._known = {} if self._cache is None else self._cache.read(around())
            kept = self._known.get((path, language))
            if kept is None or kept[0] != mark:
                order, cover = make(path)
                kept = self._known[path, language] = (mark, order, cover)
                self._more = True
            yield kept[1], cast("C", kept[2])

    def forget(self) -> None:
        """Make everything anew: what all covers depend on has changed."""
        self._known, self._more = {}, True

    def keep(self, around: Callable[[], object]) -> None:
        """Keep them for the next start, if there is more of them than there was."""
        if self._cache is not None and self._known and self._more:
            self._cache.write(around(), {key: kept for key, kept in self._known.items() if key[0].exists()})
            self._more = False
