"""How far the open file is translated, in one line."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from simulator.desktop.workshop.counts import WorkshopCounts
from simulator.scenario.translation_catalogue import languages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from simulator.scenario.files import File
    from simulator.scenario.problem import Problem

translate = QCoreApplication.translate
CODES = frozenset(
    {"translation-missing", "translation-fuzzy", "translation-placeholder", "translation-unreadable"}
)
"""The problems of catalogues."""


@dataclass(frozen=True, slots=True)
class Translated:
    """One sentence, and whether something is to be done."""

    words: str
    whole: bool


def translated_line(value: "File", path: Path, problems: "Sequence[Problem]") -> Translated:
    """What the line says of a file without errors."""
    from simulator.scenario.translation import texts

    others = [code for code in languages(path) if code != value.language]
    if not others:
        only = translate("Workshop", "{language} only, not translated yet")
        return Translated(only.format(language=language_word(value.language)), False)
    to_do = [problem for problem in problems if problem.code in CODES]
    if to_do:
        return Translated(_begun("; ".join(dict.fromkeys(map(_told, to_do)))), False)
    names = [language_word(value.language), *map(language_word, others)]
    both = translate("Workshop", "{one} and {other}").format(one=", ".join(names[:-1]), other=names[-1])
    return Translated(_begun(f"{both}: {WorkshopCounts().whole(len(texts(value)))}"), True)


def _told(problem: "Problem") -> str:
    """What is to be done in a catalogue."""
    count, say = int(problem.args.get("count", "1")), WorkshopCounts()
    language = language_word(Path(problem.file).parent.name)
    if problem.code == "translation-missing":
        return f"{language}: {say.missing(count)}"
    if problem.code == "translation-fuzzy":
        return f"{language}: {say.changed(count)}"
    if problem.code == "translation-placeholder":
        return translate("Workshop", "{language}: names in braces differ").format(language=language)
    return translate("Workshop", "{language}: the catalogue cannot be read").format(language=language)


def _begun(sentence: str) -> str:
    """A sentence with a capital at its beginning, where the names of languages have none."""
    return sentence[:1].upper() + sentence[1:]


def language_word(code: str) -> str:
    """The name of a language."""
    return {
        "en": translate("Workshop", "English"),
        "ru": translate("Workshop", "Russian"),
    }.get(code, code)
