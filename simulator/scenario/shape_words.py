"""What pydantic's kinds of error are called in the catalogue."""

from collections.abc import Collection

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


def expected_word(kinds: Collection[str]) -> str:
    """What is expected where pydantic says so by these kinds of error, one for every form allowed."""
    words = {WRONG_TYPE.get(kind, "@other") for kind in kinds}
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
