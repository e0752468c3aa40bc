"""From a character of a scalar's value to its place in the text that the scalar was written in."""

_LONG = {"x": 4, "u": 6, "U": 10}
_BLANK = " \t"
_BREAKS = "\r\n"


def origins(text: str, start: int, end: int, style: str | None) -> list[int]:
    """For every character of a scalar's value the offset in `text` that it comes from, and one for the end.

    `start` and `end` are the scalar's place and `style` the sign that opens it, as in a node's mark.
    """
    if style == "|" or style == ">":
        return [*_block(text, start, end, folded=style == ">"), end]
    if style:
        return [*_flow(text, start + 1, end - 1, style), max(end - 1, start)]
    return [*_flow(text, start, end, ""), end]


def _flow(text: str, at: int, end: int, style: str) -> list[int]:
    """Plain and quoted scalars: blanks around a line break go, one break is a space."""
    found: list[int] = []
    kept = 0
    while at < end:
        sign = text[at]
        if sign in _BREAKS:
            while len(found) > kept and text[found[-1]] in _BLANK:
                found.pop()
            first = at
            at, breaks = _over(text, at, end)
            found.extend([first] * max(breaks - 1, 1))
            kept = len(found)
        elif sign == "\\" and style == '"':
            if text[at + 1] in _BREAKS:
                kept = len(found)
                at, breaks = _over(text, at + 1, end)
                found.extend([at - 1] * (breaks - 1))
            else:
                found.append(at)
                at += _LONG.get(text[at + 1], 2)
            kept = len(found)
        else:
            found.append(at)
            at += 2 if style == "'" and sign == "'" else 1
    return found


def _over(text: str, at: int, end: int) -> tuple[int, int]:
    """Past line breaks and the blanks between and after them; and how many breaks there were."""
    breaks = 0
    while at < end and text[at] in _BREAKS + _BLANK:
        if text[at] == "\n" or (text[at] == "\r" and text[at + 1 : at + 2] != "\n"):
            breaks += 1
        at += 1
    return at, breaks


def _block(text: str, start: int, end: int, *, folded: bool) -> list[int]:
    """Literal and folded scalars: below their header, without the indentation."""
    found: list[int] = []
    lines = _lines(text, start, end)
    full = [line for line in lines if text[line[0] : line[1]].strip(_BLANK)]
    if not full:
        return found
    indent = _indent(text, *full[0])
    for number, (first, last) in enumerate(lines):
        if last - first > indent or text[first:last].strip(_BLANK):
            found.extend(range(first + indent, last))
        following = lines[number + 1] if number + 1 < len(lines) else None
        blank = following is not None and not text[following[0] : following[1]].strip(_BLANK)
        if not (folded and blank and text[first:last].strip(_BLANK)):
            found.append(last)
    return found


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Start and end of every line below the header, up to the last that has text."""
    header = text.find("\n", start, end)
    lines = []
    at = header + 1 if header >= 0 else end
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        lines.append((at, stop - 1 if text[at:stop].endswith("\r") else stop))
        at = stop + 1
    return lines


def _indent(text: str, start: int, end: int) -> int:
    line = text[start:end]
    return len(line) - len(line.lstrip(" "))
