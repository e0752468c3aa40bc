"""What a screen reader is told of a reply in the playtest: what was said, the scores, the end."""

from simulator.desktop.practice.table.phrases import score_change, spoken_line
from simulator.desktop.practice.table.rows import TableView
from simulator.desktop.widgets import announce
from simulator.desktop.workshop.playtest.parts import PlaytestParts


def tell_turn(parts: PlaytestParts, view: TableView) -> None:
    """Say what the last reply brought."""
    for line in view.lines:
        if line.decision == view.decision and line.kind != "you":
            announce(parts.transcript, spoken_line(line, view.client.name, view.director.name), said=True)
    if view.client_score is not None and view.company_score is not None:
        words = score_change(view.client_score, view.company_score)
        if words:
            announce(parts.strip, words)
    if view.ended is not None:
        announce(parts.ending, parts.ending.accessibleName())
