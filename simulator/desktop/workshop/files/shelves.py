"""Which files there are: of the library and the person's own by kind, of other folders by folder."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from simulator.scenario.library import PLACES, SHIPPED, yaml_files
from simulator.scenario.schema import Kind

_KINDS: tuple[Kind, ...] = ("scenario", "director", "exercise")
FOLDERS: dict[Kind, str] = dict(zip(_KINDS, PLACES, strict=True))
"""Where files of each kind lie in a folder of scenarios."""


@dataclass(frozen=True, slots=True)
class Item:
    """A file: what it should hold, and whether it ships with the program and so stays as it is."""

    path: Path
    kind: Kind
    shipped: bool = False

    @property
    def name(self) -> str:
        """What it goes by."""
        return self.path.stem


@dataclass(frozen=True, slots=True)
class Shelf:
    """Files that stand together: all of a kind, or all of a folder that the person opened."""

    kind: Kind | None
    folder: Path | None
    items: tuple[Item, ...]

    @property
    def key(self) -> str:
        """What tells it apart from the others."""
        return str(self.folder) if self.kind is None else self.kind


def shelves(library: Sequence[Path], own: Path, opened: Sequence[Path]) -> tuple[Shelf, ...]:
    """The files by kind, the person's own before those that ship; then the other folders.

    Args:
        library: the folders of the library.
        own: the person's folder.
        opened: folders that the person opened besides.
    """
    folders = (own, *(folder for folder in reversed(library) if folder != own))
    by_kind = (Shelf(kind, None, tuple(_items(folders, kind))) for kind in _KINDS)
    others = (folder for folder in opened if folder not in folders)
    return (*by_kind, *(Shelf(None, folder, tuple(_all(folder))) for folder in others))


def folders_of(library: Sequence[Path], own: Path, opened: Sequence[Path]) -> Iterator[Path]:
    """Every folder that files are looked for in, whether it is there or not."""
    for folder in dict.fromkeys((own, *library, *opened)):
        for below in PLACES:
            yield folder / below


def _items(folders: Sequence[Path], kind: Kind) -> Iterator[Item]:
    for folder in folders:
        for path in sorted(yaml_files(folder / FOLDERS[kind]), key=lambda path: path.stem):
            yield Item(path, kind, path.is_relative_to(SHIPPED))


def _all(folder: Path) -> Iterator[Item]:
    for kind in _KINDS:
        yield from _items((folder,), kind)
