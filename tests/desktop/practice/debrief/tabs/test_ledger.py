"""Where every point came from, in the tab of satisfaction."""

from typing import cast

from PySide6.QtCore import Qt

from simulator.desktop.practice.debrief.tabs.ledger_model import CAUSE, DECISION, DETAIL, POINTS, SAID, SIDE
from simulator.desktop.practice.debrief.tabs.ledger_table import LedgerPanel
from simulator.desktop.practice.debrief.tabs.satisfaction import SatisfactionTab
from tests.desktop.acting import click
from tests.desktop.practice.dealing import DealDesk
from tests.desktop.practice.debrief.tabs.conftest import CLEAN, VOID, Show, debriefed


def ledger(desk_of: DealDesk, show: Show, *choices: str) -> LedgerPanel:
    desk = desk_of()
    tab = cast(SatisfactionTab, show(SatisfactionTab, desk, debriefed(desk, *choices)))
    assert tab.ledger is not None
    return tab.ledger


def test_the_ledger_is_a_table_and_its_sums_are_the_scores(deal_desk: DealDesk, show: Show) -> None:
    panel = ledger(deal_desk, show, *CLEAN)
    model = panel.table.entries
    first = [model.index(0, column).data() for column in (DECISION, SAID, SIDE, POINTS, CAUSE, DETAIL)]

    assert first == [
        "1",
        "What exactly happened last spring?",
        "Client",
        "+3",
        "How you dealt with people",
        "Listening · Fair process",
    ]
    assert panel.sums["client"].text() == "Client: 50 + 16 = 66"
    assert panel.sums["company"].text() == "Company: 72 − 4 = 68"


def test_the_ledger_can_be_narrowed_to_one_side(deal_desk: DealDesk, show: Show) -> None:
    panel = ledger(deal_desk, show, *VOID)
    model = panel.table.entries
    every = model.rowCount()
    click(panel.filter.segments[2])

    assert {row.side for row in model.rows} == {"company"}
    assert 0 < model.rowCount() < every
    click(panel.filter.segments[0])
    assert model.rowCount() == every


def test_what_was_said_stands_once_but_every_row_can_be_read_alone(deal_desk: DealDesk, show: Show) -> None:
    model = ledger(deal_desk, show, *VOID).table.entries
    aloud = int(Qt.ItemDataRole.AccessibleTextRole)

    assert [model.index(row, DECISION).data() for row in range(4)] == ["1", "", "", "2"]
    assert model.index(1, DECISION).data(aloud) == (
        "Decision 1. Client +1. How you dealt with people. Respect · Relationship"
    )
    assert model.index(1, SAID).data(aloud) == "Then I will try to be more useful than pleasant."


def test_the_table_is_as_high_as_its_rows(deal_desk: DealDesk, show: Show) -> None:
    table = ledger(deal_desk, show, *VOID).table
    last = table.visualRect(table.entries.index(table.entries.rowCount() - 1, CAUSE))
    assert last.bottom() <= table.viewport().height()
