"""The comparison of directors in plain text: one table."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from rich.text import Text

from simulator.commands.tables import table, wide_console
from simulator.commands.words import Words

if TYPE_CHECKING:
    from simulator.exercise.comparison import Seen
    from simulator.scenario.model import Scenario

_COLUMNS = (
    *("director", "ended", "stance", "client", "company"),
    *("messages", "contradictions", "refused", "fair"),
)


def show(
    seen: "Sequence[Seen]",
    scenario: "Scenario",
    names: Sequence[str],
    draws: Mapping[str, str],
    language: str,
) -> None:
    """Print what the replies come to under each director; names are theirs, in the order of the rows.

    Args:
        scenario: in the language of the text.
        draws: what was hidden, by id.
    """
    words, console = Words(language), wide_console()
    hidden = ", ".join(f"{name}={value}" for name, value in draws.items())
    console.print(Text(words("compare.drawn", draws=hidden) if hidden else words("compare.same")))
    head = [words(f"compare.{name}") for name in _COLUMNS]
    rows = (_cells(one, name, words) for one, name in zip(seen, names, strict=True))
    console.print(table(scenario.title, head, rows, names=3))
    for one, name in zip(seen, names, strict=True):
        if one.stopped is not None:
            told = words("compare.stopped", director=name, choice=one.stopped, decision=one.followed + 1)
            console.print(Text(told))


def _cells(one: "Seen", name: str, words: Words) -> list[str]:
    return [
        name,
        _ended(one, words),
        words(f"stance.{one.stance}"),
        "–" if one.client is None else str(one.client),
        "–" if one.company is None else str(one.company),
        str(one.messages),
        str(one.contradictions),
        str(one.refused),
        words("compare.of", fair=one.fair, claims=len(one.claims)) if one.claims else "–",
    ]


def _ended(one: "Seen", words: Words) -> str:
    if one.kind is None:
        return "–"
    ended = words(f"region.{one.region}") if one.region else words(f"kind.{one.kind}")
    return words("compare.void", ended=ended) if one.void else ended
