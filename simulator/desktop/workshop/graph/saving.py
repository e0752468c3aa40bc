"""The graph as a file: asks where to, and writes it as a drawing or a picture."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from math import sqrt
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QObject, QPoint, QStandardPaths, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from simulator.desktop.paper.files import ExportFault, write_whole
from simulator.desktop.paper.theme import PaperTheme
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Banner, Toast
from simulator.desktop.workshop.graph.drawing import Drawing
from simulator.desktop.workshop.graph.endings import span
from simulator.desktop.workshop.graph.labels import Labels
from simulator.desktop.workshop.graph.marks import Marks
from simulator.desktop.workshop.graph.painting import GraphPainter, room
from simulator.desktop.workshop.graph.words import reply_names
from simulator.workshop.layout import lay_out, noted
from simulator.workshop.reach import Worth
from simulator.workshop.svg import svg

Kind = Literal["svg", "png"]
MOST_DOTS = 48_000_000
"""A picture with more is made smaller: programs that show pictures stumble over larger ones."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Shown:
    """What is saved: a graph with its marks, the title of the scenario, a name for the file."""

    drawing: Drawing
    marks: Marks
    title: str
    name: str
    language: str


class GraphSaver(QObject):
    """Asks where a picture is to go and writes it; nothing waits meanwhile.

    Attributes:
        dialog: the question for a file, while it is open.
    """

    def __init__(
        self, shown: Callable[[], Shown | None], pane: QWidget, toast: Toast, notice: Banner
    ) -> None:
        """What was written is told in the toast, what could not be in the notice."""
        super().__init__(pane)
        self._shown, self._pane, self._toast, self._notice = shown, pane, toast, notice
        self.dialog: QFileDialog | None = None
        self._kind: Kind = "svg"
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def fill(self, menu: QMenu) -> None:
        """Put what can be saved into a menu."""
        kinds: tuple[Kind, ...] = ("svg", "png")
        for kind in kinds:
            action = QAction(_words(kind), menu)
            action.setData(kind)
            action.triggered.connect(self._picked)
            menu.addAction(action)

    def offer(self, place: QPoint) -> QMenu:
        """Open a menu of what can be saved, at a place of the screen."""
        menu = QMenu(self._pane)
        menu.aboutToHide.connect(menu.deleteLater)
        self.fill(menu)
        menu.popup(place)
        menu.setActiveAction(menu.actions()[0])
        return menu

    def ask(self, kind: Kind) -> None:
        """Ask where a file is to go."""
        shown = self._shown()
        if shown is None:
            return
        self._kind = kind
        dialog = self.dialog = QFileDialog(self._pane, _words(kind), self._folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(kind)
        dialog.setNameFilter(f"{kind.upper()} (*.{kind})")
        dialog.selectFile(f"{shown.name}.{kind}")
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(self._answered)
        dialog.open()

    def save(self, kind: Kind, path: Path) -> None:
        """Write a file."""
        shown = self._shown()
        if shown is None:
            return
        try:
            write_whole(path, as_svg(shown).encode() if kind == "svg" else as_png(shown))
        except ExportFault as fault:
            self._toast.hide()
            self._notice.tell(str(fault), (translate("Graph", "Save elsewhere"), partial(self._again, kind)))
        else:
            self._folder = str(path.parent)
            self._notice.hide()
            self._toast.tell(
                translate("Graph", "Saved as {file}").format(file=path.name),
                translate("Graph", "Open"),
                partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path))),
            )

    def _again(self, kind: Kind) -> None:
        self._notice.hide()
        self.ask(kind)

    def _picked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.ask(sender.data())

    def _chosen(self, path: str) -> None:
        self.save(self._kind, Path(path))

    def _answered(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def as_svg(shown: Shown) -> str:
    """The graph as a drawing for any browser, light, with what endings are worth beside their ids."""
    notes = score_notes(shown.marks.worth or {})
    layout = lay_out(shown.drawing.story, measure=noted(notes), labels=shown.drawing.labelled)
    return svg(layout, shown.title, language=shown.language, notes=notes, walked=shown.marks.walked)


def as_png(shown: Shown) -> bytes:
    """The graph as a light picture at twice its size, or at what size it can have."""
    drawing, area = shown.drawing, room(shown.drawing)
    scale = min(2.0, sqrt(MOST_DOTS / max(1.0, area.width() * area.height())))
    theme: Theme = PaperTheme()
    image = QImage(
        max(1, round(area.width() * scale)), max(1, round(area.height() * scale)), QImage.Format.Format_RGB32
    )
    image.fill(theme.color("canvas"))
    image.setDevicePixelRatio(max(1.0, scale))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(min(1.0, scale), min(1.0, scale))
    painter.translate(-area.topLeft())
    words = {pair: reply_names(line.edge.ways) for pair, line in drawing.lines.items()}
    labels = Labels(drawing, words) if drawing.labelled else None
    marks = Marks(walked=shown.marks.walked, worth=shown.marks.worth, labels=drawing.labelled)
    GraphPainter(theme).paint(painter, drawing, marks, labels, area)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    data = bytes(buffer.data().data())
    buffer.close()
    return data


def score_notes(worth: Mapping[str, Worth]) -> dict[str, str]:
    """Both scores of each ending in short: client, then company."""
    return {
        name: f"{'' if one.whole else '~'}{span(one.client)} / {span(one.company)}"
        for name, one in worth.items()
    }


def _words(kind: str) -> str:
    return {
        "svg": translate("Graph", "Drawing (SVG)…"),
        "png": translate("Graph", "Picture (PNG)…"),
    }[kind]
