"""How far in a line goes: what Enter, Tab and Backspace make of the blanks at its beginning."""

import re

STEP = 2
_DASHES = re.compile(r"(?:-[ ]+)*(?:-$)?")
_OPENS = re.compile(r":(?:[ \t]+[|>][-+0-9]{0,2})?[ \t]*(?:[ \t]#.*)?$")
_KEY = re.compile(r"(?:[\w.+-]+|\"[^\"]*\"|'[^']*')[ \t]*:(?=[ \t]|$)")


def indent_of(line: str) -> int:
    """How many blanks a line begins with."""
    return len(line) - len(line.lstrip(" "))


def after_enter(before: str, *, words: bool) -> int:
    """How far in the next line begins, by what stands before the caret.

    `words` says that the line goes on with a text, whose colons and dashes mean nothing.
    """
    indent = indent_of(before)
    body = before[indent:]
    if words or not body or body.startswith("#"):
        return indent
    dashes = _DASHES.match(body)
    assert dashes is not None
    key_at = indent + dashes.end()
    key = _KEY.match(body, dashes.end())
    if key is None:
        # A list of words goes on with its next item; an item that is only begun is written further in.
        return indent + STEP if dashes.end() == len(body) and dashes.end() else indent
    return key_at + STEP if _OPENS.search(before) else key_at


def back_to(column: int) -> int:
    """Where Backspace leads from a column among the blanks of a line: to the step before."""
    return max(0, (column - 1) // STEP * STEP)


def on_to(column: int) -> int:
    """Where Tab leads: to the next step."""
    return (column // STEP + 1) * STEP


def clean(text: str) -> str:
    """What is pasted as our files may hold it: one kind of line end, blanks for tabs, no control signs."""
    even = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").replace("\u2028", "\n")
    kept = "".join(sign for sign in even if _may_stand(sign))
    return kept.replace("\t", " " * STEP)


def _may_stand(sign: str) -> bool:
    if sign in "\n\t":
        return True
    return not (
        sign < " " or "\x7f" <= sign < "\xa0" or "\ud800" <= sign <= "\udfff" or sign in "\ufeff\ufffe\uffff"
    )
