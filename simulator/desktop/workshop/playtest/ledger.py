"""Every point with its cause, decision by decision, as text for a narrow place."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simulator.desktop.practice.debrief.tabs.figures import signed
from simulator.desktop.practice.debrief.tabs.ledger import LedgerRow
from simulator.desktop.text.vocabulary import cause_word, side_short
from simulator.desktop.theme import Theme


class LedgerText(QLabel):
    """What was said stands over the points that came of it; it can be selected and copied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[LedgerRow, ...] = ()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._dress)

    def show_rows(self, rows: tuple[LedgerRow, ...]) -> None:
        """Show these entries."""
        self._rows = rows
        self._dress()

    def _dress(self) -> None:
        self.setFont(self._theme.font("ui"))
        grey, text = (self._theme.color(name).name() for name in ("text2", "text"))
        parts = []
        for row in self._rows:
            if row.first:
                parts.append(
                    f'<p style="margin: 8px 0 1px 0; color: {grey}">{row.decision}. {escape(row.said)}</p>'
                )
            colour = self._theme.color(row.side).name()
            points = f"{side_short(row.side)} {signed(row.points)}"
            detail = f" · {escape(row.detail)}" if row.detail else ""
            parts.append(
                f'<p style="margin: 0 0 1px 12px; color: {text}"><b style="color: {colour}">'
                f"{escape(points)}</b> {escape(cause_word(row.cause))}{detail}</p>"
            )
        self.setText("".join(parts))
