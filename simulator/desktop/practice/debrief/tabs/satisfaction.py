"""Where the client's satisfaction came from, and every point of both sides with its cause."""

from typing import TYPE_CHECKING

from simulator.debrief.debrief import Debrief
from simulator.debrief.satisfaction import Satisfaction
from simulator.desktop.practice.debrief.tabs.figures import signed, translate
from simulator.desktop.practice.debrief.tabs.ledger import ledger_rows, sums_of
from simulator.desktop.practice.debrief.tabs.ledger_table import LedgerPanel
from simulator.desktop.practice.debrief.tabs.source_bars import Bar, SourceBars
from simulator.desktop.practice.debrief.tabs.tab import Tab
from simulator.desktop.text.vocabulary import facet_word

if TYPE_CHECKING:
    from simulator.history import Session


class SatisfactionTab(Tab):
    """Bought or earned, in one sentence and four bars; the ledger below.

    Attributes:
        ledger: None before a debrief is shown.
    """

    ledger: LedgerPanel | None = None

    def fill(self, session: "Session", debrief: Debrief) -> None:
        found = debrief.satisfaction
        self.words(source_sentence(found, session), "title3")
        bars = [Bar(facet_word(one.name), one.points, one.name == "terms") for one in found.sources]
        self.column.addWidget(SourceBars(self._theme, bars))
        self.words(
            translate("DebriefSatisfaction", "Hatched: bought with terms. Full: earned by dealing well."),
            "ui",
            "text2",
        )
        self.title(translate("DebriefSatisfaction", "Where every point came from"))
        self.ledger = LedgerPanel(self._theme)
        rows = ledger_rows(session.attempt, session.scenario_words)
        self.ledger.show_ledger(rows, sums_of(session.attempt))
        self.column.addWidget(self.ledger)
        self.column.addStretch(1)


def source_sentence(found: Satisfaction, session: "Session") -> str:
    """Bought or earned, in one sentence."""
    ended = session.attempt.ended
    if ended is not None and ended.kind != "deal":
        frame = translate(
            "DebriefSatisfaction",
            "Without a deal the terms count for nothing. What is left of the client’s change, {total}, comes "
            "from how you dealt with them.",
        )
    elif found.earned > 0 and found.bought <= 0:
        frame = translate(
            "DebriefSatisfaction",
            "The client’s satisfaction changed by {total}, and none of it was bought: {earned} earned by how "
            "you dealt with them, {bought} from the terms.",
        )
    else:
        frame = translate(
            "DebriefSatisfaction",
            "The client’s satisfaction changed by {total}: {bought} bought with terms, {earned} earned "
            "by how "
            "you dealt with them.",
        )
    total = found.end - found.start
    return frame.format(total=signed(total), bought=signed(found.bought), earned=signed(found.earned))
