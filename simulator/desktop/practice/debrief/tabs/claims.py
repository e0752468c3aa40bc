"""Claims against facts: every claim with its verdict, the pattern, research, and a sentence for tomorrow."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from simulator.debrief.debrief import Debrief
from simulator.debrief.pattern import Pattern
from simulator.desktop.practice.debrief.tabs.claim_panel import ClaimPanel
from simulator.desktop.practice.debrief.tabs.counted import TabCounted
from simulator.desktop.practice.debrief.tabs.figures import translate
from simulator.desktop.practice.debrief.tabs.research_words import research_words
from simulator.desktop.practice.debrief.tabs.tab import Tab
from simulator.desktop.practice.debrief.tabs.tomorrow_card import TomorrowCard
from simulator.desktop.widgets import Card, Label

if TYPE_CHECKING:
    from simulator.history import Session


class ClaimsTab(Tab):
    """What he claims beside what happened.

    Attributes:
        panels: the claims, in the order he raised them.
        tomorrow: the sentence to send him; None before a debrief is shown.
    """

    panels: tuple[ClaimPanel, ...] = ()
    tomorrow: TomorrowCard | None = None

    def fill(self, session: "Session", debrief: Debrief) -> None:
        self.panels = tuple(ClaimPanel(self._theme, session, row) for row in debrief.claims)
        if not self.panels:
            self.words(translate("DebriefClaims", "No claims were made."), colour="text2")
        claims = QVBoxLayout()
        claims.setSpacing(0)
        for panel in self.panels:
            claims.addWidget(panel)
        self.column.addLayout(claims)
        raised = sum(row.reproach for row in debrief.claims)
        if raised:
            self.column.addWidget(self._pattern(debrief, raised))
        self.tomorrow = TomorrowCard(self._theme, session, debrief)
        self.column.addWidget(self.tomorrow)
        lines = research_words(debrief.research)
        if lines:
            self.title(translate("DebriefClaims", "What research says"))
            for line in lines:
                self.words(line, "ui", "text2")
        self.column.addStretch(1)

    def _pattern(self, debrief: Debrief, raised: int) -> Card:
        card = Card(self._theme, "directorTint", None, spacing=4)
        head, words = pattern_words(debrief, raised)
        card.column.addWidget(Label(self._theme, head, "title3", "director", wrap=True))
        for line in words:
            card.column.addWidget(Label(self._theme, line, "body", wrap=True))
        return card


def pattern_words(debrief: Debrief, raised: int) -> tuple[str, list[str]]:
    """How many complaints held up, and what they have in common over several deals."""
    held = debrief.held
    judged = held is not None and held.judged
    head = TabCounted().held(held.judged, held.fair) if held and judged else TabCounted().untested(raised)
    if debrief.pattern is None:
        return head, [translate("DebriefClaims", "Too few deals with this director to see a pattern.")]
    return head, _over_deals(debrief.pattern)


def _over_deals(pattern: Pattern) -> list[str]:
    lines = []
    if pattern.follows_the_smile:
        lines.append(
            translate(
                "DebriefClaims",
                "The objections follow the client’s satisfaction, not the weakness of the terms.",
            )
        )
    lines.append(
        _frame(pattern).format(
            above_faulted=pattern.above_faulted,
            above=pattern.above,
            threshold=pattern.threshold,
            below_faulted=pattern.below_faulted,
            below=pattern.below,
        )
    )
    return lines


def _frame(pattern: Pattern) -> str:
    """The counts in a sentence; where there is nothing to compare, only of what there is."""
    if not pattern.below:
        return translate(
            "DebriefClaims",
            "In your deals with this director the client was always at {threshold} or more, and fault "
            "was found "
            "in {above_faulted} of {above}.",
        )
    if not pattern.above:
        return translate(
            "DebriefClaims",
            "In your deals with this director the client was always below {threshold}, and fault was "
            "found in "
            "{below_faulted} of {below}.",
        )
    return translate(
        "DebriefClaims",
        "In your deals with this director fault was found in {above_faulted} of {above} where the client "
        "was at {threshold} or more, and in {below_faulted} of {below} where not.",
    )
