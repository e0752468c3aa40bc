"""The page where scenarios, directors and exercises are written: files, text, problems, what comes of it."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent, QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from simulator import places
from simulator.desktop.desk import Desk
from simulator.desktop.regions import go_to_region
from simulator.desktop.widgets import Toast, announce
from simulator.desktop.workshop.elsewhere import Elsewhere
from simulator.desktop.workshop.head import Standing
from simulator.desktop.workshop.joining import Joining
from simulator.desktop.workshop.keeper import Keeper
from simulator.desktop.workshop.layers import Layers
from simulator.desktop.workshop.menu import fill_menu
from simulator.desktop.workshop.page_layout import make_parts, shares_of
from simulator.desktop.workshop.severity import worst
from simulator.desktop.workshop.work import Work
from simulator.scenario.problem import Problem
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.templates import renamed

if TYPE_CHECKING:
    from simulator.desktop.workshop.balance.pane import BalancePane
    from simulator.desktop.workshop.graph.pane import GraphPane
    from simulator.desktop.workshop.packaging import Packages
    from simulator.desktop.workshop.translations import TranslationsPane

translate = QCoreApplication.translate


class WorkshopPage(QWidget):
    """The Workshop.

    Attributes:
        work: the open file. keeper: sees to it that nothing typed is lost. parts: what it is made of.
        layers: what is laid over it.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.work = Work(desk.library.folders, self)
        self.keeper = Keeper(self.work, places.draft_folder(), self)
        self.parts = make_parts(desk, self.work, self.keeper, self)
        self.layers = Layers(desk, self.work, self.keeper, self)
        self.toast = Toast(desk.theme, self)
        self._joining = Joining(self.parts.right, Elsewhere(desk, self.open, self))
        self._wanted: Path | None = None
        self._wire()
        self._recover()
        self.refresh()
        self._show_file()
        self.retranslate()

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes over."""
        parts, shown = self.parts, self.parts.middle.currentWidget()
        # The problems lie below the text, in the same part of the page.
        first = parts.editor if shown is parts.text else parts.middle
        return first, parts.problems, parts.right, parts.files, parts.outline, parts.head

    @property
    def editor(self) -> QWidget:
        """The text."""
        return self.parts.editor

    @property
    def panes(self) -> dict[str, QWidget]:
        """The parts to the right that were shown already, by name."""
        return self.parts.right.panes

    @cached_property
    def packages(self) -> "Packages":
        """Makes packages and opens them."""
        from simulator.desktop.workshop.packaging import Packages

        packages = Packages(self._desk, self.work, self)
        packages.told.connect(self._tell)
        packages.opened.connect(self._open_brought)
        return packages

    def open(self, path: Path, line: int | None = None) -> None:
        """Open a file, at a line; where it cannot be read, say why."""
        if path != self.work.path:
            self.keeper.keep()
            try:
                self.work.open(path)
            except WorkshopFault as fault:
                self._wanted = path
                self.parts.unreadable.tell(fault)
                self.parts.middle.setCurrentWidget(self.parts.unreadable)
                self.parts.unreadable.card.action.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.parts.middle.setCurrentWidget(self.parts.text)
        if line is not None:
            self.work.go_to(line)

    def refresh(self) -> None:
        """Look again at what may have changed while another page was shown."""
        self.parts.files.refresh()
        self.keeper.look()

    def save(self) -> None:
        """Save the open file."""
        if not self.work.writable and self.work.path is not None:
            self._duplicate()
        elif self.keeper.save():
            announce(self, translate("Workshop", "Saved"))

    def stop(self) -> None:
        """Keep what is typed and wait until nothing is under way in the background."""
        self.keeper.stop()
        self._keep_shares()
        if "packages" in vars(self):
            self.packages.stop()
        self.parts.problems.stop()
        self.parts.files.stop()
        self.parts.right.stop()
        self.work.stop()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        for part in (
            self.parts.head,
            self.parts.empty,
            self.parts.unreadable,
            self.parts.outline,
            self.parts.right,
        ):
            part.retranslate()
        self._show_standing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._desk.keys.action(event, "workshop")
        act = self._acts().get(action or "")
        if act is not None:
            act()
        elif action is None or not self.parts.editor.act(action):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        shown = self.parts.middle.currentWidget()
        first = self.parts.empty.new if shown is self.parts.empty else self.parts.editor
        first.setFocus(event.reason())

    def hideEvent(self, event: QHideEvent) -> None:
        self.keeper.keep()
        self._keep_shares()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop()
        super().closeEvent(event)

    def _acts(self) -> dict[str, Callable[[], object]]:
        parts = self.parts
        return {
            "save": self.save,
            "new": parts.files.filing.new,
            "playtest": lambda: self.show_pane("playtest"),
            "balance": self._balance,
            "next_problem": lambda: parts.problems.step(1),
            "problem_before": lambda: parts.problems.step(-1),
            "fix": lambda: parts.problems.mend(at_caret=not parts.problems.list.hasFocus()),
            "problems": self._go_to_problems,
            "next_tab": lambda: parts.right.strip.turn(1),
            "tab_before": lambda: parts.right.strip.turn(-1),
            "leave": self._leave,
        }

    def show_pane(self, name: str) -> None:
        """Bring one of the parts to the right to the front and put the focus there."""
        pane = self.parts.right.show_pane(name)
        if pane is not None:
            # A part that knows where one begins puts the focus there.
            begin = getattr(pane, "start", None)
            if begin is None:
                pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
                if pane.hasFocus():
                    go_to_region((pane,), 1)
            else:
                begin()

    def save_graph(self) -> None:
        """Show the graph, and offer to save it as a picture."""
        self.show_pane("graph")
        graph = cast("GraphPane", self.panes["graph"])
        graph.saver.offer(self.parts.head.more.mapToGlobal(self.parts.head.more.rect().bottomLeft()))

    def _leave(self) -> None:
        """Back to the text."""
        if self.work.path is not None:
            self._back_to_text()

    def _go_to_problems(self) -> None:
        problems = self.parts.problems.list
        if problems.hasFocus() or not problems.isVisible():
            self.parts.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            problems.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_file(self) -> None:
        """Another file is open, or none."""
        parts, path = self.parts, self.work.path
        parts.middle.setCurrentWidget(parts.empty if path is None else parts.text)
        parts.files.show_open(path)
        parts.outline.show_parts((), None)
        parts.outline.setVisible(path is not None)
        self._show_standing()

    def _show_found(self) -> None:
        """Something is known of the text."""
        found, path = self.work.found, self.work.path
        if found is None or path is None:
            return
        self.parts.outline.show_parts(found.parts, found.page)
        severities = {problem.severity for problem in found.problems} - {"hint"}
        if self.work.writable:
            self.parts.files.show_badness(path, worst(severities))
        self._show_standing()

    def _show_standing(self) -> None:
        path, found = self.work.path, self.work.found
        standing = Standing()
        if path is not None:
            problems = None if found is None else found.problems
            standing = Standing(path.name, self._saved(path), problems, self.work.kind == "scenario")
        self.parts.head.show_standing(standing)
        self.parts.head.offer({"playtest", "balance"} & set(self.parts.right.names))

    def _saved(self, path: Path) -> str:
        """Whether the text is the file's, and since when."""
        if not self.work.writable:
            return translate("Workshop", "Read only")
        if self.work.document.isModified():
            return translate("Workshop", "Not saved")
        moment = self.keeper.saved_at
        if moment is None:
            try:
                moment = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            except OSError:
                return ""
        language, today = self._desk.language, datetime.now().astimezone().date()
        when = language.clock(moment) if moment.astimezone().date() == today else language.day(moment)
        return translate("Workshop", "Saved {when}").format(when=when)

    def _back_to_text(self) -> None:
        self.parts.middle.setCurrentWidget(self.parts.empty if self.work.path is None else self.parts.text)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _again(self) -> None:
        if self._wanted is not None:
            self.open(self._wanted)

    def _duplicate(self) -> None:
        path = self.work.path
        item = None if path is None else self.parts.files.item_of(path)
        if item is not None:
            self.parts.files.filing.duplicate(item)

    def _go_elsewhere(self, problem: Problem) -> None:
        self.show_pane("translations")
        pane = self.panes.get("translations")
        if pane is not None:
            cast("TranslationsPane", pane).show_problem(problem)

    def _renamed(self, old: Path, new: Path) -> None:
        """What is typed goes on under the new name."""
        if self.work.path != old:
            return
        text, modified = self.work.text, self.work.modified
        self.work.open(new)
        if modified:
            self.work.put(renamed(text, new.stem))

    def _put_away(self, path: Path) -> None:
        if self.work.path == path:
            self.keeper.keep()
            self.work.close()

    def _open_menu(self) -> None:
        fill_menu(self.parts.head.menu, self)
        self.parts.head.popup()

    def _tell(self, sentence: str, action: str, act: object) -> None:
        self.toast.tell(sentence, action, act if callable(act) else None)

    def _keep_shares(self) -> None:
        shares = shares_of(self.parts)
        if self.work.path is not None and shares != self._desk.preferences.workshop_sizes:
            self._desk.preferences.keep(workshop_sizes=shares)

    def _open_brought(self, path: Path) -> None:
        """What a package brought is there now."""
        self.parts.files.refresh()
        if path.suffix != ".po":
            self.open(path)

    def _recover(self) -> None:
        """Put back what stood before the opening of a package that did not come to its end."""
        from simulator.workshop.package import recover

        folder = places.scenario_folder()
        try:
            recover(folder)
        except OSError:
            self.parts.notices.tell(WorkshopFault("package-not-opened", folder=str(folder)))

    def _wire(self) -> None:
        parts, work, keeper = self.parts, self.work, self.keeper
        work.opened.connect(self._show_file)
        work.checked.connect(self._show_found)
        for signal in (work.edited, work.stood, keeper.changed):
            signal.connect(self._show_standing)
        keeper.saved.connect(parts.files.refresh)
        work.caret_moved.connect(self._follow)
        parts.outline.chosen.connect(work.go_to)
        parts.files.chosen.connect(self.open)
        filing = parts.files.filing
        filing.made.connect(self.open)
        filing.renamed.connect(self._renamed)
        filing.put_away.connect(self._put_away)
        filing.faulted.connect(parts.notices.tell)
        filing.told.connect(self._tell)
        parts.problems.elsewhere_wanted.connect(self._go_elsewhere)
        parts.problems.translations_wanted.connect(self._translate)
        parts.head.problems_wanted.connect(self._go_to_problems)
        parts.head.menu_wanted.connect(self._open_menu)
        parts.head.playtest.clicked.connect(self._playtest)
        parts.head.balance.clicked.connect(self._balance)
        parts.empty.new.clicked.connect(filing.new)
        parts.empty.folder.clicked.connect(filing.open_folder)
        parts.unreadable.again_wanted.connect(self._again)
        parts.unreadable.left.connect(self._back_to_text)
        parts.notices.compare_wanted.connect(self.layers.compare_disk)
        parts.notices.draft_compare_wanted.connect(self.layers.compare_draft)
        parts.notices.duplicate_wanted.connect(self._duplicate)
        parts.editor.duplicate_wanted.connect(self._duplicate)
        parts.editor.completing.portrait_wanted.connect(self.layers.make_portrait)
        parts.notices.again_wanted.connect(self.save)
        self._desk.language.changed.connect(self.retranslate)

    def _follow(self, line: int, _column: int) -> None:
        self.parts.outline.follow(line)

    def _translate(self) -> None:
        self.show_pane("translations")

    def _playtest(self) -> None:
        self.show_pane("playtest")

    def _balance(self) -> None:
        self.show_pane("balance")
        pane = self.panes.get("balance")
        if pane is not None:
            cast("BalancePane", pane).check_balance()
