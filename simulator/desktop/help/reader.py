"""A chapter to read, dressed in the theme."""

from pathlib import Path
from string import Template
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QImageReader,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from simulator.desktop.help.finding import Hit
from simulator.desktop.help.guide import GUIDE
from simulator.desktop.theme import Theme

MEASURE = 733
"""The width of a line of text, and of a picture of a whole page, at the usual text size."""
SHARPNESS = 1.5
"""Pixels of a picture to one on screen, so that it is sharp on finer screens too."""
_AIR, _LEAST = 28, 240

_SHEET = Template("""
h1 { font-family: 'Inter Display'; font-size: ${title1}px; font-weight: 600; margin: 0 0 10px 0; }
h2 { font-family: 'Inter Display'; font-size: ${title2}px; font-weight: 600; margin: 24px 0 6px 0; }
h3 { font-size: ${title3}px; font-weight: 600; margin: 18px 0 4px 0; }
p { margin: 0 0 9px 0; }
ul, ol { margin: 0 0 9px 0; }
li { margin-bottom: 3px; }
strong { font-weight: 600; }
code { font-family: 'JetBrains Mono'; font-size: ${code}px; background-color: $sunken; }
pre { font-family: 'JetBrains Mono'; font-size: ${mono}px; margin: 0; white-space: pre-wrap; }
th { text-align: left; font-weight: 600; padding: 5px 14px 5px 0; border-bottom: 1px solid $lineStrong; }
td { padding: 5px 14px 5px 0; border-bottom: 1px solid $line; }
table { border-collapse: collapse; margin: 4px 0 12px 0; }
table.code td { background-color: $sunken; padding: 10px 14px 10px 14px; border: none; }
p.picture { margin: 8px 0 2px 0; }
p.told { color: $text2; font-size: ${small}px; margin: 0 0 14px 0; }
a { color: $text; text-decoration: underline; }
""")


class Reader(QTextBrowser):
    """Shows the HTML of a chapter in lines of a fair length; it scrolls by the keyboard as by the mouse.

    Signals:
        followed: a link to another place of the guide; carries the chapter and the anchor.
        focused: the focus came or went.
    """

    followed = Signal(str, str)
    focused = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._made = theme, ""
        self._chapter, self._laid_out = "", 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The width of the pictures depends on the room: a bar that came and went would change it for ever.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.viewport().setAutoFillBackground(False)
        self.anchorClicked.connect(self._follow)

    def show_chapter(self, chapter: str, title: str, made: str) -> None:
        """Show a chapter from its beginning."""
        self._chapter, self._made = chapter, made
        self.setAccessibleName(title)
        self.dress()
        self.verticalScrollBar().setValue(0)

    def dress(self) -> None:
        """Set the chapter again in the look in force, where it was."""
        bar = self.verticalScrollBar()
        where = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._colour()
        self._laid_out = self._measure()
        fill(self.document(), self._theme, _sized(self._made, self._measure()))
        self._keep_measure()
        bar.setValue(round(where * bar.maximum()))

    def go_to(self, anchor: str) -> None:
        """Scroll to a part of the chapter."""
        if anchor:
            self.scrollToAnchor(anchor)
        else:
            self.verticalScrollBar().setValue(0)

    def mark(self, hits: tuple[Hit, ...], now: Hit | None) -> None:
        """Mark what was found in this chapter, and bring the one that is looked at into sight."""
        self.setExtraSelections([self._marked(hit, hit == now) for hit in hits])
        if now is not None:
            cursor = QTextCursor(self.document())
            cursor.setPosition(now.start)
            self.setTextCursor(cursor)
            top = self.cursorRect(cursor).top()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - self.viewport().height() // 3)

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """A picture of the guide, as large as it is shown; nothing else is ever loaded."""
        if type != QTextDocument.ResourceType.ImageResource.value:
            return None
        picture = QImage(str(picture_file(QUrl(name).toString())))
        if picture.isNull():
            return None
        ratio = self.devicePixelRatioF()
        width = round(_shown(picture.width(), self._measure()) * ratio)
        small = picture.scaledToWidth(max(1, width), Qt.TransformationMode.SmoothTransformation)
        small.setDevicePixelRatio(ratio)
        return small

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._measure() == self._laid_out:
            self._keep_measure()
        else:
            self.dress()

    def showEvent(self, event: QShowEvent) -> None:
        # Qt's style sheets bring an older palette back when a widget is first polished.
        if self.palette().color(QPalette.ColorRole.Text) != self._theme.color("text"):
            self.dress()
        super().showEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit()

    def _measure(self) -> int:
        """How wide the lines and the pictures are: that of a fair line, or what room there is."""
        return max(_LEAST, min(self._theme.px(MEASURE), self.viewport().width() - 2 * _AIR))

    def _keep_measure(self) -> None:
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        right = max(_AIR, self.viewport().width() - _AIR - self._measure())
        if (form.leftMargin(), form.rightMargin()) != (_AIR, right):
            form.setLeftMargin(_AIR)
            form.setRightMargin(right)
            form.setTopMargin(22)
            form.setBottomMargin(40)
            frame.setFrameFormat(form)

    def _colour(self) -> None:
        palette = self.palette()
        for role, token in (
            (QPalette.ColorRole.Text, "text"),
            (QPalette.ColorRole.Highlight, "ink"),
            (QPalette.ColorRole.HighlightedText, "onInk"),
            (QPalette.ColorRole.Link, "text"),
        ):
            palette.setColor(role, self._theme.color(token))
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def _marked(self, hit: Hit, now: bool) -> QTextEdit.ExtraSelection:
        marked: Any = QTextEdit.ExtraSelection()
        marked.cursor = QTextCursor(self.document())
        marked.cursor.setPosition(hit.start)
        marked.cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
        marked.format.setBackground(self._theme.color("ink" if now else "press"))
        marked.format.setForeground(self._theme.color("onInk" if now else "text"))
        return marked  # type: ignore[no-any-return]

    def _follow(self, link: QUrl) -> None:
        chapter = Path(link.path()).stem or self._chapter
        self.followed.emit(chapter, link.fragment())


def fill(document: QTextDocument, theme: Theme, made: str) -> None:
    """Set HTML in the fonts and colours of a theme."""
    document.setDefaultFont(theme.font("speech"))
    document.setDefaultStyleSheet(_style(theme))
    document.setHtml(made)
    whole = QTextCursor(document)
    whole.beginEditBlock()  # laid out once, not for every block
    block = document.begin()
    while block.isValid():
        form = QTextBlockFormat(block.blockFormat())
        form.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if "\ufffc" not in block.text():  # a picture is not to be given more room than it has
            QTextCursor(block).setBlockFormat(form)
        block = block.next()
    whole.endEditBlock()


def picture_file(address: str) -> Path:
    """The file of a picture, as the chapters name it from their own folder."""
    return GUIDE / "pictures" / address.partition("pictures/")[2]


def _style(theme: Theme) -> str:
    sizes = {role: theme.font(role).pixelSize() for role in ("title1", "title2", "title3", "small", "mono")}
    colours = {name: theme.color(name).name() for name in ("text", "text2", "line", "lineStrong", "sunken")}
    return _SHEET.substitute(colours, **sizes, code=theme.font("ui").pixelSize())


def _shown(pixels: int, measure: int) -> int:
    """How wide a picture of so many pixels is shown."""
    return min(measure, round(pixels / SHARPNESS * measure / MEASURE))


def _sized(made: str, measure: int) -> str:
    """The HTML with the width of every picture, which the layout needs before it is drawn."""
    for address in {part.partition('"')[0] for part in made.split('<img src="')[1:]}:
        pixels = QImageReader(str(picture_file(address))).size().width()  # it reads the head alone
        made = made.replace(
            f'<img src="{address}"', f'<img width="{_shown(pixels, measure)}" src="{address}"'
        )
    return made
