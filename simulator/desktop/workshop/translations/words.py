"""How lines, their state and languages are called."""

from PySide6.QtCore import QCoreApplication, QLocale

from simulator.desktop.workshop.work import Work
from simulator.scenario.director_model import Director
from simulator.scenario.files import File
from simulator.scenario.model import Scenario
from simulator.workshop.said import Said, Who, said
from simulator.workshop.translating import Row

translate = QCoreApplication.translate

OFFERED = (
    "en", "ru", "az", "be", "cs", "de", "el", "es", "fi", "fr", "hi", "hu", "hy", "it", "ja", "ka", "kk",
    "ko", "ky", "nl", "pl", "pt", "ro", "sr", "sv", "tg", "tr", "uk", "uz", "vi", "zh",
)  # fmt: skip
"""The languages that may be added, by their codes."""


def language_word(code: str) -> str:
    """The name of a language: in words of the interface where it has one, else as its speakers call it."""
    known = {"en": translate("Translations", "English"), "ru": translate("Translations", "Russian")}
    if code in known:
        return known[code]
    own = QLocale(code).nativeLanguageName() if QLocale(code).language() is not QLocale.Language.C else ""
    return f"{own[:1].upper()}{own[1:]}" if own else code


def state_word(row: Row) -> str:
    """How far a line is."""
    if row.condition == "missing":
        return translate("Translations", "Not translated")
    if row.condition == "fuzzy":
        return translate("Translations", "To look at again")
    if row.open:
        return translate("Translations", "Names in braces differ")
    return translate("Translations", "Done")


def status_words(language: str, rows: tuple[Row, ...]) -> str:
    """How far a language is, in one line."""
    name, total = language_word(language), len(rows)
    missing = sum(row.condition == "missing" for row in rows)
    fuzzy = sum(row.condition == "fuzzy" for row in rows)
    lost = sum(row.condition == "done" and row.open for row in rows)
    if not missing and not fuzzy and not lost:
        return translate("Translations", "{language}: all {total} lines translated").format(
            language=name, total=total
        )
    parts = []
    if missing:
        parts.append(translate("Translations", "{count} missing").format(count=missing))
    if fuzzy:
        parts.append(translate("Translations", "{count} to look at again").format(count=fuzzy))
    if lost:
        parts.append(translate("Translations", "{count} with wrong braces").format(count=lost))
    return translate("Translations", "{language}: {parts} of {total}").format(
        language=name, parts=", ".join(parts), total=total
    )


def braces_words(row: Row) -> str:
    """What is wrong with the names in braces; empty where nothing is."""
    parts = []
    if row.missing:
        missing = translate("Translations", "Missing: {names}.")
        parts.append(missing.format(names=_braced(row.missing)))
    if row.unknown:
        unknown = translate("Translations", "Not in the text: {names}.")
        parts.append(unknown.format(names=_braced(row.unknown)))
    return " ".join(parts)


def hint_words(row: Row) -> str:
    """What a translator has to know of a line; the catalogue says so in English."""
    if not row.place.context.endswith(".unit"):
        return row.hint
    return translate("Translations", "All forms after a number, with bars between: day|days.")


def context_words(context: str, value: File) -> str:
    """Who says a line, and where it stands."""
    found = said(context)
    return " · ".join(part for part in (_who(found, value), *_where(found)) if part)


def remark_words(work: Work) -> str:
    """What the lines that are shown belong to; empty where that is plain."""
    if not work.writable:
        return translate("Translations", "It ships with the program: duplicate it to change it.")
    if not work.fresh and work.current:
        return translate(
            "Translations", "The text has errors: these are the lines of its last version without any."
        )
    if work.modified:
        return translate(
            "Translations", "The text is not saved: translations belong to it as it stands here."
        )
    return ""


def empty_words(work: Work, code: str, *, has_lines: bool) -> tuple[str, str, str]:
    """Why no lines are shown: a title, a sentence, and what can be done about it."""
    if work.path is None:
        return (
            translate("Translations", "No file is open"),
            translate("Translations", "Its lines and their translations stand here side by side."),
            "",
        )
    if not has_lines:
        return (
            translate("Translations", "There are no lines yet"),
            translate("Translations", "They are shown as soon as the text has no errors."),
            "",
        )
    if code:
        damaged = translate("Translations", "{file} is damaged. The problems say on which line.")
        return (
            translate("Translations", "This catalogue cannot be read"),
            damaged.format(file=f"locale/{code}/{work.path.stem}.po"),
            "",
        )
    return (
        translate("Translations", "Not translated yet"),
        translate("Translations", "A language has a catalogue of its own beside the file."),
        translate("Translations", "Add a language…") if work.writable else "",
    )


def _who(found: Said, value: File) -> str:
    client = value.client.name if isinstance(value, Scenario) else ""
    director = value.name if isinstance(value, Director) else ""
    if found.who == "client" and client:
        return translate("Translations", "{name} says").format(name=client)
    if found.who == "director" and director:
        return translate("Translations", "{name} says").format(name=director)
    return _whats()[found.who]


def _where(found: Said) -> list[str]:
    parts = []
    if found.scene:
        parts.append(translate("Translations", "scene {id}").format(id=found.scene))
    if found.ending:
        parts.append(translate("Translations", "ending {id}").format(id=found.ending))
    if found.reply:
        parts.append(translate("Translations", "reply {id}").format(id=found.reply))
    return [*parts, found.thing, found.occasion]


def _whats() -> dict[Who, str]:
    return {
        "client": translate("Translations", "The client says"),
        "trainee": translate("Translations", "The trainee says"),
        "director": translate("Translations", "The director says"),
        "narration": translate("Translations", "What is told"),
        "body": translate("Translations", "How the client looks"),
        "because": translate("Translations", "Why points are given"),
        "in_return": translate("Translations", "What is got in return"),
        "locked": translate("Translations", "Why a reply is locked"),
        "timer": translate("Translations", "Why time is short"),
        "term": translate("Translations", "A term of the deal"),
        "level": translate("Translations", "A level of a term"),
        "unit": translate("Translations", "A unit, with its forms after a number"),
        "fact": translate("Translations", "What can be learnt"),
        "brief": translate("Translations", "The briefing"),
        "paper": translate("Translations", "What the company’s papers say"),
        "kpis": translate("Translations", "What the seller is measured by"),
        "walk_away": translate("Translations", "What comes of walking away"),
        "about_client": translate("Translations", "What is known of the client"),
        "name": translate("Translations", "A name"),
        "role": translate("Translations", "A position"),
        "company": translate("Translations", "A company"),
        "past": translate("Translations", "What was before"),
        "title": translate("Translations", "The title"),
        "summary": translate("Translations", "The summary on the card"),
        "carries": translate("Translations", "What an earlier deal leaves"),
        "policy": translate("Translations", "What the director declares"),
        "other": translate("Translations", "Other words"),
    }


def _braced(names: tuple[str, ...]) -> str:
    return ", ".join(f"{{{name}}}" for name in names)
