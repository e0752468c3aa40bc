"""The signs by which a line of YAML shows what it is."""

import re

KEY = re.compile(
    r"""(?:"(?P<double>[^"\n]*)"|'(?P<single>[^'\n]*)'
    |(?P<plain>[^\s:\#{}\[\],"'&*!|>%@`?-][^\s:\#{}\[\],]*))[ \t]*:(?=\s|\Z)""",
    re.VERBOSE,
)
DASH = re.compile(r"-(?=\s|\Z)[ \t]*")
HEADER = re.compile(r"[|>][-+0-9]{0,2}[ \t]*(?:#[^\n]*)?(?=\n|\Z)")
"""What opens a text on lines of its own."""


def key_of(found: re.Match[str]) -> str:
    """The key that `KEY` found, without its quotation marks."""
    return found["plain"] or found["double"] or found["single"] or ""
