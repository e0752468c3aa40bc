"""What the timeline of decisions shows, and how a finished attempt becomes it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.desktop.practice.debrief.phrases import translate
from simulator.desktop.text.vocabulary import mark_word

if TYPE_CHECKING:
    from simulator.analysis.review import Mark
    from simulator.debrief.debrief import Debrief

_STEP, _LEAST = 20, 40
"""The grid of the scores' axis, and the least stretch of it that is shown."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A decision on the timeline: both running scores after it, 0 to 100, and its mark."""

    number: int
    client: int
    company: int
    mark: "Mark | None" = None


@dataclass(frozen=True, slots=True)
class TimelineView:
    """Both scores from the opening on, decision by decision."""

    start: tuple[int, int]
    moments: tuple[Moment, ...] = ()

    @property
    def span(self) -> tuple[int, int]:
        """The scores that the axis reaches from and to: multiples of 20, at least 40 apart."""
        scores = [*self.start, *(score for one in self.moments for score in (one.client, one.company))]
        low, high = min(scores) // _STEP * _STEP, -(-max(scores) // _STEP) * _STEP
        while high - low < _LEAST:
            if high < 100:
                high += _STEP
            else:
                low -= _STEP
        return low, high

    @property
    def ticks(self) -> tuple[int, ...]:
        """The scores at which a line is drawn; few of them, so that their numbers stand apart."""
        low, high = self.span
        step = _STEP if high - low <= 3 * _STEP else 50 if (low, high) == (0, 100) else 2 * _STEP
        return tuple(range(low, high + 1, step))


def timeline_view(debrief: "Debrief") -> TimelineView:
    """The timeline of a finished attempt."""
    moments = (Moment(row.number, row.after.client, row.after.company, row.mark) for row in debrief.decisions)
    return TimelineView((debrief.start.client, debrief.start.company), tuple(moments))


def moment_words(moment: Moment, count: int) -> str:
    """A decision for a screen reader."""
    text = translate("Timeline", "Decision {number} of {count}: client {client}, company {company}.")
    words = text.format(number=moment.number, count=count, client=moment.client, company=moment.company)
    return f"{words} {mark_word(moment.mark)}." if moment.mark else words


def timeline_words(view: TimelineView) -> str:
    """The whole timeline for a screen reader: where both scores began and ended, and what was marked."""
    if not view.moments:
        return translate("Timeline", "Timeline of the decisions: none was made.")
    last = view.moments[-1]
    text = translate(
        "Timeline",
        "Timeline of the decisions. Client from {client} to {client_end}, company from {company} to "
        "{company_end}.",
    )
    words = text.format(
        client=view.start[0], client_end=last.client, company=view.start[1], company_end=last.company
    )
    told = [
        f"{one.number}: {mark_word(one.mark).lower()}"
        for one in view.moments
        if one.mark not in (None, "solid")
    ]
    return " ".join([words, f"{', '.join(told)}." if told else ""]).strip()
