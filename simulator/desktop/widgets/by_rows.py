"""What every table of rows in the program has in common."""

from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView


def show_by_rows(table: QTableView) -> None:
    """Show a table as rows alone: one is selected whole, Tab leaves, nothing wraps, no grid."""
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.viewport().setAutoFillBackground(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
