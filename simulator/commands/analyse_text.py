"""The report of `analyse` for people: tables in a terminal."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from simulator.commands.layout import width
from simulator.commands.words import Words
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario

Plain = dict[str, Any]


def show(record: Plain, scenario: Scenario, director: Director, language: str) -> None:
    """Print a report in the language of its words; scenario and director are those of that language."""
    report = _Report(record, Words(language))
    report.title(scenario, director)
    for part in (
        report.regions, report.frontier, report.endings, report.findings, report.plays,
    ):  # fmt: skip
        part()


class _Report:
    def __init__(self, record: Plain, words: Words) -> None:
        self.record, self.words = record, words
        self.console = Console(width=width(), highlight=False, soft_wrap=False)

    def title(self, scenario: Scenario, director: Director) -> None:
        record, words = self.record, self.words
        self._say(f"{scenario.title} · {director.name}")
        draws = sum(1 for draws in record["draws"] if draws)
        states = f"{record['states']:,}".replace(",", "\u00a0")
        self._say(words("analysis.states", states=states))
        if draws:
            self._say(words("analysis.draws", draws=draws))
        if not record["complete"]:
            self._say(words("analysis.partial", reason=record["reason"]))
            for side, (sure, most) in record["bound"].items():
                self._say("  " + words("analysis.bound", side=words(side), sure=sure, most=most))
        for side, (low, high) in record.get("score_range", {}).items():
            self._say("  " + words("analysis.range", side=words(side), low=low, high=high))

    def regions(self) -> None:
        """How the distinct outcomes fall into regions, and the random plays if there are any."""
        words, endings = self.words, self.record["endings"]
        plays = self.record.get("plays") or {}
        if endings is None:
            self._say(words("analysis.no_endings", reason=self.record["endings_reason"]))
            return
        outcomes = Counter(row["region"] for row in endings if row["region"])
        played = plays.get("regions", {})
        ended = sum(played.values())
        head = [
            words("analysis.region"),
            words("analysis.outcomes"),
            *([words("analysis.plays")] if played else []),
        ]
        rows = [
            [
                words(f"region.{region}"),
                _share(outcomes[region], len(endings)),
                *([_share(played.get(region, 0), ended)] if played else []),
            ]
            for region in sorted({*outcomes, *played}, key=lambda region: -outcomes[region])
        ]
        self._table(words("analysis.regions"), head, rows, numbers=(1, 2))

    def frontier(self) -> None:
        words = self.words
        head = [words("analysis.score.client"), words("analysis.score.company"), words("analysis.ending")]
        rows = [
            [str(row["client"]), str(row["company"]), row["ending"], _draws(row), ", ".join(row["choices"])]
            for row in self.record["frontier"]
        ]
        title = words("analysis.frontier")
        self._table(title, [*head, words("analysis.drawn"), words("analysis.way")], rows, numbers=(0, 1))

    def endings(self) -> None:
        """Each ending with how many distinct outcomes it has and how far they reach."""
        words = self.words
        found: dict[str, list[Plain]] = {}
        for row in self.record["endings"] or ():
            found.setdefault(row["id"], []).append(row)
        rows = []
        for name, outcomes in found.items():
            reach = [
                f"{min(row[side] for row in outcomes)}–{max(row[side] for row in outcomes)}"
                for side in ("client", "company")
            ]
            kind = words(f"kind.{outcomes[0]['kind']}")
            rows.append(
                [name, kind, str(len(outcomes)), *reach, str(sum(row["on_frontier"] for row in outcomes))]
            )
        head = [words(f"analysis.{name}") for name in ("ending", "kind", "outcomes")]
        head += [words("analysis.score.client"), words("analysis.score.company"), words("analysis.best")]
        self._table(words("analysis.endings"), head, rows, numbers=(2, 3, 4, 5))

    def findings(self) -> None:
        """What an author should look at; what was not searched for is not told."""
        words, record = self.words, self.record
        self._list("unreachable_scenes", record.get("unreachable_scenes"), str)
        self._list(
            "dead_ends",
            record.get("dead_ends"),
            lambda row: f"{row['scene']}: {', '.join(row['choices'])} {_draws(row)}".rstrip(),
        )
        self._list(
            "dominated_choices",
            record.get("dominated_choices"),
            lambda row: words("analysis.dominated", by=row["by"], choice=row["choice"], scene=row["scene"]),
        )
        self._list("contradictions", record.get("contradictions"), " + ".join)

    def plays(self) -> None:
        plays, words = self.record.get("plays"), self.words
        if plays is None:
            return
        title = words("analysis.random", count=plays["count"], seed=plays["seed"])
        head = [words("analysis.percent"), *(f"{percent} %" for percent in plays["percent"])]
        rows = [[words(side), *(map(str, plays[side]))] for side in ("client", "company") if plays[side]]
        self._table(title, head, rows, numbers=range(1, len(head)))
        self._say(words("analysis.found", found=plays["frontier_found"], frontier=plays["frontier"]))
        if plays["stuck"]:
            self._say(words("analysis.stuck", stuck=plays["stuck"]))

    def _list(self, name: str, rows: Sequence[Any] | None, told: Any) -> None:
        if rows is None:
            return
        title = self.words(f"analysis.{name}")
        self._say("")
        self._say(f"{title}: {self.words('analysis.none')}" if not rows else f"{title} ({len(rows)})")
        for row in rows:
            self._say(f"  {told(row)}")

    def _table(
        self, title: str, head: Sequence[str], rows: Sequence[Sequence[str]], numbers: Iterable[int]
    ) -> None:
        """A table without the columns that are empty in every row."""
        used = [place for place in range(len(head)) if any(row[place] for row in rows)]
        table = Table(
            title=Text(title), title_justify="left", title_style="bold", box=SIMPLE_HEAD, pad_edge=False
        )
        for place in used:
            table.add_column(Text(head[place]), justify="right" if place in set(numbers) else "left")
        for row in rows:
            table.add_row(*(Text(row[place]) for place in used))
        self._say("")
        self.console.print(table)

    def _say(self, line: str) -> None:
        self.console.print(Text(line))


def _draws(row: Plain) -> str:
    return ", ".join(f"{name}={value}" for name, value in row["draws"].items())


def _share(part: int, whole: int) -> str:
    return f"{part} ({round(100 * part / whole) if whole else 0} %)"
