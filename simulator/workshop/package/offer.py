"""A package as it is offered to a person: what it brings, what that is to become, and the doing of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from simulator.scenario.library import Library
from simulator.scenario.portraits import is_free
from simulator.scenario.problem import Problem
from simulator.workshop.edits import TextEdit, apply
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.lines import Page
from simulator.workshop.package.contents import Brought, Contents, State, look_into, read_all
from simulator.workshop.package.difference import Difference, difference, words_difference
from simulator.workshop.package.install import recover
from simulator.workshop.package.pack import put_in
from simulator.workshop.package.parcel import Parcel
from simulator.workshop.package.piece import Piece
from simulator.workshop.portraits import portrait_edits
from simulator.workshop.templates import renamed
from simulator.workshop.uses import uses

Choice = Literal["take", "keep", "copy"]
"""Take it, in the place of what is there; leave what is there; take it under a name of its own."""

_ORDER: tuple[State, ...] = ("replaces", "shadows", "new", "same")
_MOST_COPIES = 1000


@dataclass(frozen=True, slots=True)
class Item:
    """A scenario, a director or a portrait that is brought, with its translations.

    Attributes:
        source: its own file. title: what it is called; a portrait by its id.
        state: of the file that differs most from the library; it asks where it replaces or shadows one.
        differences: of the files that would be replaced, by their names.
        problems: warnings and hints about its files.
    """

    source: Piece
    title: str
    brought: tuple[Brought, ...]
    state: State
    differences: Mapping[str, Difference]
    problems: tuple[Problem, ...]

    @property
    def asks(self) -> bool:
        """Whether the person has to say what is to become of it."""
        return self.state in ("replaces", "shadows")

    @property
    def size(self) -> int:
        """Of all its files, in bytes."""
        return sum(one.size for one in self.brought)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that it is translated into."""
        return tuple(one.piece.language for one in self.brought if one.piece.language is not None)


class Offer:
    """A sound package, looked at from a library; nothing is replaced unless that is chosen.

    Attributes:
        file: the package. contents: what it brings. items: the same by scenario, director and portrait.
        choices: what is to become of each item, by its source.
    """

    def __init__(self, file: Path, folder: Path, shelf: Library) -> None:
        """Look into a package.

        Raises:
            WorkshopFault: it is none, something in it has an error, or the folder is in no state for it.
        """
        try:
            recover(folder)
        except OSError as error:
            raise WorkshopFault("package-not-opened", folder=str(folder)) from error
        self.file, self._folder, self._shelf = file, folder, shelf
        self.contents: Contents
        self.items: tuple[Item, ...]
        self.choices: dict[Piece, Choice]
        self._take(look_into(file, folder, shelf))

    @property
    def brings(self) -> bool:
        """Whether, as it is chosen, anything would be written."""
        return any(self.choices[item.source] != "keep" for item in self.items)

    def choose(self, source: Piece, choice: Choice) -> None:
        """Say what is to become of an item."""
        self.choices[source] = choice

    def free_name(self, source: Piece) -> str:
        """The name of a copy: an id that nothing of its kind has yet.

        Raises:
            WorkshopFault: there is none.
        """
        for number in range(2, _MOST_COPIES):
            try:
                piece = Piece(source.kind, f"{source.id}-{number}")
            except ValueError:
                break
            if not self._known(piece):
                return piece.id
        raise WorkshopFault("package-no-name", name=source.name, file=self.file.name)

    def open(self) -> tuple[Path, ...]:
        """Write what was chosen, all of it or nothing; return the files, the scenario first.

        Raises:
            WorkshopFault: it would not be sound in this library, the library has changed since it was looked
                at, or it cannot be written; all is as it was.
        """
        self._look_again()
        names = {
            source: self.free_name(source) for source, choice in self.choices.items() if choice == "copy"
        }
        wanted: dict[Piece, bytes] = {}
        for piece, data in self.contents.parcel.contents.items():
            if self.choices[piece.source] != "keep" and self._differs(piece, names):
                target = Piece(piece.kind, names.get(piece.source, piece.id), piece.language)
                wanted[target] = _following(piece, data, names) if piece.language is None else data
        self._judge(wanted)
        written = put_in(self._folder, wanted)
        order = [self._folder / piece.name for piece in sorted(wanted, key=lambda piece: piece.rank)]
        return tuple(path for path in order if path in written)

    def _look_again(self) -> None:
        """See that the package and the library are what the choices were made of; else show them anew."""
        now = look_into(self.file, self._folder, self._shelf)
        if now.brought != self.contents.brought or now.parcel != self.contents.parcel:
            self._take(now)
            raise WorkshopFault("package-moved-on", file=self.file.name)

    def _take(self, contents: Contents) -> None:
        """What is brought is this; nothing is replaced unasked."""
        self.contents = contents
        self.items = tuple(_items(contents, self._folder))
        self.choices = {
            item.source: "keep" if item.asks or item.state == "same" else "take" for item in self.items
        }

    def _differs(self, piece: Piece, names: Mapping[Piece, str]) -> bool:
        """Whether a file would be another than the library's: what is renamed is, and who names that."""
        if piece.source in names or (piece.language is None and names):
            return True
        return next(one.state for one in self.contents.brought if one.piece == piece) != "same"

    def _judge(self, wanted: Mapping[Piece, bytes]) -> None:
        """See that everything loads as it will lie in the library."""
        loaded = {piece: data for piece, data in wanted.items() if piece.source in wanted}
        if loaded:
            read_all(Parcel(self.contents.parcel.scenario, dict(loaded)), self._shelf, self.file.name)

    def _known(self, piece: Piece) -> bool:
        """Whether the library or the package has something of that name."""
        there = self._folder / piece.name
        if there.exists() or there.with_suffix(".yml").exists() or piece in self.contents.parcel.contents:
            return True
        if piece.kind == "portrait":
            return not is_free(piece.id) or piece.id in self._shelf.portraits()
        shelf = self._shelf
        return piece.id in (shelf.scenario_names() if piece.kind == "scenario" else shelf.director_names())


def _items(contents: Contents, folder: Path) -> Iterator[Item]:
    titles = {contents.scenario.id: contents.scenario.title}
    names = {director.id: director.name for director in contents.directors}
    for source in (one.piece for one in contents.brought if one.piece.language is None):
        brought = tuple(one for one in contents.brought if one.piece.source == source)
        title = {"scenario": titles, "director": names}.get(source.kind, {}).get(source.id, source.id)
        state = min((one.state for one in brought), key=_ORDER.index)
        inside = {one.piece.name for one in brought}
        problems = tuple(problem for problem in contents.problems if problem.file in inside)
        yield Item(source, title, brought, state, dict(_differences(contents, brought, folder)), problems)


def _differences(
    contents: Contents, brought: tuple[Brought, ...], folder: Path
) -> Iterator[tuple[str, Difference]]:
    for one in brought:
        if one.state == "replaces":
            data, tell = contents.parcel.contents[one.piece], words_difference
            if one.piece.language is None:
                tell = difference
            yield one.piece.name, tell(_mine(folder / one.piece.name), data)


def _mine(path: Path) -> bytes:
    """What stands in the library's file; nothing where it cannot be read."""
    for file in (path, path.with_suffix(".yml")):
        try:
            return file.read_bytes()
        except OSError:
            continue
    return b""


def _following(piece: Piece, data: bytes, names: Mapping[Piece, str]) -> bytes:
    """A file under its own new name, naming the new names of what it names."""
    if piece.kind == "portrait" or not names:
        return data
    text = data.decode("utf-8")
    for source, new in names.items():
        page = Page(text)
        if source.kind == "portrait":
            named = any(use.is_of("portrait", source.id) for use in uses(page, piece.kind, source.id))
            edits = portrait_edits(page, piece.kind, new) if named else ()
        else:
            found = (use for use in uses(page, piece.kind, source.id) if use.is_of(source.kind, source.id))
            edits = tuple(TextEdit(page.span(*use.place), new) for use in found)
        text = apply(text, edits or ())
    if piece in names:
        text = renamed(text, names[piece])
    return text.encode("utf-8")
