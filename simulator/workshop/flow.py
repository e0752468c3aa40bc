"""Collections in brackets, read leniently: what is not closed goes on to the limit it is given."""

import re

from simulator.workshop.entry import ITEM, MOST_DEEP, Entry

TOKEN = re.compile(
    r"""(?P<blank>\s+)|(?P<comment>(?<=\s)\#[^\n]*)|(?P<open>[{\[])|(?P<close>[}\]])|(?P<comma>,)
    |(?P<colon>:(?=[\s,{}\[\]]|\Z))
    |(?P<double>"(?:[^"\\]|\\.)*"?)|(?P<single>'(?:[^']|'')*'?)
    |(?P<plain>(?:[^\s,{}\[\]:]|:(?![\s,{}\[\]]|\Z))(?:[^,{}\[\]\n:]|:(?![\s,{}\[\]]|\Z))*)""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


def unquoted(text: str) -> str:
    """A scalar in quotes as it is meant; escapes that stand for a sign by its number stay as written."""
    sign = text[0]
    inner = text[1:-1] if len(text) > 1 and text[-1] == sign else text[1:]
    if sign == "'":
        return inner.replace("''", "'")
    return _ESCAPE.sub(lambda found: {"n": "\n", "t": "\t"}.get(found[1], found[1]), inner)


def read_flow(text: str, start: int, limit: int, owner: Entry) -> int:
    """Read the collection that opens at `start` into its owner; where it ends, at the latest the limit."""
    reader = _Flow(owner)
    at = start
    while at < limit:
        found = TOKEN.match(text, at, limit)
        if found is None:
            at += 1
            continue
        at = found.end()
        if reader.take(found, text):
            return at
    reader.cut(limit)
    return limit


class _Flow:
    """Open collections, and the key that awaits its value."""

    def __init__(self, owner: Entry) -> None:
        self.owner = owner
        self.open: list[Entry] = []
        self.key: Entry | None = None
        self.deeper = 0

    def take(self, found: re.Match[str], text: str) -> bool:
        """Follow one token; whether the outermost collection ends with it."""
        kind, place = found.lastgroup, found.span()
        if kind == "open" and len(self.open) >= MOST_DEEP:
            self.deeper += 1
        elif kind == "close" and self.deeper:
            self.deeper -= 1
        elif kind == "open":
            target = self.owner if not self.open else self.target(place[0])
            target.style, target.value_place = found[0], (place[0], place[1])
            self.open.append(target)
            self.key = None
        elif kind == "close":
            done = self.open.pop()
            done.value_place = done.value_place[0], place[1]
            self.key = None
            return not self.open
        elif kind == "comma":
            self.key = None
        elif kind == "colon":
            if self.key is not None:
                self.key.bare = False
                self.key.value_place = place[1], place[1]
        elif kind in ("plain", "single", "double"):
            self.scalar(found, text)
        return False

    def target(self, at: int) -> Entry:
        """What the next value belongs to: the key before it, or a new item."""
        if self.key is not None and not self.key.bare:
            return self.key
        return self.open[-1].add(Entry(ITEM, (at, at), -1, flow=True))

    def scalar(self, found: re.Match[str], text: str) -> None:
        start, end = found.span()
        while end > start and text[end - 1] in " \t":
            end -= 1
        plain = found.lastgroup == "plain"
        value = text[start:end] if plain else unquoted(text[start:end])
        if self.open[-1].style == "{" and self.key is None:
            self.key = self.open[-1].add(Entry(value, (start, end), -1, flow=True, bare=True))
            self.key.value_place = end, end
            return
        target = self.target(start)
        if not target.is_scalar:
            target.style, target.value = "plain" if plain else text[start], value
            target.value_place = start, end

    def cut(self, limit: int) -> None:
        """Nothing closed them: they end where reading ends."""
        for entry in self.open:
            entry.value_place = entry.value_place[0], limit
