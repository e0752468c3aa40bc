"""The terms: where each ended, what stood around it, and what it cost."""

from typing import TYPE_CHECKING

from simulator.debrief.debrief import Debrief
from simulator.debrief.terms import TermRow
from simulator.desktop.practice.debrief.tabs.figures import (
    NBSP,
    label,
    level,
    money,
    returned,
    signed,
    translate,
)
from simulator.desktop.practice.debrief.tabs.plain_table import Head, PlainTable
from simulator.desktop.practice.debrief.tabs.tab import Tab
from simulator.desktop.text.vocabulary import side_short

if TYPE_CHECKING:
    from simulator.history import Session


class TermsTab(Tab):
    """A row for every term, and what there is to say about those that moved.

    Attributes:
        table: the terms; None before a debrief is shown.
    """

    table: PlainTable | None = None

    def fill(self, session: "Session", debrief: Debrief) -> None:
        self.table = PlainTable(self._theme, translate("DebriefTerms", "Terms of the deal"))
        heads = (
            Head(translate("DebriefTerms", "Term")),
            Head(translate("DebriefTerms", "Ended at")),
            Head(translate("DebriefTerms", "Our target"), "text2"),
            Head(translate("DebriefTerms", "Limit"), "text2"),
            Head(translate("DebriefTerms", "Client’s ask"), "text2"),
            Head(side_short("client"), "client", figures=True),
            Head(side_short("company"), "company", figures=True),
        )
        # A level may break between its number and its unit here: seven columns share a narrow card.
        cells = [[cell.replace(NBSP, " ") for cell in term_cells(session, row)] for row in debrief.terms]
        self.table.show_cells(heads, cells)
        self.column.addWidget(self.table)
        for row in debrief.terms:
            lines = term_notes(session, row)
            if lines:
                self.words(label(session, row.term), "bodyB")
                for line in lines:
                    self.words(line, "ui", "text2")
        self.column.addStretch(1)


def term_cells(session: "Session", row: TermRow) -> tuple[str, ...]:
    """A term in words: name, end, target, limit, ask, and what it brought to each side."""
    limit = translate("DebriefTerms", "none") if row.limit is None else level(session, row.term, row.limit)
    return (
        label(session, row.term),
        level(session, row.term, row.signed),
        level(session, row.term, row.target),
        limit,
        level(session, row.term, row.ask),
        signed(row.client),
        signed(row.company + row.penalty),
    )


def term_notes(session: "Session", row: TermRow) -> list[str]:
    """What a figure does not say; nothing for a term that never moved."""
    if not row.decisions:
        return []
    decisions = ", ".join(str(number) for number in row.decisions)
    opened = level(session, row.term, row.opening)
    frame = translate("DebriefTerms", "Opened at {level}; moved in decision {decisions}.")
    lines = [frame.format(level=opened, decisions=decisions)]
    if row.beyond and row.approved:
        lines.append(translate("DebriefTerms", "Past the mandate, with approval."))
    elif row.beyond:
        frame = translate("DebriefTerms", "Past the mandate, without approval: {points} for the company.")
        lines.append(frame.format(points=signed(row.penalty)))
    if row.returns:
        back = "; ".join(returned(session, one) for one in row.returns)
        lines.append(translate("DebriefTerms", "In return: {what}").format(what=back))
    elif row.company < 0:
        lines.append(translate("DebriefTerms", "Nothing came back for it."))
    if row.money is not None and row.money.amount:
        sum_words = money(row.money, session.scenario_words.language)
        lines.append(translate("DebriefTerms", "For us: {sum}").format(sum=sum_words))
    return lines
