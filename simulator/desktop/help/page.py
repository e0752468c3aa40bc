"""The page of the guide."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.help.contents import Contents, Part
from simulator.desktop.help.finding import Finding, find
from simulator.desktop.help.guide import (
    TRAINERS_CHAPTERS,
    Chapter,
    read_guide,
    read_trainers_guide,
)
from simulator.desktop.help.key_tables import key_tables
from simulator.desktop.help.markup import to_html
from simulator.desktop.help.reader import Reader
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Label, PageHeader, announce, draw_box, smooth

translate = QCoreApplication.translate
_CONTENTS, _FIELD = 264, 280


class HelpPage(QWidget):
    """The chapters on the left, the one that is read on the right, a field to find words in all of them.

    Attributes:
        back, field, contents, reader: its parts; `count` tells what was found.

    Signals:
        left: the person goes back to where they were.
    """

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        theme = desk.theme
        self._chapters: tuple[Chapter, ...] = ()
        self._here, self._anchor = "", ""
        self._finding = Finding()
        self._texts: tuple[tuple[str, str], ...] = ()
        self._header = PageHeader(theme)
        self.back = Button(theme, "", "ghost", icon="back")
        self.field, self.count = QLineEdit(), Label(theme, "", "ui", "text2")
        self.contents, self.reader = Contents(theme), Reader(theme)
        self._arrange()
        self.back.clicked.connect(self.left)
        self.contents.chosen.connect(self.show_chapter)
        self.reader.followed.connect(self.show_chapter)
        self.field.textEdited.connect(self._look_for)
        self.field.installEventFilter(self)
        desk.language.changed.connect(self.retranslate)
        desk.keys.changed.connect(self.retranslate)
        desk.theme.changed.connect(self._dress)
        self.retranslate()
        self._dress()

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes over."""
        return self.contents, self.reader, self.field

    @property
    def chapter(self) -> str:
        """The chapter that is read."""
        return self._here

    @property
    def finding(self) -> Finding:
        """What was looked for and found."""
        return self._finding

    def show_chapter(self, id: str, anchor: str = "") -> None:
        """Show a chapter, or a part of it.

        Raises:
            ValueError: there is no such chapter.
        """
        chapter = next((one for one in self._chapters if one.id == id), None)
        if chapter is None:
            raise ValueError(f"the guide has no chapter {id}")
        if id != self._here:
            self._here = id
            self._show()
        self._anchor = anchor
        self.reader.go_to(anchor)
        self._list()

    def retranslate(self) -> None:
        """Read the guide in the language in force and show the same part of it."""
        code = self._desk.language.code
        self._chapters, self._texts = (*read_guide(code), *read_trainers_guide(code)), ()
        self._finding = Finding()  # its places are those of the other text
        self._header.set_words(translate("Help", "Help"))
        back = translate("Help", "Back")
        self.back.setAccessibleName(back)
        self.back.setAccessibleDescription("Esc")
        self.back.setToolTip(f"{back} (Esc)")
        find_words = translate("Help", "Find in the guide")
        self.field.setPlaceholderText(find_words)
        self.field.setAccessibleName(find_words)
        self.contents.setAccessibleName(translate("Help", "Chapters"))
        if self._here:
            self._show()
            self.reader.go_to(self._anchor)
            self._look_for(self.field.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._desk.keys.action(event, "help")
        if action == "find":
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()
        elif action == "leave":
            self.left.emit()
        else:
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.field:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                self._look_for("")
                return True
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reader.setFocus(event.reason())

    def _show(self) -> None:
        chapter = next(one for one in self._chapters if one.id == self._here)
        self.reader.show_chapter(chapter.id, chapter.title, self._html(chapter))
        self._list()
        self._mark()

    def _html(self, chapter: Chapter) -> str:
        return to_html(chapter, key_tables(self._desk.keys.keys_of))

    def _list(self) -> None:
        parts = []
        for chapter in self._chapters:
            if chapter.id == TRAINERS_CHAPTERS[0]:
                parts.append(Part("", "", trainers_word()))
            parts.append(Part(chapter.id, "", chapter.title, self._finding.count(chapter.id)))
            if chapter.id == self._here:
                parts += [Part(chapter.id, anchor, words) for anchor, words in chapter.headings]
        self.contents.show_parts(parts, self._here, self._anchor)

    def _look_for(self, words: str) -> None:
        if words.strip() and not self._texts:
            self._texts = tuple(self._read())
        self._finding = find(words, self._texts, self._here) if words.strip() else Finding()
        self._show_found()

    def _step(self, by: int) -> None:
        self._finding = self._finding.step(by)
        self._show_found()
        announce(self, self.count.text())

    def _show_found(self) -> None:
        finding = self._finding
        if finding.hit is not None and finding.hit.chapter != self._here:
            self._here, self._anchor = finding.hit.chapter, ""
            self._show()
        self._list()
        self._mark()
        self.count.setText(self._told())

    def _mark(self) -> None:
        hits = tuple(hit for hit in self._finding.hits if hit.chapter == self._here)
        now = self._finding.hit
        self.reader.mark(hits, now if now in hits else None)

    def _told(self) -> str:
        if not self._finding.words:
            return ""
        if not self._finding.hits:
            return translate("Help", "Not found")
        return translate("Help", "{place} of {count}").format(
            place=self._finding.place + 1, count=len(self._finding.hits)
        )

    def _read(self) -> Iterator[tuple[str, str]]:
        """The words of every chapter, sign by sign as the reader lays them out."""
        for chapter in self._chapters:
            document = QTextDocument()
            document.setHtml(self._html(chapter))
            yield chapter.id, document.toPlainText()

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        head = self._header.row
        head.setContentsMargins(9, 0, 16, 0)
        head.insertWidget(0, self.back)
        head.addWidget(self.count)
        head.addWidget(self.field)
        self._sheet = _Sheet(self._desk.theme, self.reader)
        body, column = QHBoxLayout(), QVBoxLayout(self)
        body.setContentsMargins(12, 13, 13, 13)
        body.setSpacing(10)
        body.addWidget(self.contents)
        body.addWidget(self._sheet, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(body, 1)

    def _dress(self) -> None:
        theme = self._desk.theme
        self.contents.setFixedWidth(theme.px(_CONTENTS))
        self.field.setFixedWidth(theme.px(_FIELD))
        self.field.setFont(theme.font("ui"))
        self.contents.dress()
        self.reader.dress()
        self._mark()


def trainers_word() -> str:
    """What the chapters for trainers are called, in the language in force."""
    return translate("Help", "For trainers")


class _Sheet(QWidget):
    """The paper under the reader, with a ring round it while the reader has the focus."""

    def __init__(self, theme: Theme, reader: Reader) -> None:
        super().__init__()
        self._theme, self._reader = theme, reader
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 12, 6, 12)
        column.addWidget(reader)
        reader.focused.connect(self.update)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter: QPainter = smooth(self)
        area = self.rect().toRectF().adjusted(3.5, 3.5, -3.5, -3.5)
        draw_box(painter, area, 14, self._theme.color("surface"), self._theme.color("line"))
        if self._reader.hasFocus():
            ring = self.rect().toRectF().adjusted(1, 1, -1, -1)
            draw_box(painter, ring, 16, None, self._theme.color("focus"), 2)
