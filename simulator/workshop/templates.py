"""What a trainer starts from: a commented scenario of three sizes, or a copy of one that is there."""

import re
from pathlib import Path
from typing import Literal, get_args

from simulator.scenario.nodes import MapNode
from simulator.scenario.reading import compose, plain_value
from simulator.scenario.source import Source
from simulator.scenario.template import template
from simulator.scenario.translation_catalogue import catalogue_path, languages
from simulator.scenario.vocabulary import KEBAB
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.files import Opened, open_text
from simulator.workshop.whole import write_whole

Size = Literal["small", "medium", "large"]
SIZES: tuple[Size, ...] = get_args(Size)
Language = Literal["en", "ru"]

_FOLDER = Path(__file__).with_name("starters")
_ID_LINE = re.compile(r"^id:[ \t]*([^\s#]+)", re.MULTILINE)


def starter(size: Size, id: str, language: Language = "en") -> str:
    """The text of a new scenario of that id, whole and without a problem, with notes in its language."""
    word = _word(id)
    if (size, language) == ("medium", "en"):
        return template(word)
    text = (_FOLDER / language / f"{size}.yaml").read_text(encoding="utf-8")
    return text.replace("id: ID ", f"id: {word} ", 1)


def write_new(file: Path, size: Size = "medium", language: Language = "en") -> None:
    """Write a new scenario; the file's name becomes its id.

    Raises:
        WorkshopFault: the name is no id, the file is there already, or it cannot be written.
    """
    expect_id(file.stem)
    _write(file, starter(size, file.stem, language).encode())


def duplicate(source: Path, id: str, folder: Path) -> tuple[Path, ...]:
    """Copy a scenario or director under another id, with its catalogues; nothing else in it changes.

    Args:
        folder: where the copy goes; its catalogues go to `locale` there.

    Returns:
        The new files, the copy itself first.

    Raises:
        WorkshopFault: the id is none, a file of that name is there, or something cannot be read or written.
    """
    expect_id(id)
    return write_copies(copies_of(source, id, folder))


def copies_of(source: Path, id: str, folder: Path, *, inside: bool = True) -> dict[Path, bytes]:
    """What a file and its catalogues would hold under another name, the file itself first.

    Args:
        inside: whether the id that stands in the file becomes the name too.

    Raises:
        WorkshopFault: something cannot be read.
    """
    opened = open_text(source)
    target = folder / f"{id}.yaml"
    copies = {target: opened.written(renamed(opened.text, id) if inside else opened.text)}
    for language in languages(source):
        words = open_text(catalogue_path(source, language))
        copies[catalogue_path(target, language)] = _catalogue(words, source.stem, id)
    return copies


def write_copies(copies: dict[Path, bytes]) -> tuple[Path, ...]:
    """Write new files, all of them or none; return them.

    Raises:
        WorkshopFault: one is there already, or cannot be written.
    """
    target = next(iter(copies))
    for path in (*copies, target.with_suffix(".yml")):
        if path.exists():
            raise WorkshopFault("file-exists", file=str(path))
    written: list[Path] = []
    try:
        # The file itself comes last, so that it is never there without its translations.
        for path, data in reversed(copies.items()):
            _write(path, data)
            written.append(path)
    except WorkshopFault:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    return tuple(copies)


def renamed(text: str, id: str) -> str:
    """The text of a file with another id; where none stands in it, the text as it is."""
    root = compose(Source(text, "")).root
    if isinstance(root, MapNode) and "id" in root:
        start, end = root.value_place("id")
    else:
        found = _ID_LINE.search(text)
        if found is None:
            return text
        start, end = found.span(1)
    return text[:start] + _word(id) + text[end:]


def _catalogue(words: Opened, old: str, new: str) -> bytes:
    """A catalogue that names the copy in its header; every translation stays as it is."""
    header, gap, rest = words.text.partition("\n\n")
    header = header.replace(f"Project-Id-Version: {old}\\n", f"Project-Id-Version: {new}\\n", 1)
    header = header.replace(f"# {old}.yaml ", f"# {new}.yaml ", 1)
    return words.written(header + gap + rest)


def expect_id(id: str) -> None:
    """Raise WorkshopFault where a word cannot be an id."""
    if not re.fullmatch(KEBAB, id):
        raise WorkshopFault("id-invalid", id=id)


def _word(id: str) -> str:
    """An id as YAML reads it as a word: 2026 is quoted."""
    return id if isinstance(plain_value(id), str) else f'"{id}"'


def _write(file: Path, data: bytes) -> None:
    if file.exists():
        raise WorkshopFault("file-exists", file=str(file))
    try:
        write_whole(file, data)
    except OSError as error:
        raise WorkshopFault("file-not-written", file=str(file)) from error
