"""A report of a person's deals, or of a group's: its content, its words, and the workbook.

    report = report_of(history, Asked(Query(trainee="Ada"), language="ru"), told=told)
    write_workbook(history, report, Path("ada.xlsx"))

What needs a page to be painted on is in `simulator.desktop.history.reports`, made from the same content and
words. `told(done, of)` is called now and then; raising `Stopped` in it stops, and leaves no file behind.
"""

from simulator.history.reports.asked import Asked
from simulator.history.reports.content import Halves, Hard, HardDecision, Report
from simulator.history.reports.making import report_of
from simulator.history.reports.workbook import write_workbook

__all__ = ["Asked", "Halves", "Hard", "HardDecision", "Report", "report_of", "write_workbook"]
