"""What pydantic's kinds of error are called in the catalogue."""

from collections.abc import Sequence
from typing import Protocol

from simulator.scenario.catalogue import word
from simulator.scenario.vocabulary import KEBAB, SNAKE

WRONG_TYPE = {
    "string_type": word("text"),
    "int_type": word("whole-number"),
    "int_from_float": word("whole-number"),
    "bool_type": word("truth"),
    "tuple_type": word("list"),
    "list_type": word("list"),
    "float_type": word("number"),
    "dict_type": word("mapping"),
    "model_type": word("mapping"),
    "model_attributes_type": word("mapping"),
}

_PATTERNS = {
    SNAKE: "bad-id",
    KEBAB: "bad-file-id",
    r"^([01]?\d|2[0-3]):[0-5]\d$": "bad-time",
    r"^[A-Z]{3}$": "bad-currency",
    r"^[a-z]{2}$": "bad-language",
}


_FORMS = {
    "is:branches": word("name-or-list"),
    "is:variants": word("text-or-list"),
    "is:cases": word("number-or-list"),
    "is:score": word("number-or-list"),
    "is:flag": word("text-or-mapping"),
    "is:line": word("text-or-mapping"),
    "is:stances": word("list-or-mapping"),
}
"""What is expected of a value that has none of its possible forms."""


class Wrong(Protocol):
    """An error of type: pydantic's name for it, and the form it tried."""

    type: str
    form: str


def expected_word(errors: Sequence[Wrong]) -> str:
    """What is expected where pydantic says that a value has the wrong type, once for every form allowed."""
    form = _FORMS.get(errors[0].form)
    if form is not None:
        return form
    words = {WRONG_TYPE[error.type] for error in errors}
    if len(words) == 1:
        return words.pop()
    if word("text") in words:
        return word("text-or-mapping") if word("mapping") in words else word("number-or-text")
    if word("truth") in words:
        return word("number-or-truth")
    return word("list-or-mapping") if words == {word("list"), word("mapping")} else word("other")


def pattern_code(pattern: str) -> str:
    """The code for a string that does not match a pattern."""
    return _PATTERNS[pattern]
