"""Exports of a debrief: PDF, PNG, JSON; each file is written whole or not at all."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QSize

from simulator.debrief.debrief import Debrief
from simulator.debrief.export import as_json
from simulator.debrief.study import Study
from simulator.desktop.practice.debrief.report.files import write_whole
from simulator.desktop.practice.debrief.report.full import full_report
from simulator.desktop.practice.debrief.report.one_page import one_page
from simulator.desktop.practice.debrief.report.paper import Page, pdf_of
from simulator.desktop.practice.debrief.report.paper_theme import PaperTheme
from simulator.desktop.practice.debrief.report.told import Told, told
from simulator.desktop.practice.office.joined import joined
from simulator.desktop.scoremap.builder import map_view
from simulator.desktop.scoremap.image import map_image
from simulator.desktop.text import Language
from simulator.desktop.theme import Theme

if TYPE_CHECKING:
    from simulator.history import AttemptRow, Session

PICTURE = QSize(720, 760)
"""The size of the picture of the map in logical pixels; it has twice as many each way."""

translate = QCoreApplication.translate


def export_pdf(
    session: "Session",
    debrief: Debrief,
    study: Study | None,
    rows: "Sequence[AttemptRow]",
    language: Language,
    path: Path,
    *,
    full: bool = False,
) -> None:
    """Write a debrief as a PDF in the language in force: one page, or everything.

    Args:
        study: what the debrief was made with; None while it is worked out.
        rows: the trainee's attempts on this scenario.

    Raises:
        ExportFault: the file could not be written; its text says why.
    """
    theme = PaperTheme()
    made = told(session, debrief, study, rows, language)
    write_whole(path, pdf_of(theme, pages_of(theme, made, full=full), made.title, foot_of(made)))


def export_png(
    session: "Session",
    debrief: Debrief,
    study: Study | None,
    rows: "Sequence[AttemptRow]",
    path: Path,
) -> None:
    """Write the score map as a picture with its legend, light and at twice its size.

    Raises:
        ExportFault: the file could not be written; its text says why.
    """
    image = map_image(PaperTheme(), map_view(session, debrief, study, rows), PICTURE, 2.0)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    write_whole(path, bytes(buffer.data().data()))
    buffer.close()


def export_json(session: "Session", debrief: Debrief, study: Study | None, path: Path) -> None:
    """Write the record of the attempt with its debrief, as the documentation describes it.

    Raises:
        ExportFault: the file could not be written; its text says why.
    """
    entered = bool(session.answers) or session.office_left
    office = joined(session, study) if entered else None
    record = as_json(debrief, session.attempt, study, office)
    write_whole(path, f"{json.dumps(record, ensure_ascii=False, indent=2)}\n".encode())


def pages_of(theme: Theme, made: Told, *, full: bool) -> list[Page]:
    """The pages of a report."""
    return full_report(theme, made) if full else [one_page(theme, made)]


def foot_of(made: Told) -> str:
    """What stands at the foot of every page."""
    return f"Mixed Signals · {made.title} · {made.attempt}"
