"""Where some words stand in the guide."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hit:
    """One place: the chapter, and from where to where in its text."""

    chapter: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Finding:
    """All places where some words stand, in reading order, and which of them is looked at.

    Attributes:
        words: what was looked for; empty if nothing is.
        place: the position in `hits`, from 0; without hits it means nothing.
    """

    words: str = ""
    hits: tuple[Hit, ...] = ()
    place: int = 0

    @property
    def hit(self) -> Hit | None:
        """The one that is looked at."""
        return self.hits[self.place] if self.hits else None

    def step(self, by: int) -> "Finding":
        """Look at the one so many further on, round and round."""
        return Finding(self.words, self.hits, (self.place + by) % len(self.hits)) if self.hits else self

    def count(self, chapter: str) -> int:
        """How many there are in a chapter."""
        return sum(hit.chapter == chapter for hit in self.hits)


def find(words: str, texts: Iterable[tuple[str, str]], here: str) -> Finding:
    """Look for words in the texts of the chapters, given in order; begin with the chapter one is in.

    Capitals do not matter, nor whether ё is written with its dots.
    """
    wanted = _plain(words.strip())
    hits = tuple(_hits(wanted, texts)) if wanted else ()
    place = next((number for number, hit in enumerate(hits) if hit.chapter == here), 0)
    return Finding(wanted, hits, place)


def _hits(wanted: str, texts: Iterable[tuple[str, str]]) -> Iterator[Hit]:
    for chapter, text in texts:
        plain = _plain(text)
        start = plain.find(wanted)
        while start >= 0:
            yield Hit(chapter, start, start + len(wanted))
            start = plain.find(wanted, start + len(wanted))


def _plain(text: str) -> str:
    """The same text sign by sign, so that positions stay."""
    return "".join(_same(sign) for sign in text)


def _same(sign: str) -> str:
    low = sign.lower()
    return {"ё": "е", "\u00a0": " "}.get(low, low if len(low) == 1 else sign)
