"""Spoiled files spoil nothing else."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from tests.desktop.workshop.random_edits import RandomEdits

SEED, EDITS = 7, 150


def test_random_edits_raise_nothing_hang_nothing_and_lose_no_draft(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    edits = RandomEdits(desk, tmp_path, SEED)
    qtbot.addWidget(edits.page)
    try:
        edits.run(EDITS, files=50, checks=75)
    finally:
        edits.close()
