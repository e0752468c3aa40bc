"""The address of a record store, checked before anything is sent there."""

import hashlib
from dataclasses import dataclass
from urllib.parse import urlsplit

from simulator.history.records.fault import RecordFault

_HERE = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Address:
    """A record store's address, without a slash at its end.

    Attributes:
        secure: whether what is sent is encrypted.
    """

    secure: bool
    host: str
    port: int
    path: str

    @classmethod
    def read(cls, written: str, *, plain_http: bool = False) -> "Address":
        """The address as somebody wrote it; `/statements` at its end may be there or not.

        Args:
            plain_http: whether `http` is allowed to other computers than this one.

        Raises:
            RecordFault: it is none, carries a name or a password, or is not encrypted.
        """
        text = written.strip()
        try:
            parts = urlsplit(text)
            host, port = parts.hostname, parts.port
        except ValueError:
            raise RecordFault("bad-address") from None
        odd = parts.username is not None or parts.password is not None or parts.query or parts.fragment
        plain = all(32 < ord(sign) < 127 for sign in parts.path)
        if parts.scheme not in ("http", "https") or not host or odd or not plain or len(text) > 2000:
            raise RecordFault("bad-address")
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            raise RecordFault("bad-address") from None
        if any(not 32 < ord(sign) < 127 for sign in host):
            raise RecordFault("bad-address")
        secure = parts.scheme == "https"
        if not secure and not plain_http and host not in _HERE:
            raise RecordFault("plain-http")
        path = parts.path.rstrip("/").removesuffix("/statements").rstrip("/")
        return cls(secure, host, port or (443 if secure else 80), path)

    @property
    def text(self) -> str:
        """The address as one line."""
        usual = self.port == (443 if self.secure else 80)
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.secure else 'http'}://{host}{'' if usual else f':{self.port}'}{self.path}"

    @property
    def key(self) -> str:
        """Names the store in the history, where what was sent is kept for each store."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:32]
