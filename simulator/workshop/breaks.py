"""Where the lines of a text begin, as the problems of a file count them."""

import re
from itertools import accumulate

_BREAK = re.compile(r"\r\n|\r|\n")


def line_starts(text: str) -> list[int]:
    """The offset at which every line begins."""
    if "\r" in text:
        return [0, *(found.end() for found in _BREAK.finditer(text))]
    return [*accumulate((len(line) + 1 for line in text.split("\n")[:-1]), initial=0)]


def even(text: str) -> str:
    """The same text with every line ended by one newline and every offset kept, for reading only."""
    return text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text
