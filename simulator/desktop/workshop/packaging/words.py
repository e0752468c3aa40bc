"""How what is in a package is told."""

from PySide6.QtCore import QCoreApplication, QLocale

from simulator.workshop.package import Choice, Item, Piece
from simulator.workshop.package.difference import Difference, Part

translate = QCoreApplication.translate
_MOST_NAMES = 3


def kind_word(piece: Piece) -> str:
    """What a file is."""
    if piece.language is not None:
        return translate("Packages", "Translation, {language}").format(language=piece.language)
    return {
        "scenario": translate("Packages", "Scenario"),
        "director": translate("Packages", "Director"),
        "portrait": translate("Packages", "Portrait"),
    }[piece.kind]


def size_word(size: int, locale: QLocale) -> str:
    """A size in bytes as people read it."""
    return locale.formattedDataSize(size, 0 if size < 10_240 else 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def about_words(item: Item, locale: QLocale) -> str:
    """What an item is, how large, and in which languages."""
    parts = [kind_word(item.source), item.source.id, size_word(item.size, locale)]
    if item.languages:
        languages = ", ".join(item.languages)
        parts.append(translate("Packages", "translations: {languages}").format(languages=languages))
    return " · ".join(parts)


def state_words(item: Item) -> str:
    """How an item stands to the library."""
    return {
        "new": translate("Packages", "New"),
        "same": translate("Packages", "As in your library"),
        "replaces": translate("Packages", "Your library has another one"),
        "shadows": translate("Packages", "The program has one of this name"),
    }[item.state]


def choice_word(choice: Choice) -> str:
    """What may become of an item, short."""
    return {
        "keep": translate("Packages", "Keep mine"),
        "take": translate("Packages", "Replace mine"),
        "copy": translate("Packages", "As a copy"),
    }[choice]


def choice_sentence(item: Item, choice: Choice, copy: str) -> str:
    """What comes of a choice; `copy` is the name of a copy."""
    if choice == "copy":
        return translate("Packages", "It comes as {name}; what you have stays as it is.").format(name=copy)
    if choice == "keep":
        return translate("Packages", "What you have stays; this one is left in the package.")
    if item.state == "shadows":
        return translate("Packages", "It is used instead of the one that came with the program.")
    return translate("Packages", "It takes the place of yours, which is gone then.")


def difference_words(name: str, found: Difference) -> str:
    """How a file differs from the library's."""
    parts = "; ".join(_part(part) for part in found.parts)
    lines = translate("Packages", "lines: {new} only in the package, {gone} only in yours").format(
        new=found.new_lines, gone=found.gone_lines
    )
    if not parts:
        return f"{name}: {lines}."
    return translate("Packages", "Other in {file}: {parts}; {lines}.").format(
        file=name, parts=parts, lines=lines
    )


def problems_words(item: Item, language: str) -> str:
    """Warnings about an item: how many, and the first of them; empty without any."""
    if not item.problems:
        return ""
    first = item.problems[0].message(language)
    if len(item.problems) == 1:
        return translate("Packages", "To know: {first}").format(first=first)
    several = translate("Packages", "To know ({count}): {first}")
    return several.format(count=len(item.problems), first=first)


def _part(part: Part) -> str:
    if part.added == ("",):
        return translate("Packages", "{part} is new").format(part=part.key)
    if part.gone == ("",):
        return translate("Packages", "{part} is gone").format(part=part.key)
    if not part.key:
        return translate("Packages", "translations: {changed} other, {added} new, {gone} gone").format(
            changed=len(part.changed), added=len(part.added), gone=len(part.gone)
        )
    found = [
        (translate("Packages", "other: {names}"), part.changed),
        (translate("Packages", "new: {names}"), part.added),
        (translate("Packages", "gone: {names}"), part.gone),
    ]
    inside = ", ".join(words.format(names=_names(names)) for words, names in found if names)
    return f"{part.key} ({inside})" if inside else part.key


def _names(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:_MOST_NAMES])
    more = len(names) - _MOST_NAMES
    return f"{shown} +{more}" if more > 0 else shown
