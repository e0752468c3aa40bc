"""What pydantic's kinds of error are called in the catalogue."""

from simulator.scenario.vocabulary import KEBAB, SNAKE

WRONG_TYPE = {
    "string_type": "text",
    "int_type": "whole-number",
    "int_from_float": "whole-number",
    "float_type": "number",
    "bool_type": "truth",
    "tuple_type": "list",
    "list_type": "list",
    "dict_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
}

_PATTERNS = {SNAKE: "bad-id", KEBAB: "bad-file-id"}


def pattern_code(pattern: str) -> str:
    """The code for a string that does not match a pattern."""
    return _PATTERNS.get(pattern, "bad-form")
