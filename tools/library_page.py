"""docs/library.md, made by the analysis: every scenario under every director, and players without a mind.

python tools/library_page.py                     write the page anew; takes minutes
python tools/library_page.py --plays 100 --judged 10     the same from fewer plays, in a fraction of the time
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from simulator.analysis.author.players import PLAYERS, End, best, ends  # noqa: E402
from simulator.analysis.author.survey import JUDGED, PLAYS  # noqa: E402
from simulator.commands.analyse_library import REGIONS, library_record  # noqa: E402
from simulator.commands.words import VERDICTS, Words  # noqa: E402
from simulator.scenario.library import Library  # noqa: E402
from simulator.scenario.model import Scenario  # noqa: E402

PAGE = ROOT / "docs" / "library.md"

Bots = Mapping[str, Mapping[str, Sequence[End]]]
"""For each scenario, by its id, where each player ends under each combination of hidden draws."""

_HEAD = """\
# The library in figures

What the exact analysis says of every scenario that ships, under every director, and where players without a
mind end. Made by `python tools/library_page.py`; do not edit it by hand. `python main.py analyse --library`
prints the same of your own scenarios.
"""

_MEANS = """\
- *States*: how many can be reached, over all hidden draws. *Frontier*: outcomes that no other beats on both
  scores, over all draws. *Best of both*: the highest of the smaller score that any outcome has.
- The regions: shares of {plays} plays at random, seed {seed}.
- *Fair claims*: of the director's claims that can be true or false, about the way to every point of the
  frontier, the plays that the author promises, and {judged} plays at random. See [claims.md](claims.md).
"""

_BOTS = """\
Each under the scenario's own director, as client/company, with an entry for every end that the hidden draws
lead to. The *pleaser* takes whatever pleases the client most at once, the *squeezer* whatever brings us most
at once; the others go by where a reply stands in the file, how long it is, how it is said, and how hard it
holds. *Best* knows everything and wants both sides well off. Walk-aways are not judged here.
"""


def page(scenarios: Sequence[Scenario], record: Mapping[str, Any], judged: int, bots: Bots) -> str:
    """The whole page.

    Args:
        record: of `analyse --library`; `judged`: how many random plays each director judged for it.
    """
    parts = [_HEAD, "## Every scenario under every director\n"]
    parts.append(_MEANS.format(plays=record["plays"], seed=record["seed"], judged=judged))
    for scenario in scenarios:
        rows = [row for row in record["rows"] if row["scenario"] == scenario.id]
        parts += [f"### {scenario.title} (`{scenario.id}`)\n", _table(_played_head(), map(_played, rows))]
    parts.append("## Claims of each director, over all scenarios\n")
    parts.append(_table(_heard_head(), map(_heard, record["directors"])))
    parts += ["## Players without a mind\n", _BOTS]
    parts.append(_table(["Scenario", *_players()], (_ended(one, bots[one.id]) for one in scenarios)))
    return "\n".join(parts)


def main() -> None:
    """Write the page."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--plays", type=int, default=PLAYS, help="random plays of each scenario")
    parser.add_argument("--judged", type=int, default=JUDGED, help="how many of them each director judges")
    chosen = parser.parse_args()
    library = Library.shipped()
    record = library_record(library, None, None, chosen.plays, 1, None, _progress, judged=chosen.judged)
    scenarios = [entry.loaded.value for entry in library.scenarios() if entry.loaded.value is not None]
    text = page(scenarios, record, chosen.judged, {one.id: _bots(library, one) for one in scenarios})
    PAGE.write_text(text, encoding="utf-8")


def _bots(library: Library, scenario: Scenario) -> dict[str, Sequence[End]]:
    own = library.director(scenario.director)
    if own is None or own.loaded.value is None:
        raise SystemExit(f"{scenario.id}: its director {scenario.director} is not in the library.")
    director = own.loaded.value
    found: dict[str, Sequence[End]] = {
        name: ends(scenario, director, player) for name, player in PLAYERS.items()
    }
    return found | {"best": best(scenario, director)}


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None]]:
    yield lambda done, total: print(f"\r{done} of {total}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)


def _played_head() -> list[str]:
    words = Words("en")
    names = [words(f"library.{name}") for name in ("director", "states", "frontier", "balance")]
    return [*names, *(words(f"region.{region}") for region in REGIONS), words("library.fair")]


def _played(row: Mapping[str, Any]) -> list[str]:
    if row["reason"] is not None:
        told = Words("en")(f"library.{row['reason']}")
        return [f"`{row['director']}`", told, *["–"] * (len(_played_head()) - 2)]
    ended = sum(row["regions"].values())
    shares = (f"{round(100 * row['regions'][region] / ended)} %" if ended else "–" for region in REGIONS)
    counted = [f"{row['states']:,}", str(row["frontier"]), _known(row["balance"])]
    return [f"`{row['director']}`", *counted, *shares, _known(row["fair"], " %")]


def _heard_head() -> list[str]:
    words = Words("en")
    names = [words(f"library.{name}") for name in ("director", "fair")]
    return [*names, *(words(f"verdict.{verdict}") for verdict in VERDICTS)]


def _heard(row: Mapping[str, Any]) -> list[str]:
    counts = (str(row["claims"][verdict]) for verdict in VERDICTS)
    return [f"`{row['id']}`", _known(row["fair"], " %"), *counts]


def _players() -> list[str]:
    return [*PLAYERS, "best"]


def _ended(scenario: Scenario, found: Mapping[str, Sequence[End]]) -> list[str]:
    return [f"`{scenario.id}`", *(_ends(found[name]) for name in _players())]


def _ends(found: Sequence[End]) -> str:
    """The ends, each once."""
    return "; ".join(dict.fromkeys(f"{_region(end)} {end.client}/{end.company}" for end in found))


def _region(end: End) -> str:
    """In words; of a walk-away, which is not judged here, that it is one."""
    words, code = Words("en"), f"region.{end.region}"
    return words(code) if words.has(code) else end.region.replace("_", " ").capitalize()


def _known(value: int | None, unit: str = "") -> str:
    return "–" if value is None else f"{value}{unit}"


def _table(head: Sequence[str], rows: Iterator[Sequence[str]]) -> str:
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


if __name__ == "__main__":
    main()
