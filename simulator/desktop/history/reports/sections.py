"""The sections of a report on paper."""

from collections.abc import Sequence

from simulator.desktop.history.reports.chart_block import ChartBlock
from simulator.desktop.paper.blocks import Block, Row, Stack, Text
from simulator.desktop.paper.mean import MeanBlock
from simulator.desktop.paper.table import Column, table
from simulator.desktop.theme import Theme
from simulator.history.reports import sentences
from simulator.history.reports.content import HardDecision, Report
from simulator.history.reports.hardest import fewest_of
from simulator.history.reports.measures import measured, regions
from simulator.history.reports.words import Words
from simulator.history.review import Line

_SECTION, _CHART = 18.0, 176.0


def head(theme: Theme, report: Report, words: Words) -> list[Block]:
    """Who and which deals, and at first glance: is it getting better, and where most is lost."""
    told = [sentences.lost(report, words), sentences.pressure(report, words)]
    glance: list[Block] = [Text(theme, sentences.head(report, words), "title3")]
    glance += [Text(theme, text, "ui", above=5) for text in told if text]
    glance.append(Text(theme, sentences.base(report, words), "small", "text2", above=6))
    return [
        Text(theme, sentences.title(report, words), "title1"),
        Text(theme, sentences.scope(report, words), "ui", "text2", above=2),
        Stack(glance, theme=theme, fill="sunken", pad=12, above=12),
    ]


def scores(theme: Theme, report: Report, words: Words) -> list[Block]:
    """Both mean scores, and their weekly means."""
    all, deals = report.all, words.counted(report.all.deals, "deal")
    client = MeanBlock(theme, "client", words("measure.client"), words.number(all.client), deals)
    company = MeanBlock(theme, "company", words("measure.company"), words.number(all.company), deals)
    tiles = Row(theme, [(client, 0.5), (company, 0.5)], gap=12, above=10)
    title = _section(theme, words("section.weeks"))
    if len(report.weeks) < sentences.ENOUGH_WEEKS:
        few = words("weeks.few", count=words.number(len(report.weeks)))
        return [tiles, title, Text(theme, few, "ui", "text2", above=3)]
    return [tiles, title, ChartBlock(theme, report, words, _CHART)]


def figures(theme: Theme, report: Report, words: Words) -> Block:
    """Every measure, and beside it where the deals ended."""
    columns = (
        Column(words("head.measure"), 1),
        Column(words("head.mean"), 62, figures=True),
        Column(words("head.counted"), 110, "text2", figures=True),
    )
    cells = [
        (
            words(f"measure.{one.measure}"),
            words.number(one.value, sentences.places(one.measure)),
            words.counted(one.count, one.unit),
        )
        for one in measured(report.all)[2:]
    ]
    left: list[Block] = [_section(theme, words("section.figures")), *table(theme, columns, cells)]
    right: list[Block] = [_section(theme, words("section.regions"))]
    ended = [
        (words.of_tables(f"region.{region}"), words.number(count)) for region, count in regions(report.all)
    ]
    if ended:
        heads = Column(words("head.region"), 1), Column(words("head.deals"), 70, figures=True)
        right += table(theme, heads, ended)
    else:
        right.append(Text(theme, words("regions.none"), "ui", "text2", above=3))
    return Row(theme, [(Stack(left), 0.62), (Stack(right), 0.38)], gap=26, above=_SECTION)


def changes(theme: Theme, report: Report, words: Words) -> list[Block]:
    """Each measure before the middle and since, with how sure the difference is."""
    halves = report.halves
    if halves is None:
        return [Text(theme, words("change.week"), "ui", "text2", above=_SECTION)] if report.all.deals else []
    columns = (
        Column(words("head.measure"), 1),
        Column(words("head.before"), 62, figures=True),
        Column(words("head.since"), 62, figures=True),
        Column(words("head.difference"), 78, figures=True),
        Column("", 6),
        Column(words("head.sure"), 264, "text2"),
    )
    cells = []
    for one in halves.changes:
        # A decimal for whole scores too: rounded ones would seem to differ by another number.
        values = words.number(one.before, 1), words.number(one.since, 1)
        measure, difference = words(f"measure.{one.measure}"), words.signed(one.difference, 1)
        cells.append((measure, *values, difference, "", sentences.sure(one, words)))
    title = words("section.change", day=words.day(halves.at.date()))
    return [_section(theme, title), *table(theme, columns, cells)]


def hard(theme: Theme, report: Report, words: Words, most: int) -> list[Block]:
    """The decisions at which most is lost, at most so many."""
    if not report.all.deals:
        return []
    made: list[Block] = [_section(theme, words("section.hard"))]
    base = sentences.hard_base(report, words, fewest_of(report.asked))
    if not report.hard.judged:
        made.append(Text(theme, words("lost.unjudged"), "ui", "text2", above=3))
        return made
    made.append(Text(theme, base, "small", "text2", above=2, glued=True))
    if not report.hard.decisions:
        made.append(Text(theme, words("hard.none"), "ui", above=4))
    return [*made, *(_decision(theme, one, words) for one in report.hard.decisions[:most])]


def _decision(theme: Theme, one: HardDecision, words: Words) -> Block:
    cost = words("hard.cost", regret=words.percent(one.regret), times=words.counted(one.times, "decision"))
    title = Row(
        theme,
        [(Text(theme, sentences.where(one, words), "uiM"), 1), (Text(theme, cost, "uiB", right=True), 222)],
        gap=14,
    )
    parts: list[Block] = [title]
    replies = (("taken", one.taken, one.taken_times), ("better", one.better, one.better_times))
    for key, reply, times in replies:
        if reply:
            said = words(
                f"hard.{key}",
                times=words.number(times),
                all=words.number(one.times),
                reply=words.quoted(sentences.short(reply)),
            )
            parts.append(Text(theme, said, "small", "text2", above=2))
    return Stack(parts, above=9)


def lines(theme: Theme, words: Words, what: str, title: str, found: Sequence[Line], most: int) -> list[Block]:
    """A line of figures for each person, scenario or director; what is over `most` is only counted."""
    if not found:
        return []
    columns = (
        Column(words(f"head.{what}"), 1),
        Column(words("head.deals"), 52, "text2", figures=True),
        Column(words("head.client"), 54, "client", figures=True),
        Column(words("head.company"), 68, "company", figures=True),
        Column(words("head.lost"), 80, figures=True),
        Column(words("head.forecast"), 74, figures=True),
        Column(words("head.pressure"), 78, figures=True),
        Column(words("head.fair"), 82, figures=True),
    )
    cells = [_cells(line, words) for line in found[:most]]
    made: list[Block] = [_section(theme, title), *table(theme, columns, cells)]
    if len(found) > most:
        rest = words("more", count=words.number(len(found) - most))
        made.append(Text(theme, rest, "small", "text2", above=4))
    return made


def _cells(line: Line, words: Words) -> tuple[str, ...]:
    all = line.figures
    judged = "" if all.judged == all.deals or not all.judged else f" ({words.number(all.judged)})"
    fair = words("of", some=words.number(all.fair), all=words.number(all.claims)) if all.claims else "–"
    return (
        line.name,
        words.number(all.deals),
        words.number(all.client),
        words.number(all.company),
        words.number(all.regret, 1) + judged,
        words.number(all.forecast),
        words.signed(all.pressure, 1),
        fair,
    )


def limits(theme: Theme, words: Words) -> list[Block]:
    """What the figures mean, small."""
    parts: list[Block] = [Text(theme, words("section.limits"), "smallM")]
    parts += [Text(theme, text, "small", "text2", above=3) for text in sentences.limits(words)]
    return [Stack(parts, above=_SECTION)]


def _section(theme: Theme, title: str) -> Text:
    return Text(theme, title, "bodyB", above=_SECTION, glued=True)
