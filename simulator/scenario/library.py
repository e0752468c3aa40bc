"""The library: the files of its folders, read when first asked for, in any language.

The covers of files that have not changed since the last start are known without reading any, and without
importing the models of the format: the first page shows them, and should stand at once.
"""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, get_args

from simulator.scenario.cover import (
    DirectorCover,
    ExerciseCover,
    ScenarioCover,
    director_cover,
    exercise_cover,
    scenario_cover,
)
from simulator.scenario.covers import Covers, Mark, Order
from simulator.scenario.library_cache import LibraryCache
from simulator.scenario.portraits import Features, own_portraits, portrait_names
from simulator.scenario.problem import Loaded, Surroundings
from simulator.scenario.translation_catalogue import CatalogueFault, catalogue_path, read_words

if TYPE_CHECKING:
    from simulator.scenario.director_model import Director
    from simulator.scenario.exercise_model import Exercise
    from simulator.scenario.model import Scenario

T = TypeVar("T", "Scenario", "Director", "Exercise")
Stamp = tuple[int, int]
"""When a file was changed and how long it is: enough to see that it is another."""

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"
"""The library that ships with the program."""

_LEVELS = ("beginner", "intermediate", "advanced")
_FIRST = "warm-up"
PLACES = ("", "directors", "exercises")
"""Where files lie in a folder of the library: scenarios in itself, the others below. (Portraits are not read
by themselves: see `portraits`.)"""


@dataclass(frozen=True)
class Entry(Generic[T]):
    """A file of the library: the id it goes by (its name), where it lies, and what was read from it."""

    id: str
    path: Path
    loaded: Loaded[T]
    _spoken: dict[str, tuple[Stamp | None, T]] = field(default_factory=dict, compare=False, repr=False)

    def words(self, language: str) -> T:
        """The model in a language; what has no translation stays as written. Needs `loaded.value`.

        A catalogue that cannot be read counts as none: `check` tells the author.
        """
        return self._told(language, keep=True)

    def told(self, language: str) -> T:
        """The same for a glance: what was not known in the language is not kept."""
        return self._told(language, keep=False)

    def _told(self, language: str, *, keep: bool) -> T:
        model = self.loaded.value
        if model is None:
            raise ValueError(f"{self.path} has errors, so it has no words to show")
        if language == model.language:
            return model
        catalogue = catalogue_path(self.path, language)
        stamp = _stamp(catalogue)
        known = self._spoken.get(language)
        if known is None or known[0] != stamp:
            from simulator.scenario.translation import translated

            try:
                words = read_words(catalogue) if stamp is not None else {}
            except CatalogueFault:
                words = {}
            known = stamp, translated(model, words, language)
            if keep:
                self._spoken[language] = known
        return known[1]


class Library:
    """The files of some folders; one of a later folder takes the place of an earlier's."""

    def __init__(self, folders: Sequence[Path], cache: LibraryCache | None = None) -> None:
        """Look into these folders; one that is not there is empty. What was read before is in the cache."""
        self.folders = tuple(folders)
        self._read: dict[Path, tuple[Stamp | None, Entry[Any]]] = {}
        self._names: frozenset[str] | None = None
        self._faces: dict[str, Features] | None = None
        self._cache, self._known = cache, 0
        self._recalled, self._recalling = cache is None, Lock()
        self._covers = Covers(None if cache is None else cache.beside("covers"))
        self._stories: frozenset[str] | None = None
        """The scenarios that there were when an exercise was last asked for."""

    @classmethod
    def shipped(cls, *more: Path, cache: LibraryCache | None = None) -> "Library":
        """The library that ships with the program, and more folders after it."""
        return cls((SHIPPED, *more), cache)

    def recall(self) -> None:
        """Take over what the cache holds, unless that is done; any thread may, before it is needed."""
        with self._recalling:
            if self._recalled or self._cache is None:
                return
            kept = self._cache.read(self._around()).items()
            self._read = {path: known for path, known in kept if _stamp(path) == known[0]}
            self._known = self._size()
            self._recalled = True

    def covers(self, language: str) -> tuple[ScenarioCover, ...]:
        """The cover of every scenario in a language, in the order of `scenarios`."""
        return self._covers.of(self._marked("", language), language, self._around, self._cover_in(language))

    def director_covers(self, language: str) -> tuple[DirectorCover, ...]:
        """The cover of every director in a language, in the order of `directors`."""

        files = self._marked("directors", language)
        return self._covers.of(files, language, self._around, self._director_in(language))

    def exercise_covers(self, language: str) -> tuple[ExerciseCover, ...]:
        """The cover of every exercise in a language, in the order of `exercises`."""

        def make(path: Path) -> tuple[Order, ExerciseCover]:
            entry = self._exercise(path)
            return _exercise_order(entry), exercise_cover(entry, language)

        # An exercise is checked against its scenarios.
        stories = tuple((name, self._stamp(path)) for name, path in sorted(self._files("").items()))
        files = [(path, (*mark, stories)) for path, mark in self._marked("exercises", language)]
        return self._covers.of(files, language, self._around, make)

    def looked_through(self, language: str) -> Iterator[None]:
        """Make the covers of a language that are not known yet, a file at a step: scenarios, directors."""
        stories, directors = self._marked("", language), self._marked("directors", language)
        for _ in self._covers.each(stories, language, self._around, self._cover_in(language)):
            yield
        for _ in self._covers.each(directors, language, self._around, self._director_in(language)):
            yield

    def _cover_in(self, language: str) -> Callable[[Path], tuple[Order, ScenarioCover]]:
        def make(path: Path) -> tuple[Order, ScenarioCover]:
            entry = self._scenario(path)
            return _scenario_order(entry), scenario_cover(entry, language)

        return make

    def _director_in(self, language: str) -> Callable[[Path], tuple[Order, DirectorCover]]:
        def make(path: Path) -> tuple[Order, DirectorCover]:
            return (path.stem,), director_cover(self._director(path), language)

        return make

    def _marked(self, below: str, language: str) -> list[tuple[Path, Mark]]:
        return [(path, self._mark(path, language)) for path in self._files(below).values()]

    def _mark(self, path: Path, language: str) -> Mark:
        return self._stamp(path), _stamp(catalogue_path(path, language))

    def _stamp(self, path: Path) -> Stamp | None:
        """That of what was read from a file, else of the file."""
        known = self._read.get(path)
        return _stamp(path) if known is None else known[0]

    def scenarios(self) -> "tuple[Entry[Scenario], ...]":
        """Every scenario, those with errors last: the warm-up, then by level and title."""
        entries = [self._scenario(path) for path in self._files("").values()]
        return tuple(sorted(entries, key=_scenario_order))

    def directors(self) -> "tuple[Entry[Director], ...]":
        """Every director by id."""
        files = self._files("directors")
        return tuple(self._director(files[name]) for name in sorted(files))

    def scenario(self, id: str) -> "Entry[Scenario] | None":
        """The scenario of that id; only its file is read."""
        path = self._files("").get(id)
        return None if path is None else self._scenario(path)

    def director(self, id: str) -> "Entry[Director] | None":
        """The director of that id; only its file is read."""
        path = self._files("directors").get(id)
        return None if path is None else self._director(path)

    def exercises(self) -> "tuple[Entry[Exercise], ...]":
        """Every exercise, those with errors last: campaigns, exams, comparisons, each by title."""
        entries = [self._exercise(path) for path in self._files("exercises").values()]
        return tuple(sorted(entries, key=_exercise_order))

    def exercise(self, id: str) -> "Entry[Exercise] | None":
        """The exercise of that id; only its file and those of its scenarios are read."""
        path = self._files("exercises").get(id)
        return None if path is None else self._exercise(path)

    def paths(self) -> tuple[Path, ...]:
        """Every file, without reading any: scenarios, directors, then exercises, each by id."""
        return tuple(files[name] for files in map(self._files, PLACES) for name in sorted(files))

    def scenario_names(self) -> frozenset[str]:
        """The ids of the scenarios, without reading them."""
        return frozenset(self._files(""))

    def exercise_names(self) -> frozenset[str]:
        """The ids of the exercises, without reading them."""
        return frozenset(self._files("exercises"))

    def director_names(self) -> frozenset[str]:
        """The ids of the directors, without reading them."""
        if self._names is None:
            self._names = frozenset(self._files("directors"))
        return self._names

    def portraits(self) -> Mapping[str, Features]:
        """The portraits of the library's folders besides those that ship, by name."""
        if self._faces is None:
            self._faces = own_portraits(self.folders)
        return self._faces

    def surroundings(self, path: Path) -> Surroundings:
        """What a file may refer to: this library, and what lies beside the file."""
        beside = frozenset(found.stem for found in yaml_files(path.parent / "directors"))
        faces, shipped = {**self.portraits(), **self._beside(path)}, portrait_names()
        return Surroundings(
            directors=self.director_names() | beside,
            portraits=None if shipped is None else shipped | faces.keys(),
            faces=faces,
            folder=path.parent,
        )

    def _beside(self, path: Path) -> Mapping[str, Features]:
        """The portraits that lie with a file which is not of this library."""
        root = path.parent.parent if path.absolute().parent.name == "directors" else path.parent
        return {} if root in self.folders else own_portraits([root])

    def around_exercise(self, path: Path) -> Surroundings:
        """What an exercise's file may refer to: this library, and the scenarios that lie where it belongs."""
        root = path.parent.parent if path.absolute().parent.name == "exercises" else path.parent
        known = {folder.resolve() for folder in self.folders}
        shelf = self if root.resolve() in known else Library((*self.folders, root))

        def scenario(id: str) -> "Scenario | None":
            entry = shelf.scenario(id)
            return None if entry is None else entry.loaded.value

        return Surroundings(
            directors=shelf.director_names(),
            folder=root,
            scenarios=shelf.scenario_names(),
            scenario=scenario,
        )

    def refresh(self) -> None:
        """Forget the files that have changed on the disk, so that they are read anew."""
        before, self._names = self._names, None
        faces, self._faces = self._faces, None
        others = before is not None and before != self.director_names()
        if others or (faces is not None and faces != self.portraits()):
            self._read.clear()
            self._covers.forget()
        changed = [path for path, (stamp, _) in self._read.items() if _stamp(path) != stamp]
        if changed or self._stories != self.scenario_names():
            # An exercise was checked against its scenarios.
            changed += [path for path in self._read if path.parent.name == "exercises"]
        for path in changed:
            self._read.pop(path, None)

    def keep(self) -> None:
        """Keep what was read for the next start, if there is more of it than there was."""
        self._covers.keep(self._around)
        if self._cache is not None and self._recalled and self._size() != self._known:
            self._cache.write(self._around(), self._lasting())
            self._known = self._size()

    def _lasting(self) -> dict[Path, tuple[Stamp | None, Entry[Any]]]:
        """What depends on its own file alone: an exercise is checked against its scenarios."""
        return {path: known for path, known in self._read.items() if path.parent.name != "exercises"}

    def _size(self) -> int:
        """How much has been read: files by when they were changed, and languages."""
        return hash(frozenset((path, known[0], *known[1]._spoken) for path, known in self._lasting().items()))

    def _around(self) -> object:
        return (
            [str(folder) for folder in self.folders],
            sorted(self.director_names()),
            sorted(portrait_names() or ()),
            sorted(self.portraits().items()),
        )

    def _files(self, below: str) -> dict[str, Path]:
        return {path.stem: path for folder in self.folders for path in yaml_files(folder / below)}

    def _scenario(self, path: Path) -> "Entry[Scenario]":
        from simulator.scenario.loading import load_scenario

        return self._entry(path, load_scenario)

    def _director(self, path: Path) -> "Entry[Director]":
        from simulator.scenario.loading import load_director

        return self._entry(path, load_director)

    def _exercise(self, path: Path) -> "Entry[Exercise]":
        from simulator.scenario.loading import load_exercise

        self._stories = self.scenario_names()
        return self._entry(path, lambda file, _: load_exercise(file, self.around_exercise(file)))

    def _entry(self, path: Path, load: Callable[[Path, Surroundings], Loaded[T]]) -> Entry[T]:
        self.recall()
        known = self._read.get(path)
        if known is not None:
            return cast("Entry[T]", known[1])
        stamp = _stamp(path)
        entry: Entry[T] = Entry(path.stem, path, load(path, self.surroundings(path)))
        self._read[path] = (stamp, entry)
        return entry


def yaml_files(folder: Path) -> Iterator[Path]:
    """The YAML files that lie in a folder itself, by name; none if there is no folder that may be read."""
    try:
        with os.scandir(folder) as found:
            names = sorted(entry.name for entry in found if not entry.name.startswith("."))
    except OSError:
        return
    for ending in (".yml", ".yaml"):
        yield from (folder / name for name in names if os.path.normcase(name).endswith(ending))


def _stamp(path: Path) -> Stamp | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _scenario_order(entry: "Entry[Scenario]") -> tuple[int, int, str, str]:
    scenario = entry.loaded.value
    if scenario is None:
        return 2, 0, entry.id, entry.id
    first = 0 if entry.id == _FIRST else 1
    return first, _LEVELS.index(scenario.level), scenario.title, entry.id


def _exercise_order(entry: "Entry[Exercise]") -> tuple[int, str, str]:
    from simulator.scenario.vocabulary import ExerciseKind

    exercise, kinds = entry.loaded.value, get_args(ExerciseKind)
    if exercise is None:
        return len(kinds), entry.id, entry.id
    return kinds.index(exercise.kind), exercise.title, entry.id
