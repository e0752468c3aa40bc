"""A file of text as it is edited: opened, watched for changes from elsewhere, and saved whole."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from simulator.scenario.loading import MAX_BYTES
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.whole import write_whole

Standing = Literal["same", "changed", "gone"]
"""How a file stands to what was opened: as it was, with another content, not there any more."""

_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Opened:
    """A file's text when it was opened or saved last.

    Attributes:
        text: with \\n at the end of lines, whatever the file has, and without a byte order mark.
        base: names the content of the file then; None where there was no file.
        newline, mark: the line ends of the file, and whether it begins with a mark; both are kept.
    """

    path: Path
    text: str
    base: str | None
    newline: str = "\n"
    mark: bool = False

    def written(self, text: str) -> bytes:
        """The bytes of the file with this text.

        Raises:
            UnicodeEncodeError: it holds half a sign.
        """
        return ((_MARK if self.mark else "") + text.replace("\n", self.newline)).encode("utf-8")

    @property
    def standing(self) -> Standing:
        """How the file stands now: by its content, not by its time."""
        found = content_of(self.path)
        if found == self.base:
            return "same"
        return "gone" if found is None else "changed"


def content_of(path: Path) -> str | None:
    """The name of what a file holds now; None where it cannot be read."""
    try:
        return content_name(path.read_bytes())
    except OSError:
        return None


def open_text(path: Path) -> Opened:
    """Open a file.

    Raises:
        WorkshopFault: it cannot be read, is too large, or is no text in UTF-8.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise WorkshopFault("file-unreadable", file=str(path)) from error
    if len(data) > MAX_BYTES:
        raise WorkshopFault("file-too-large", file=str(path))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise WorkshopFault("file-not-text", file=str(path)) from error
    breaks = text.count("\n")
    newline = "\r\n" if 2 * text.count("\r\n") > breaks else "\n"
    plain = text.removeprefix(_MARK).replace("\r\n", "\n").replace("\r", "\n")
    return Opened(path, plain, content_name(data), newline, text.startswith(_MARK))


def save(opened: Opened, text: str, *, over: bool = False) -> Opened:
    """Write a text to its file, whole or not at all; nothing is written where it is the file's already.

    Args:
        over: whether it may take the place of a content that came from elsewhere meanwhile.

    Returns:
        How it is opened from now on.

    Raises:
        WorkshopFault: the file holds something else than when it was opened, or cannot be written.
    """
    if opened.standing == "changed" and not over:
        raise WorkshopFault("file-changed", file=str(opened.path))
    try:
        data = opened.written(text)
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        raise WorkshopFault("file-half-sign", file=str(opened.path), line=str(line)) from error
    if content_of(opened.path) != content_name(data):
        try:
            write_whole(opened.path, data)
        except OSError as error:
            raise WorkshopFault("file-not-saved", file=str(opened.path)) from error
    return Opened(opened.path, text, content_name(data), opened.newline, opened.mark)


def content_name(data: bytes) -> str:
    """The name of a content."""
    return hashlib.sha256(data).hexdigest()
