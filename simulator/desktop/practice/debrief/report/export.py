"""What the files of a debrief hold: PDF, PNG, JSON. Everything here may run in the background."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QSize

from simulator.debrief.debrief import Debrief
from simulator.debrief.export import as_json
from simulator.debrief.study import Study
from simulator.desktop.paper.pages import Page, pdf_of
from simulator.desktop.paper.theme import PaperTheme
from simulator.desktop.practice.debrief.report.full import full_report
from simulator.desktop.practice.debrief.report.one_page import one_page
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


def pdf_file(
    session: "Session",
    debrief: Debrief,
    study: Study | None,
    rows: "Sequence[AttemptRow]",
    language: Language,
    *,
    full: bool = False,
) -> bytes:
    """Return a debrief as a PDF in the language in force: one page, or everything.

    Args:
        study: what the debrief was made with; None while it is worked out.
        rows: the trainee's attempts on this scenario.
    """
    theme = PaperTheme()
    made = told(session, debrief, study, rows, language)
    return pdf_of(theme, pages_of(theme, made, full=full), made.title, foot_of(made))


def png_file(
    session: "Session",
    debrief: Debrief,
    study: Study | None,
    rows: "Sequence[AttemptRow]",
) -> bytes:
    """Return the score map as a picture with its legend, light and at twice its size."""
    image = map_image(PaperTheme(), map_view(session, debrief, study, rows), PICTURE, 2.0)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    data = bytes(buffer.data().data())
    buffer.close()
    return data


def json_file(session: "Session", debrief: Debrief, study: Study | None) -> bytes:
    """Return the record of the attempt with its debrief, as the documentation describes it."""
    entered = bool(session.answers) or session.office_left
    office = joined(session, study) if entered else None
    record = as_json(debrief, session.attempt, study, office)
    return f"{json.dumps(record, ensure_ascii=False, indent=2)}\n".encode()


def pages_of(theme: Theme, made: Told, *, full: bool) -> list[Page]:
    """The pages of a report."""
    return full_report(theme, made) if full else [one_page(theme, made)]


def foot_of(made: Told) -> str:
    """What stands at the foot of every page."""
    return f"Mixed Signals · {made.title} · {made.attempt}"
