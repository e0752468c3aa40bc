"""Unsaved text, kept in a folder of its own so that it is found again after anything.

A draft never goes into the file by itself: whoever finds it asks, and `save` refuses where the file holds
something else than when the draft began.
"""

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from glob import escape
from itertools import count
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from simulator.workshop.fault import WorkshopFault
from simulator.workshop.files import Opened, Standing, content_name, content_of
from simulator.workshop.whole import write_whole

_ENDING, _DAMAGED = ".draft", ".damaged"


class _Kept(BaseModel):
    """What lies in the folder."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    path: str
    text: str
    base: str | None
    newline: str
    mark: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """Text that was never saved.

    Attributes:
        text: what was typed.
        opened: the file as it was when the typing began; its `text` is not kept and empty.
        kept: when the draft was kept last, in UTC.
        file: where it lies.
    """

    text: str
    opened: Opened
    kept: datetime
    file: Path

    @property
    def path(self) -> Path:
        """The file whose text it is."""
        return self.opened.path

    @property
    def standing(self) -> Standing:
        """How the file stands to what the draft began from."""
        return self.opened.standing


class Drafts:
    """The drafts of a folder: one for each file, and those that were put by for another to begin."""

    def __init__(self, folder: Path) -> None:
        """Nothing is made or read yet."""
        self._folder = folder

    def keep(self, opened: Opened, text: str) -> None:
        """Keep what is typed; it is on the disk when this returns. What is as it was opened needs no draft.

        Raises:
            WorkshopFault: it cannot be kept; an earlier draft still is.
        """
        if text == opened.text and opened.base is not None:
            self.drop(opened.path)
            return
        kept = _Kept(
            path=str(opened.path.absolute()),
            text=_whole(text),
            base=opened.base,
            newline=opened.newline,
            mark=opened.mark,
        )
        try:
            write_whole(self.file_of(opened.path), kept.model_dump_json().encode())
        except OSError as error:
            raise WorkshopFault("draft-not-kept", file=str(opened.path), folder=str(self._folder)) from error

    def find(self, path: Path) -> Draft | None:
        """The latest draft of a file; None without one, and where the file holds its text already."""
        found = [draft for file in self._files(path) if (draft := self._read(file)) is not None]
        return max(found, key=lambda draft: draft.kept, default=None)

    def put_by(self, path: Path) -> None:
        """Let a new draft of a file begin without taking the place of one that nobody has looked at."""
        first = self.file_of(path)
        taken = set(self._files(path))
        if first in taken:
            names = (self._numbered(first, number) for number in count(1))
            with suppress(OSError):
                first.replace(next(name for name in names if name not in taken))

    def all(self) -> tuple[Draft, ...]:
        """Every draft, the latest first."""
        found = (self._read(file) for file in sorted(self._folder.glob(f"*{_ENDING}")))
        drafts = [draft for draft in found if draft is not None]
        return tuple(sorted(drafts, key=lambda draft: draft.kept, reverse=True))

    def drop(self, path: Path) -> None:
        """Forget the draft of a file: it was saved, or is not wanted. Those that were put by stay."""
        with suppress(OSError):
            self.file_of(path).unlink(missing_ok=True)

    def throw_away(self, draft: Draft) -> None:
        """Forget one draft."""
        with suppress(OSError):
            draft.file.unlink(missing_ok=True)

    def _files(self, path: Path) -> list[Path]:
        """Where drafts of a file lie."""
        return sorted(self._folder.glob(f"{escape(self.file_of(path).stem)}*{_ENDING}"))

    @staticmethod
    def _numbered(file: Path, number: int) -> Path:
        return file.with_name(f"{file.stem}-{number}{_ENDING}")

    def file_of(self, path: Path) -> Path:
        """Where the draft of a file is kept now."""
        name = hashlib.sha256(str(path.absolute()).encode("utf-8", "surrogatepass")).hexdigest()[:16]
        return self._folder / f"{path.stem[:60]}-{name}{_ENDING}"

    def _read(self, file: Path) -> Draft | None:
        try:
            data = file.read_bytes()
            kept = datetime.fromtimestamp(file.stat().st_mtime, UTC)
        except OSError:
            return None
        try:
            found = _Kept.model_validate_json(data)
        except ValidationError:
            # Somebody may still want to read what is left of it.
            with suppress(OSError):
                file.replace(file.with_suffix(_DAMAGED))
            return None
        opened = Opened(Path(found.path), "", found.base, found.newline, found.mark)
        draft = Draft(found.text, opened, kept, file)
        return None if _saved(draft) else draft


def _whole(text: str) -> str:
    """The text with a question mark for half a sign, which no file can hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _saved(draft: Draft) -> bool:
    """Whether the file holds the draft's text: it was saved, and only the forgetting was cut short."""
    return content_of(draft.path) == content_name(draft.opened.written(draft.text))
