"""Sees to it that nothing typed is lost: drafts, saving, and files that change on the disk meanwhile."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from simulator.desktop.workshop.work import Work
from simulator.workshop.drafts import Draft, Drafts
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.files import content_of

DRAFT_MS = 10_000
"""How often what is typed is kept."""
_REST_MS = 150


class Keeper(QObject):
    """Keeps drafts of the open file, offers those that were left, saves, and notices changes from elsewhere.

    Attributes:
        offered: the draft that waits for an answer; None without one.
        changed_at: when the file was found changed on the disk; None while it stands as it was opened.
        gone: whether the file was found gone.
        fault: why the text could not be kept or saved last; None where it could.
        saved_at: when the file was saved here last; None where it was not.

    Signals:
        changed: one of these is another.
        saved: the file was saved.
    """

    changed = Signal()
    saved = Signal()

    def __init__(self, work: Work, folder: Path, parent: QObject | None = None) -> None:
        """Args: folder: of the drafts."""
        super().__init__(parent)
        self._work = work
        self._drafts = Drafts(folder)
        self.offered: Draft | None = None
        self.changed_at: datetime | None = None
        self.gone = False
        self.fault: WorkshopFault | None = None
        self.saved_at: datetime | None = None
        self._kept_text: str | None = None
        self._accepted: str | None = None
        self._every = QTimer(self)
        self._every.setInterval(DRAFT_MS)
        self._every.timeout.connect(self.keep)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._wait)
        work.opened.connect(self._begin)
        work.edited.connect(self._edited)
        work.stood.connect(self._stood)

    def keep(self) -> None:
        """Keep what is typed, if it is not the file's; a draft that was kept and is no use any more goes."""
        work = self._work
        if work.opened_as is None or not work.writable:
            return
        if not work.modified:
            self._every.stop()
            if self._kept_text is not None:
                self._drafts.drop(work.opened_as.path)
                self._kept_text = None
            return
        if work.text == self._kept_text:
            return
        try:
            self._put_by()
            self._drafts.keep(work.opened_as, work.text)
        except WorkshopFault as fault:
            self._tell(fault)
            return
        self._kept_text = work.text
        if self.fault is not None and self.fault.code == "draft-not-kept":
            self._tell(None)

    def save(self) -> bool:
        """Write the text to its file; return whether it stands there now."""
        work = self._work
        if work.opened_as is None or not work.writable:
            return False
        over = self._accepted is not None and content_of(work.opened_as.path) == self._accepted
        try:
            work.save(over=over)
        except WorkshopFault as fault:
            if fault.code == "file-changed":
                self.look()
            else:
                self._tell(fault)
            return False
        self._put_by()
        self._drafts.drop(work.opened_as.path)
        self._kept_text = self._accepted = None
        self._every.stop()
        self.fault, self.changed_at, self.gone = None, None, False
        self.saved_at = datetime.now(UTC)
        self._watch()
        self.changed.emit()
        self.saved.emit()
        return True

    def look(self) -> None:
        """See how the file stands on the disk; one that was not typed into is read again."""
        work = self._work
        if work.opened_as is None:
            return
        standing = work.opened_as.standing
        self._watch()
        if standing == "changed" and not work.modified:
            self.take_theirs()
            return
        here = content_of(work.opened_as.path) if standing == "changed" else None
        news = standing == "changed" and here != self._accepted
        was = self.changed_at, self.gone
        self.changed_at = (self.changed_at or self._stamp()) if news else None
        self.gone = standing == "gone"
        if was != (self.changed_at, self.gone):
            self.changed.emit()

    def theirs(self) -> str | None:
        """What the file holds now; None where it cannot be read."""
        from simulator.workshop.files import open_text

        path = self._work.path
        try:
            return None if path is None else open_text(path).text
        except WorkshopFault as fault:
            self._tell(fault)
            return None

    def keep_mine(self) -> None:
        """Let what is typed take the place of what the file holds now, when it is saved."""
        path = self._work.path
        if path is not None:
            self._accepted = content_of(path)
            self.changed_at = None
            self.changed.emit()

    def take_theirs(self) -> None:
        """Have what the file holds in place of what is typed; that can be undone, and its draft stays by."""
        work, path = self._work, self._work.path
        if path is None:
            return
        if work.modified:
            self.keep()
            self._drafts.put_by(path)
            self._kept_text = None
        try:
            work.reread()
        except WorkshopFault as fault:
            self._tell(fault)
            return
        self.changed_at = self._accepted = None
        self.changed.emit()

    def take_draft(self) -> None:
        """Go on with the draft that is offered; what was typed meanwhile is put by."""
        draft, path = self.offered, self._work.path
        if draft is None or path is None:
            return
        if self._work.modified:
            self.keep()
            self._drafts.put_by(path)
        self._kept_text = self.offered = None
        self._work.put(draft.text)
        self.keep()
        if self._kept_text is not None and draft.file != self._drafts.file_of(path):
            self._drafts.throw_away(draft)
        self.changed.emit()

    def throw_draft(self) -> None:
        """Throw the draft that is offered away."""
        draft, self.offered = self.offered, None
        if draft is not None:
            self._drafts.throw_away(draft)
        self.changed.emit()

    def forget_fault(self) -> None:
        """The fault was read."""
        self._tell(None)

    def stop(self) -> None:
        """Keep what is typed, and watch no more."""
        self.keep()
        self._every.stop()
        self._rest.stop()
        files = self._watcher.files()
        if files:
            self._watcher.removePaths(files)

    def _begin(self) -> None:
        """Another file is open: see whether a draft of it was left."""
        self._every.stop()
        self._rest.stop()
        self.offered = self.fault = self.changed_at = self.saved_at = None
        self._kept_text = self._accepted = None
        self.gone = False
        opened = self._work.opened_as
        if opened is not None and self._work.writable:
            self.offered = self._drafts.find(opened.path)
        self._watch()
        self.changed.emit()

    def _put_by(self) -> None:
        """A draft that waits for an answer keeps a place of its own, so that another can begin."""
        path = self._work.path
        if path is not None and self.offered is not None and self._kept_text is None:
            self._drafts.put_by(path)
            self.offered = self._drafts.find(path)

    def _edited(self) -> None:
        if self._work.writable and not self._every.isActive():
            self._every.start()

    def _stood(self) -> None:
        """Saved or read again, here or by another part: no draft of it is needed."""
        if not self._work.modified:
            self.keep()

    def _wait(self) -> None:
        """A file that is written changes several times: look when it rests."""
        self._rest.start()

    def _watch(self) -> None:
        """Watch the open file; one that was replaced or came back has to be watched anew."""
        path = self._work.path
        wanted = [str(path)] if path is not None and path.exists() else []
        known = self._watcher.files()
        if known and known != wanted:
            self._watcher.removePaths(known)
        if wanted and known != wanted:
            self._watcher.addPaths(wanted)

    def _stamp(self) -> datetime:
        """When the file was written."""
        path = self._work.path
        try:
            return datetime.fromtimestamp(0 if path is None else path.stat().st_mtime, UTC)
        except OSError:
            return datetime.now(UTC)

    def _tell(self, fault: WorkshopFault | None) -> None:
        self.fault = fault
        self.changed.emit()
