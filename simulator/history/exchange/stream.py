"""One JSON document, read value by value: a file of any length takes the memory of its largest value."""

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

_CHUNK = 1 << 16
_SPACE = " \t\n\r"
_HALF = re.compile(r"\\u[dD][89a-fA-F]")


class Unsound(Exception):
    """The text is no JSON of the expected form.

    Attributes:
        what: what is wrong, in a few words for somebody who knows JSON.
        ended: the text ended where there should have been more.
        large: a value is larger than allowed.
    """

    def __init__(self, what: str, *, ended: bool = False, large: bool = False) -> None:
        self.what, self.ended, self.large = what, ended, large
        super().__init__(what)


class Stream:
    """A JSON text from a file, with a place in it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._json = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_refuse)
        self._text, self._at, self._over = "", 0, False
        self.read = 0
        """How many bytes have been read."""

    def members(self) -> Iterator[str]:
        """The keys of the object that comes now; the value of each must be read before the next key."""
        self.take("{")
        if self._passes("}"):
            return
        while True:
            key = self.value(1000)[0]
            if not isinstance(key, str):
                raise Unsound("a key that is no text")
            self.take(":")
            yield key
            if self._passes("}"):
                return
            self.take(",")

    def items(self, most: int) -> Iterator[tuple[Any, str]]:
        """The values of the list that comes now, each with its text of at most so many characters."""
        self.take("[")
        if self._passes("]"):
            return
        while True:
            yield self.value(most)
            if self._passes("]"):
                return
            self.take(",")

    def value(self, most: int) -> tuple[Any, str]:
        """The value that comes now, and its text of at most so many characters."""
        self._skip()
        wanted = _CHUNK
        while True:
            try:
                value, end = self._json.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if self._over:
                    raise Unsound(error.msg, ended=_is_cut(error, len(self._text))) from error
            except (ValueError, RecursionError) as error:
                raise Unsound(str(error)) from error
            else:
                # A number may go on where the text that was read so far ends.
                if end < len(self._text) or self._over:
                    if end - self._at > most:
                        raise Unsound("a value that is too large", large=True)
                    text = self._text[self._at : end]
                    self._at = end
                    _see_that_it_is_text(value, text)
                    return value, text
            if len(self._text) - self._at > most + _CHUNK:
                raise Unsound("a value that is too large", large=True)
            self._more(wanted)
            wanted *= 2

    def end(self) -> None:
        """Nothing may come now.

        Raises:
            Unsound: something does.
        """
        if self._peek():
            raise Unsound("more after the end")

    def take(self, sign: str) -> None:
        """The sign comes now.

        Raises:
            Unsound: something else does.
        """
        found = self._peek()
        if found != sign:
            raise Unsound(f"{sign} is missing", ended=not found)
        self._at += 1

    def _passes(self, sign: str) -> bool:
        if self._peek() != sign:
            return False
        self._at += 1
        return True

    def _peek(self) -> str:
        self._skip()
        return self._text[self._at : self._at + 1]

    def _skip(self) -> None:
        while True:
            while self._at < len(self._text) and self._text[self._at] in _SPACE:
                self._at += 1
            if self._at < len(self._text) or self._over:
                return
            self._more(_CHUNK)

    def _more(self, count: int) -> None:
        data = self._file.read(count)
        self.read += len(data)
        self._over = not data
        try:
            more = self._decoder.decode(data, final=self._over)
        except UnicodeDecodeError as error:
            raise Unsound("not UTF-8") from error
        self._text, self._at = self._text[self._at :] + more, 0


def _is_cut(error: json.JSONDecodeError, length: int) -> bool:
    """Whether a text of that length ended inside a string, a word or a sign."""
    return error.msg.startswith("Unterminated string") or error.pos > length - len("\\u00ff")


def _see_that_it_is_text(value: Any, text: str) -> None:
    """Half a character can be written as an escape, but is in no text that anything can keep."""
    if _HALF.search(text):
        try:
            json.dumps(value, ensure_ascii=False).encode()
        except UnicodeEncodeError as error:
            raise Unsound("half a character") from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key that stands twice")
    return found


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no number")
