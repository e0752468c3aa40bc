"""Going to a scene, ending, term or fact: which of them is meant by what is typed."""

from collections.abc import Iterable, Iterator

from simulator.desktop.search.matching import fold, grade, words_of
from simulator.workshop.outline import Part

SECTIONS = ("scenes", "endings", "terms", "facts", "directives", "lines", "deals")


def matching(typed: str, parts: Iterable[Part]) -> list[Part]:
    """The parts that may be meant, the likeliest first; all of them in their order for nothing typed.

    A name is meant by its beginning, a beginning of one of its words, a middle, or some of its letters in
    their order; and by the words that people read in its place.
    """
    fitting = [part for part in parts if part.section in SECTIONS]
    wanted = fold("".join(typed.split()))
    if not wanted:
        return fitting
    graded = [
        (mark, place, part) for place, part in enumerate(fitting) if (mark := _mark(typed, wanted, part))
    ]
    return [part for _, _, part in sorted(graded, key=lambda one: (-one[0], one[1]))]


def _mark(typed: str, wanted: str, part: Part) -> float:
    name = fold(part.name)
    plain = name.replace("_", "").replace("-", "")
    if name == wanted or plain == wanted:
        return 3.0
    best = 0.0
    if name.startswith(wanted) or plain.startswith(wanted):
        best = 2.0 + len(wanted) / (len(name) + 1)
    elif wanted in name:
        best = 1.2
    else:
        best = max(best, _letters(wanted, name))
    return max(best, *(mark for mark in _words(typed, part)), 0.0)


def _words(typed: str, part: Part) -> Iterator[float]:
    """How well the typed words are among those of the name and the label."""
    having = (*words_of(part.name.replace("_", " ").replace("-", " ")), *words_of(part.label))
    marks = [max((grade(word, one) for one in having), default=0.0) for word in words_of(typed)]
    yield sum(marks) / len(marks) if marks and all(marks) else 0.0


def _letters(wanted: str, name: str) -> float:
    """How well some letters stand in a name in their order: better close together and at beginnings."""
    at, gaps = -1, 0
    for sign in wanted:
        found = name.find(sign, at + 1)
        if found < 0:
            return 0.0
        starts = found == 0 or name[found - 1] in "_-"
        gaps += 0 if starts or found == at + 1 else found - at
        at = found
    return 0.9 / (1 + gaps) if len(wanted) > 1 else 0.0
