"""How far the open file is translated, in one line."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

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
        return Translated("; ".join(dict.fromkeys(map(_told, to_do))), False)
    names = [language_word(value.language), *map(language_word, others)]
    both = translate("Workshop", "{one} and {other}").format(one=", ".join(names[:-1]), other=names[-1])
    whole = translate("Workshop", "{languages}: all %n lines translated", "", len(texts(value)))
    return Translated(whole.format(languages=both), True)


def _told(problem: "Problem") -> str:
    """What is to be done in a catalogue."""
    count = int(problem.args.get("count", "1"))
    words = {
        "translation-missing": translate("Workshop", "{language}: 1 line missing")
        if count == 1
        else translate("Workshop", "{language}: %n lines missing", "", count),
        "translation-fuzzy": translate("Workshop", "{language}: 1 line changed since")
        if count == 1
        else translate("Workshop", "{language}: %n lines changed since", "", count),
        "translation-placeholder": translate("Workshop", "{language}: names in braces differ"),
        "translation-unreadable": translate("Workshop", "{language}: the catalogue cannot be read"),
    }[problem.code]
    return words.format(language=language_word(Path(problem.file).parent.name))


def language_word(code: str) -> str:
    """The name of a language."""
    return {
        "en": translate("Workshop", "English"),
        "ru": translate("Workshop", "Russian"),
    }.get(code, code)
