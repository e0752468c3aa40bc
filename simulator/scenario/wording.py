"""Words at an address of an authored model, with what stands on the table filled in.

The rules refer to what is said by its address; this is where an address becomes a sentence, in the
language of the model that is asked (the file as written, or its translation).
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from simulator.scenario.model import Scenario, Term
from simulator.scenario.vocabulary import Authored

Address = tuple[str | int, ...]

_PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "RUB": "₽", "UZS": "soʻm", "KZT": "₸", "CHF": "CHF"}
_NARROW, _MINUS = "\u00a0", "\u2212"


def placeholders(text: str) -> tuple[str, ...]:
    """The names in braces, in order."""
    return tuple(_PLACEHOLDER.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put values in place of the names in braces; a name without a value stays as it is."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)


def at_address(model: Authored, address: Address) -> str | None:
    """The words that stand at an address, or None where the model has none there.

    Lists of choices and directives are addressed by id, other lists by position.
    """
    here: Any = model
    for key in address:
        if isinstance(here, Authored):
            here = getattr(here, str(key), None)
        elif isinstance(here, Mapping):
            here = here.get(key)
        elif isinstance(key, int):
            here = here[key] if isinstance(here, Sequence) and key < len(here) else None
        else:
            here = next((item for item in here or () if getattr(item, "id", None) == key), None)
    if isinstance(here, Authored):
        here = getattr(here, "says", None) or getattr(here, "text", None)
    return here if isinstance(here, str) else None


def plural_form(number: int | float, language: str, forms: Sequence[str]) -> str:
    """The form of a unit for a number. English has two forms, Russian three; missing ones fall back."""
    whole = abs(int(number))
    if number != int(number):
        place = 1
    elif language == "ru":
        ten, hundred = whole % 10, whole % 100
        place = 0 if ten == 1 and hundred != 11 else 1 if 2 <= ten <= 4 and not 12 <= hundred <= 14 else 2
    else:
        place = 0 if whole == 1 else 1
    return forms[min(place, len(forms) - 1)].strip()


def number_words(number: int | float, language: str, *, places: int | None = None) -> str:
    """A number with the separators of a language; with so many decimal places, if given."""
    text = f"{abs(number):,}" if places is None else f"{abs(number):,.{places}f}"
    if language == "ru":
        text = text.replace(",", _NARROW).replace(".", ",")
    return (_MINUS if number < 0 else "") + text


def quantity(number: int | float, unit: str | None, language: str) -> str:
    """A number with its unit: money by its currency code, per cent, or a word with its plural forms.

    Money that is not whole has two decimals. Forms of a word are separated by a bar: "day|days",
    "день|дня|дней".
    """
    broken = unit in _SYMBOLS and number != int(number)
    value = number_words(number, language, places=2 if broken else None)
    if not unit:
        return value
    if unit in _SYMBOLS:
        symbol = _SYMBOLS[unit]
        after = language != "en" or len(symbol) > 1
        return (
            f"{value}{_NARROW}{symbol}"
            if after
            else value.replace(value.lstrip(_MINUS), symbol + value.lstrip(_MINUS))
        )
    if unit == "%":
        return f"{value}{_NARROW}%"
    return f"{value}{_NARROW}{plural_form(number, language, unit.split('|'))}"


def level_words(term: Term, level: int, language: str) -> str:
    """A level as people say it: its label, its number with the unit, or its word."""
    here = term.levels[level]
    if here.label:
        return here.label
    if isinstance(here.at, str):
        return here.at.replace("_", " ")
    return quantity(here.at, term.unit, language)


def table_words(scenario: Scenario, levels: Sequence[int]) -> dict[str, str]:
    """What every term's placeholder stands for, with these levels on the table."""
    return {
        name: level_words(term, levels[place], scenario.language)
        for place, (name, term) in enumerate(scenario.terms.items())
    }


def spoken(scenario: Scenario, address: Address, levels: Sequence[int]) -> str:
    """The words at an address of a scenario with the terms on the table filled in; empty if none."""
    text = at_address(scenario, address)
    if text is None or "{" not in text:
        return text or ""
    return fill(text, table_words(scenario, levels))
