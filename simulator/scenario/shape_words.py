"""What pydantic's kinds of error are called in the catalogue."""

from collections.abc import Sequence
from typing import Protocol

from simulator.scenario.vocabulary import KEBAB, SNAKE

WRONG_TYPE = {
    "string_type": "@text",
    "int_type": "@whole-number",
    "int_from_float": "@whole-number",
    "bool_type": "@truth",
    "tuple_type": "@list",
    "list_type": "@list",
    "float_type": "@number",
    "dict_type": "@mapping",
    "model_type": "@mapping",
    "model_attributes_type": "@mapping",
}

_PATTERNS = {
    SNAKE: "bad-id",
    KEBAB: "bad-file-id",
    r"^([01]?\d|2[0-3]):[0-5]\d$": "bad-time",
    r"^[A-Z]{3}$": "bad-currency",
    r"^[a-z]{2}$": "bad-language",
}


_FORMS = {
    "is:branches": "@name-or-list",
    "is:variants": "@text-or-list",
    "is:cases": "@number-or-list",
    "is:score": "@number-or-list",
    "is:flag": "@text-or-mapping",
    "is:line": "@text-or-mapping",
    "is:stances": "@list-or-mapping",
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
    if "@text" in words:
        return "@text-or-mapping" if "@mapping" in words else "@number-or-text"
    if "@truth" in words:
        return "@number-or-truth"
    return "@list-or-mapping" if words == {"@list", "@mapping"} else "@other"


def pattern_code(pattern: str) -> str:
    """The code for a string that does not match a pattern."""
    return _PATTERNS[pattern]
