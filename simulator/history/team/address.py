"""The address of a team's database, checked before anything is sent there."""

import hashlib
from dataclasses import dataclass, field

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from simulator.history.credentials import Credentials
from simulator.history.team.fault import TeamFault

_DRIVER = "postgresql+psycopg"
_HERE = ("localhost", "127.0.0.1", "::1")
_KNOWN = {
    "host",
    "port",
    "sslmode",
    "sslrootcert",
    "sslcert",
    "sslkey",
    "sslcrl",
    "channel_binding",
    "gssencmode",
    "target_session_attrs",
}
"""What an address may say after its `?`; a name or a password may not stand there either."""


@dataclass(frozen=True, slots=True)
class Address:
    """A database on a PostgreSQL server.

    Attributes:
        url: where it is, for the driver; without a name and a password.
        inside: the name and the password that stood in it; None without a name.
    """

    url: URL
    inside: Credentials | None = field(default=None, repr=False)

    @classmethod
    def read(cls, written: str, *, names: bool = False) -> "Address":
        """The address as somebody wrote it.

        To another computer the connection is encrypted and the server's certificate checked, unless
        `sslmode` says otherwise.

        Args:
            names: whether a name and a password may stand in it, as in the environment.

        Raises:
            TeamFault: it is none, or carries a name or a password.
        """
        text = written.strip()
        try:
            url = make_url(text)
        except (ArgumentError, ValueError):
            raise TeamFault("bad-address") from None
        odd = set(url.query) - _KNOWN
        twice = not all(isinstance(one, str) for one in url.query.values())
        plain = all(ord(sign) > 32 and ord(sign) != 127 for sign in text)
        if (
            url.get_backend_name() != "postgresql"
            or not url.database
            or not plain
            or len(text) > 2000
            or twice
        ):
            raise TeamFault("bad-address")
        if not names and (url.username is not None or url.password is not None or {"user", "password"} & odd):
            raise TeamFault("name-in-address")
        if odd or not (url.host or url.query.get("host")):
            raise TeamFault("bad-address")
        inside = Credentials(url.username, str(url.password or "")) if url.username else None
        bare = URL.create(_DRIVER, host=url.host, port=url.port, database=url.database, query=url.query)
        if "sslmode" not in bare.query and not _is_here(bare):
            bare = bare.update_query_dict({"sslmode": "verify-full"})
        return cls(bare, inside)

    @property
    def text(self) -> str:
        """The address as one line."""
        return self.url.set(drivername="postgresql").render_as_string()

    @property
    def key(self) -> str:
        """Names the database in the history, where what was sent is kept for each."""
        where = (self.url.host or "", self.url.query.get("host", ""), self.url.port or 5432)
        said = "\n".join(map(str, (*where, self.url.database)))
        return hashlib.sha256(said.lower().encode()).hexdigest()[:32]


def _is_here(url: URL) -> bool:
    host = str(url.host or url.query.get("host", ""))
    return host in _HERE or host.startswith(("/", "@"))
