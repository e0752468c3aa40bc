"""Mends what YAML cannot read, or reads otherwise than it was meant."""

import re
from collections.abc import Iterator

from simulator.scenario.yaml_faults import quoted
from simulator.workshop.entry import ITEM
from simulator.workshop.fixing.case import Case, Fix
from simulator.workshop.fixing.minimal import minimal
from simulator.workshop.flow import TOKEN, unquoted
from simulator.workshop.writing import STEP, least

_FIXED = re.compile(r"(?:- |[^\s:]+: )(?=\")")
_TABS = re.compile(r"^[ ]*\t[ \t]*", re.MULTILINE)
_ANCHOR = re.compile(r"&\S*[ ]*")
_WORD = re.compile(r"[a-z_][\w-]*")
_CLOSERS = {"{": "}", "[": "]"}


def in_quotes(case: Case) -> Iterator[Fix]:
    """A text that YAML takes for something else: in quotes, or on lines of its own."""
    written = _FIXED.sub("", case.args["fixed"], count=1)
    yield case.fix("fix-quotes", [(case.start, case.end, written)])
    entry = case.entry
    if entry is not None and not entry.flow and entry.key != ITEM and "\n" not in case.written:
        indent = " " * (entry.column + STEP)
        yield case.fix("fix-block", [(case.start, case.end, f"|\n{indent}{unquoted(written)}")])


def as_text(case: Case) -> Iterator[Fix]:
    """A number or a word like `true` where words are meant."""
    yield case.fix("fix-quotes", [(case.start, case.end, quoted(case.written))])


def no_tabs(case: Case) -> Iterator[Fix]:
    """Tabs at the beginning of lines become spaces; a single one elsewhere too."""
    text = case.page.even
    found = [(*match.span(), match[0].expandtabs(STEP)) for match in _TABS.finditer(text)]
    yield case.fix("fix-spaces", found or [(case.start, case.start + 1, " " * STEP)])


def closed_quote(case: Case) -> Iterator[Fix]:
    """A quotation mark at the end of the line."""
    end = case.line_end(case.start)
    end = case.start + len(case.page.text[case.start : end].rstrip())
    sign = case.page.text[case.start : case.start + 1]
    if sign in ("'", '"') and end > case.start + 1:
        yield case.fix("fix-close", [(end, end, sign)], new=sign)


def closed_brackets(case: Case) -> Iterator[Fix]:
    """The closing brackets that the line lacks."""
    end = case.line_end(case.start)
    end = case.start + len(case.page.text[case.start : end].rstrip())
    open_: list[str] = []
    for found in TOKEN.finditer(case.page.even, case.start, end):
        if found.lastgroup == "open":
            open_.append(_CLOSERS[found[0]])
        elif found.lastgroup == "close" and open_:
            open_.pop()
    if open_:
        new = "".join(reversed(open_))
        yield case.fix("fix-close", [(end, end, new)], new=new)


def colon(case: Case) -> Iterator[Fix]:
    """A colon behind a key that has none, with the least that the key may hold."""
    entry = case.entry
    if entry is None or not entry.bare or not _WORD.fullmatch(entry.key):
        return
    owner = entry.parent if entry.parent is not None and entry.parent.path else None
    forms = case.allowed(owner).get(entry.key)
    value = "…" if forms is None else minimal(case, owner, forms) or "…"
    place = entry.key_place[1]
    yield case.fix("fix-add", [(place, place, f": {value}")], new=f"{entry.key}: {value}")


def indent(case: Case) -> Iterator[Fix]:
    """A line that stands too far in or out moves to a column of the keys around it."""
    page = case.page
    line = page.line_of(case.start)
    start, words = page.starts[line], page.line(line)
    first = start + len(words) - len(words.lstrip())
    for column in dict.fromkeys(_columns(case, first)):
        if column != first - start:
            yield case.fix("fix-indent", [(start, first, " " * column)])


def _columns(case: Case, first: int) -> Iterator[int]:
    """The columns of the keys beside a line, then of those before it, the nearest first."""
    found = [entry for outer in case.page.block_at(first).entries for entry in outer.walk() if not entry.flow]
    for entry in found:
        if entry.key_place[0] == first:
            yield from (one.column for one in case.siblings(entry) if one is not entry)
    yield from (entry.column for entry in reversed(found) if entry.key_place[0] < first)


def escape(case: Case) -> Iterator[Fix]:
    """A backslash that stands for itself is written twice."""
    place = case.page.text.rfind("\\", 0, case.start + 1)
    if place >= case.page.starts[case.page.line_of(case.start)]:
        yield case.fix("fix-add", [(place, place, "\\")], new="\\")


def no_reference(case: Case) -> Iterator[Fix]:
    """An anchor goes; what looks like an alias is taken for words."""
    if case.written.startswith("&"):
        anchor = _ANCHOR.match(case.page.even, case.start)
        if anchor is not None:
            yield case.fix("fix-remove", [(*anchor.span(), "")], name=anchor[0].strip())
    elif case.written.startswith("*"):
        yield as_words(case, case.end)


def tag(case: Case) -> Iterator[Fix]:
    """A text that begins with an exclamation mark is put in quotes, to the end of its line."""
    entry = case.entry
    if entry is not None and not entry.flow and case.page.text[case.start : case.start + 1] == "!":
        yield as_words(case, max(entry.value_place[1], case.end))


def as_words(case: Case, end: int) -> Fix:
    """What stands from the problem to an end, as a text in quotes."""
    return case.fix("fix-quotes", [(case.start, end, quoted(case.page.text[case.start : end]))])


def without_character(case: Case) -> Iterator[Fix]:
    """A character that nobody sees goes."""
    yield case.fix("fix-remove-character", [(case.start, max(case.end, case.start + 1), "")])


def one_document(case: Case) -> Iterator[Fix]:
    """A file is one document: what follows the first goes."""
    start = case.page.starts[case.page.line_of(case.start)]
    yield case.fix("fix-remove-document", [(start, len(case.page.text), "")])


def bare_word(case: Case) -> Iterator[Fix]:
    """A word without a value in braces gets the least that its key may hold."""
    entry = next(
        (
            one
            for top in case.page.block_at(case.start).entries
            for one in top.walk()
            if one.key_place[0] == case.start
        ),
        None,
    )
    if entry is not None and entry.bare:
        value = least(case.allowed(entry.parent).get(entry.key, ()))
        if value is not None:
            yield case.fix("fix-add", [(case.end, case.end, f": {value}")], new=f"{entry.key}: {value}")


def without_line(case: Case) -> Iterator[Fix]:
    """What YAML cannot take for a key goes, if it stands on a line of its own."""
    entry = case.entry
    line = case.page.line_of(case.start)
    text = case.page.line(line)
    if entry is None or entry.flow or not text.strip():
        return
    following = case.page.starts[line + 1] if line + 1 < len(case.page.starts) else len(case.page.text)
    name = text.strip().split(":")[0]
    yield case.fix("fix-remove", [(case.page.starts[line], following, "")], name=name)


def duplicate(case: Case) -> Iterator[Fix]:
    """Of a key that stands twice one goes."""
    entry = case.entry
    if entry is None:
        return
    second = case.remove(entry)
    if second is not None:
        yield second
    first = next((one for one in case.siblings(entry) if one.key == entry.key and one is not entry), None)
    other = None if first is None else case.remove(first, "fix-remove-first")
    if other is not None:
        yield other


FIXES = {
    **dict.fromkeys(
        (
            "text-with-colon",
            "text-starts-with-quote",
            "text-starts-with-sign",
            "text-starts-with-dash",
            "text-starts-with-brace",
            "text-cut-at-comma",
            "text-cut-at-hash",
        ),
        in_quotes,
    ),
    "text-needs-quotes": as_text,
    "yaml-tab": no_tabs,
    "yaml-quote-open": closed_quote,
    "yaml-bracket-open": closed_brackets,
    "yaml-no-colon": colon,
    "yaml-indent": indent,
    "yaml-escape": escape,
    "yaml-alias": no_reference,
    "yaml-tag": tag,
    "control-character": without_character,
    "yaml-documents": one_document,
    "yaml-bare-word": bare_word,
    "yaml-merge-key": without_line,
    "yaml-key": without_line,
    "duplicate-key": duplicate,
}
