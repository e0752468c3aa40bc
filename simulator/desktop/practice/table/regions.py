"""The regions of the Table, through which F6 goes: reply, transcript, phone, deal, client, top."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from simulator.desktop.practice.table.page_layout import TableLayout
from simulator.desktop.practice.table.right_column import DEAL, PHONE


def go_to_region(parts: TableLayout, focus: QWidget | None, by: int) -> None:
    """Put the focus into the next region (by 1) or the one before (by -1)."""
    right = parts.right
    reply: QWidget = parts.closing if parts.over else parts.forecast if parts.asking else parts.choices
    deal: QWidget = next(iter(right.deal.terms), parts.transcript)
    regions: tuple[tuple[QWidget, QWidget], ...] = (
        (reply, parts.reply_stop),
        (parts.transcript, parts.transcript),
        (right.phone, right.phone.thread_view),
        (right.deal, deal),
        (parts.client, parts.client),
        (parts.top, parts.top.leave),
    )
    here = next(
        (
            place
            for place, (region, _) in enumerate(regions)
            if focus is not None and (focus is region or region.isAncestorOf(focus))
        ),
        0,
    )
    region, stop = regions[(here + by) % len(regions)]
    if region in (right.phone, right.deal):
        right.bring(PHONE if region is right.phone else DEAL)
    stop.setFocus(Qt.FocusReason.TabFocusReason)
