"""A report's PDF where no window is open: for the command line, which needs no screen."""

import os

from PySide6.QtGui import QGuiApplication

from simulator.desktop.history.reports.pdf import report_pdf
from simulator.desktop.theme.fonts import load_fonts
from simulator.history.reports.content import Report


def report_pdf_offscreen(report: Report) -> bytes:
    """The PDF; Qt is started for it without a screen, if it is not running yet."""
    app = QGuiApplication.instance()
    if app is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        app = QGuiApplication([])
        load_fonts()
    return report_pdf(report)
