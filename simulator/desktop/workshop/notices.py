"""What is told over the text, one thing at a time: the most urgent."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Banner, announce
from simulator.desktop.workshop.keeper import Keeper
from simulator.desktop.workshop.work import Work
from simulator.workshop.fault import WorkshopFault

translate = QCoreApplication.translate


class Notices(QWidget):
    """A banner over the text: a fault, before a change on the disk, a draft, that a file is only shown.

    Attributes:
        banner: the sentence and its buttons. told: the sentence; empty without one.

    Signals:
        compare_wanted: the file and the text are to be compared; `draft_compare_wanted` the file and a draft.
        duplicate_wanted: a copy is to be made that may be changed.
        again_wanted: what failed is to be tried again.
    """

    compare_wanted = Signal()
    draft_compare_wanted = Signal()
    duplicate_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, keeper: Keeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._work, self._keeper = desk, work, keeper
        self.banner = Banner(desk.theme)
        self.told = ""
        self._other: WorkshopFault | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 4)
        column.addWidget(self.banner)
        keeper.changed.connect(self.refresh)
        work.opened.connect(self._forget)
        desk.language.changed.connect(self.refresh)
        self.refresh()

    def tell(self, fault: WorkshopFault) -> None:
        """Tell that something could not be done, until it is read or another file is opened."""
        self._other = fault
        self.refresh()

    def refresh(self) -> None:
        """Tell what is most urgent now."""
        before, keeper, tell = self.told, self._keeper, self.banner.tell
        fault = self._other or keeper.fault
        if fault is not None:
            self.told = fault.message(self._desk.language.code)
            acts = [(translate("Workshop", "Got it"), self._read)]
            if self._other is None:
                acts.insert(0, (translate("Workshop", "Try again"), self.again_wanted.emit))
            tell(self.told, *acts)
        elif self._work.path is None:
            self.told = ""
        elif keeper.changed_at is not None:
            self._tell_changed()
        elif keeper.gone:
            self.told = translate("Workshop", "The file is not there any more. Saving writes it again.")
            tell(self.told)
        elif keeper.offered is not None:
            self._tell_draft()
        elif not self._work.writable:
            self.told = translate("Workshop", "This file ships with the program: it is shown, not edited.")
            tell(self.told, (translate("Workshop", "Duplicate"), self.duplicate_wanted.emit))
        else:
            self.told = ""
        self.setVisible(bool(self.told))
        if self.told and self.told != before and self.isVisible():
            announce(self, self.told)

    def _tell_changed(self) -> None:
        keeper = self._keeper
        assert keeper.changed_at is not None
        words = translate(
            "Workshop", "The file changed on disk at {time}. Your version has changes of its own."
        )
        self.told = words.format(time=self._desk.language.clock(keeper.changed_at))
        self.banner.tell(
            self.told,
            (translate("Workshop", "Compare"), self.compare_wanted.emit),
            (translate("Workshop", "Keep mine"), keeper.keep_mine),
        )

    def _tell_draft(self) -> None:
        keeper, language = self._keeper, self._desk.language
        draft = keeper.offered
        assert draft is not None
        newer = draft.standing == "changed"
        words = (
            translate("Workshop", "You have a draft of {day}, {time}. The file was changed since it began.")
            if newer
            else translate("Workshop", "You have a draft of {day}, {time}.")
        )
        self.told = words.format(day=language.day(draft.kept), time=language.clock(draft.kept))
        go_on = translate("Workshop", "Go on with it"), keeper.take_draft
        if newer:
            self.banner.tell(
                self.told, (translate("Workshop", "Compare"), self.draft_compare_wanted.emit), go_on
            )
        else:
            self.banner.tell(self.told, go_on, (translate("Workshop", "Throw it away"), keeper.throw_draft))

    def _read(self) -> None:
        self._other = None
        self._keeper.forget_fault()
        self.refresh()

    def _forget(self) -> None:
        self._other = None
        self.refresh()
