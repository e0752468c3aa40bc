"""What a report says in sentences: is it getting better, where most is lost, on how many deals it stands."""

from datetime import timedelta
from typing import Literal

from simulator.history.reports.content import Halves, HardDecision, Report
from simulator.history.reports.words import Words
from simulator.history.review import FEWEST, Change

ENOUGH_WEEKS = 3
"""Weeks with deals that make a chart."""
_LONG = 110
"""Characters of what a client says that are told; the rest is left out."""

Way = Literal["up", "down", "unclear"]


def title(report: Report, words: Words) -> str:
    """What the report is of."""
    if report.group:
        return words("title.group", count=words.counted(len(report.people), "person"))
    return words("title.person", who=words.person(report.who))


def scope(report: Report, words: Words) -> str:
    """Which deals are meant, and when they were played."""
    query = report.asked.query
    parts = []
    if report.scenario:
        parts.append(words("scope.scenario", name=report.scenario))
    if report.director:
        parts.append(words("scope.director", name=report.director))
    if not parts:
        parts.append(words("scope.everything"))
    if query.mode is not None or query.exams:
        parts.append(words("scope.exam" if query.exams or query.mode == "exam" else "scope.practice"))
    if query.text:
        parts.append(words("scope.text", text=words.quoted(query.text)))
    if query.since is not None:
        parts.append(words("scope.since", day=words.day(query.since)))
    if query.until is not None:
        # The query's end is not meant any more itself: the last day that is, is the one before.
        parts.append(words("scope.until", day=words.day(query.until - timedelta(microseconds=1))))
    return " · ".join([*parts, *_played(report, words)])


def _played(report: Report, words: Words) -> list[str]:
    if report.first is None or report.last is None:
        return []
    first, last = words.day(report.first), words.day(report.last)
    key = "scope.played-day" if first == last else "scope.played"
    return [words(key, first=first, last=last)]


def head(report: Report, words: Words) -> str:
    """At first glance: is it getting better?"""
    deals = words.counted(report.all.deals, "deal")
    if not report.all.deals:
        return words("first.none")
    if report.all.deals < 2 * FEWEST:
        return words("first.few", deals=deals)
    if report.halves is None:
        return words("first.week", deals=deals)
    day = words.day(report.halves.at.date())
    sides = ("client", "company")
    ways = {side: way(report.halves, side) for side in sides}
    if any(report.halves.change(side).low is None for side in sides):
        return words("first.few", deals=deals)
    found = set(ways.values())
    if len(found) == 1:
        key = {"up": "first.up", "down": "first.down", "unclear": "first.unclear"}[found.pop()]
        return words(key, day=day)
    first, other = sides if ways["client"] == ("up" if "up" in found else "down") else sides[::-1]
    key = "first.apart" if "unclear" not in found else "first.up-one" if "up" in found else "first.down-one"
    return words(key, day=day, side=words(f"side.{first}"), other=words(f"side.{other}"))


def way(halves: Halves, measure: str) -> Way:
    """Whether a measure is clearly higher or lower since."""
    change = halves.change(measure)
    if not change.clear or change.difference is None:
        return "unclear"
    return "up" if change.difference > 0 else "down"


def lost(report: Report, words: Words) -> str:
    """Where most is lost; empty without deals."""
    if not report.all.deals:
        return ""
    if not report.hard.judged:
        return words("lost.unjudged")
    if not report.hard.decisions:
        return words("lost.nothing")
    worst = report.hard.decisions[0]
    key = "lost.decision" if worst.said else "lost.scene"
    return words(
        key,
        scenario=words.quoted(worst.scenario),
        scene=worst.scene,
        who=worst.said_by,
        said=words.quoted(short(worst.said)),
        regret=words.percent(worst.regret),
        times=words.counted(worst.times, "time"),
    )


def pressure(report: Report, words: Words) -> str:
    """How decisions right after a message of the director's compare; empty where there are too few."""
    all = report.all
    if all.pressed_regret is None or all.calm_regret is None or min(all.pressed, all.calm) < FEWEST:
        return ""
    return words(
        "pressure.more", pressed=words.percent(all.pressed_regret), calm=words.percent(all.calm_regret)
    )


def base(report: Report, words: Words) -> str:
    """On how many deals all of it stands."""
    deals = words.counted(report.all.deals, "deal")
    said = words("base", deals=deals, judged=words.number(report.all.judged))
    rest = report.attempts.all - report.all.deals
    return f"{said} {words('base.open', number=words.number(rest))}" if rest else said


def hard_base(report: Report, words: Words, fewest: int) -> str:
    """Of how many deals decisions were judged."""
    hard = report.hard
    return words(
        "hard.base",
        looked=words.counted(hard.looked_at, "deal"),
        judged=words.number(hard.judged),
        fewest=words.number(fewest),
    )


def where(decision: HardDecision, words: Words) -> str:
    """The place of a decision: the scenario, and what the client says there."""
    if not decision.said:
        return words("hard.where-scene", scenario=decision.scenario, scene=decision.scene)
    return words(
        "hard.where",
        scenario=decision.scenario,
        who=decision.said_by,
        said=words.quoted(short(decision.said)),
    )


def sure(change: Change, words: Words) -> str:
    """How sure a difference is."""
    if change.low is None or change.high is None:
        before, since = words.number(change.before_deals), words.number(change.deals)
        return words("sure.few", before=before, since=since)
    low, high = (words.signed(value, places(change.measure)) for value in (change.low, change.high))
    return words("sure.clear" if change.clear else "sure.chance", low=low, high=high)


def places(measure: str) -> int:
    """With how many decimals a measure is told: scores and skills are whole, losses are not."""
    return 1 if measure in ("regret", "pressure", "pressed", "calm") else 0


def limits(words: Words) -> tuple[str, ...]:
    """What the figures mean, and what they do not."""
    return words("limits.what"), words("limits.regret"), words("limits.interval")


def short(text: str) -> str:
    """As much of a text as is told in a sentence, whole words."""
    text = " ".join(text.split())
    if len(text) <= _LONG:
        return text
    kept = text[:_LONG].rpartition(" ")[0] or text[:_LONG]
    return f"{kept.rstrip(' ,;:–')}…"
