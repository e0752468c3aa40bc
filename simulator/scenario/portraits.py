"""Portraits that may be named: people who ship, and those whom a person drew, each a file of features.

A file of features is named by its id and lies in the folder `portraits` of a library's folder. A name that
ships stays the person who ships.
"""

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from simulator.scenario.vocabulary import Authored

FOLDER = "portraits"
MOST_BYTES = 20_000
"""A file of features is a few lines."""

Features = Mapping[str, Any]
"""What a face is drawn from, as `portrait:` writes it out."""

M = TypeVar("M", bound="Authored")

_PEOPLE = Path(__file__).resolve().parents[2] / "assets" / "portraits" / "people.json"


@cache
def portrait_names() -> frozenset[str] | None:
    """The people whose portraits ship; None where the program came without them."""
    try:
        return frozenset(json.loads(_PEOPLE.read_bytes()))
    except OSError:
        return None


def is_free(name: str) -> bool:
    """Whether a portrait may be called so: an id, and not one that means something else."""
    from simulator.scenario.vocabulary import KEBAB

    taken = {"auto", *(portrait_names() or ())}
    return re.fullmatch(KEBAB, name) is not None and name not in taken


def own_portraits(folders: Iterable[Path]) -> dict[str, Features]:
    """The portraits that lie in some folders of a library, by name; one of a later folder counts.

    What cannot be read or drawn counts as none: whoever names it is told so.
    """
    files = {name: path for folder in folders for name, path in portrait_files(folder).items()}
    found = ((name, read_portrait(path)) for name, path in files.items())
    return {name: features for name, features in found if features is not None}


def portrait_files(folder: Path) -> dict[str, Path]:
    """The files of portraits in a folder of a library, by name; some may hold nothing that can be drawn."""
    try:
        files = sorted(path for path in (folder / FOLDER).iterdir() if path.suffix == ".yaml")
    except OSError:
        return {}
    return {path.stem: path for path in files if is_free(path.stem)}


def read_portrait(path: Path) -> Features | None:
    """The features that a file holds; None where it cannot be read, or not all of it can be drawn."""
    from simulator.scenario.checks.features import features
    from simulator.scenario.nodes import ListNode, MapNode
    from simulator.scenario.reading import compose
    from simulator.scenario.source import Source

    try:
        with path.open("rb") as stream:
            text = stream.read(MOST_BYTES + 1).decode("utf-8")
    except (OSError, ValueError):
        return None
    if len(text) > MOST_BYTES:
        return None
    composed = compose(Source(text.removeprefix("\ufeff"), path.name))
    root = composed.root
    if composed.faults or not composed.whole or not isinstance(root, MapNode) or any(features(root)):
        return None
    return {name: list(value) if isinstance(value, ListNode) else value for name, value in root.items()}


def drawn(value: M, faces: Mapping[str, Features]) -> M:
    """A model whose portrait is the features of the name that it has, where that is a person's own."""
    from simulator.scenario.director_model import Director
    from simulator.scenario.model import Scenario

    if isinstance(value, Scenario):
        return value.model_copy(update={"client": _drawn(value.client, faces)})
    return _drawn(value, faces) if isinstance(value, Director) else value


def _drawn(who: M, faces: Mapping[str, Features]) -> M:
    face = faces.get(name) if isinstance(name := getattr(who, "portrait", None), str) else None
    return who if face is None else who.model_copy(update={"portrait": dict(face)})
