"""What a screen reader is told of a turn: lines, scores, the mandate, a message."""

from simulator.desktop.practice.table.page_layout import TableLayout
from simulator.desktop.practice.table.phrases import message_words, score_change, sheet_state, spoken_line
from simulator.desktop.practice.table.rows import TableView
from simulator.desktop.widgets import announce


def tell_turn(parts: TableLayout, view: TableView, mandate_before: str) -> None:
    """Say what the turn brought; the state of the mandate only if it changed."""
    for line in view.lines:
        if line.decision == view.decision and line.kind in ("client", "narration"):
            announce(parts.transcript, spoken_line(line, view.client.name, view.director.name), said=True)
    if view.client_score and view.company_score and parts.scores.shows_scores:
        words = score_change(view.client_score, view.company_score)
        if words:
            announce(parts.scores, words)
    mandate = sheet_state(view.terms)[0]
    if view.terms and mandate != mandate_before:
        announce(parts.right.deal, mandate)
    for message in view.messages:
        if message.new and not message.call:
            announce(parts.right.phone, message_words(view.director.name, message), said=True)
