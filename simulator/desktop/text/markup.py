"""The plain marks that trainers write: paragraphs, *emphasis*, lists. Nothing else is markup."""

import re
from html import escape
from itertools import groupby

_EMPHASIS = re.compile(r"\*(?=\S)([^*\n]+?)(?<=\S)\*")
_BULLET = re.compile(r"^\s*[-•]\s+")
_NUMBER = re.compile(r"^\s*\d{1,2}[.)]\s+")


def to_html(text: str) -> str:
    """Turn a trainer's text into the HTML that Qt shows; everything that is not a mark is shown as it is."""
    blocks = re.split(r"\n\s*\n", text.strip())
    return "".join(_block(block) for block in blocks if block.strip())


def to_plain(text: str) -> str:
    """The same words without marks, for screen readers and painted parts."""
    return _EMPHASIS.sub(r"\1", text.strip())


def _block(block: str) -> str:
    made = []
    for kind, lines in groupby(block.splitlines(), key=_kind_of):
        if kind == "text":
            made.append(f"<p>{_inline(' '.join(line.strip() for line in lines))}</p>")
        else:
            mark = _BULLET if kind == "ul" else _NUMBER
            items = "".join(f"<li>{_inline(mark.sub('', line).strip())}</li>" for line in lines)
            made.append(f"<{kind}>{items}</{kind}>")
    return "".join(made)


def _kind_of(line: str) -> str:
    return "ul" if _BULLET.match(line) else "ol" if _NUMBER.match(line) else "text"


def _inline(text: str) -> str:
    return _EMPHASIS.sub(r"<b>\1</b>", escape(text, quote=False))
