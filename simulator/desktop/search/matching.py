"""Finding by what is typed: words, their beginnings and middles, and words with one slip of the hand."""

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_SAME = str.maketrans({"ё": "е"})
_ACCENTED = re.compile(r"[\u00c0-\u024f]")
MIDDLE, SLIP = 3, 4
"""From how many letters on a middle of a word, and a word with a slip, are found."""


def fold(text: str) -> str:
    """Text as it is compared: small letters, ё as е, Latin letters without accents."""
    small = text.casefold().translate(_SAME)
    return _ACCENTED.sub(lambda found: unicodedata.normalize("NFD", found[0])[0], small)


def words_of(text: str) -> tuple[str, ...]:
    """The folded words and numbers of a text."""
    return tuple(_WORD.findall(fold(text)))


def grade(typed: str, word: str) -> float:
    """How well a word is meant by what is typed, both folded: 1 for the same, 0 for not at all.

    A beginning counts 0.6 to 0.9, the more of the word the better; a middle 0.4; a beginning with one letter
    wrong, missing, too many, or two in each other's place 0.3.
    """
    if word.startswith(typed):
        return 1.0 if word == typed else 0.6 + 0.3 * len(typed) / len(word)
    if len(typed) >= MIDDLE and typed in word:
        return 0.4
    return 0.3 if len(typed) >= SLIP and typed.isalpha() and _slips_into(typed, word) else 0.0


def _slips_into(typed: str, word: str) -> bool:
    """Whether one slip after the first letter makes what is typed a beginning of the word."""
    if typed[0] != word[:1]:
        return False
    pairs = enumerate(zip(typed, word, strict=False))
    at = next((place for place, (one, other) in pairs if one != other), len(word))
    rest, meant = typed[at:], word[at:]
    another = meant[1:].startswith(rest[1:])
    too_many = meant.startswith(rest[1:])
    missing = meant[1:].startswith(rest)
    swapped = meant[:2] == rest[1::-1] and len(rest) > 1 and meant[2:].startswith(rest[2:])
    return another or too_many or missing or swapped


class WordIndex:
    """Which entries have which words; entries are numbered by whoever adds them."""

    def __init__(self) -> None:
        self._entries: dict[str, dict[int, float]] = {}
        self._words: dict[str, tuple[str, ...]] = {}

    def add(self, entry: int, text: str, weight: float = 1.0) -> None:
        """Let an entry be found by the words of a text; a word that stands twice counts once, at its best."""
        if text not in self._words:  # a title stands in many attempts
            self._words[text] = words_of(text)
        for word in self._words[text]:
            having = self._entries.setdefault(word, {})
            if having.get(entry, 0.0) < weight:
                having[entry] = weight

    def find(self, typed: str) -> dict[int, float]:
        """The entries that have every typed word, each with a mark: higher is better."""
        found: dict[int, float] | None = None
        for word in words_of(typed):
            one = self._having(word)
            found = (
                one
                if found is None
                else {entry: found[entry] + one[entry] for entry in found if entry in one}
            )
        return found or {}

    def _having(self, typed: str) -> dict[int, float]:
        best: dict[int, float] = {}
        for word, having in self._entries.items():
            mark = grade(typed, word)
            if mark:
                for entry, weight in having.items():
                    if best.get(entry, 0.0) < mark * weight:
                        best[entry] = mark * weight
        return best
