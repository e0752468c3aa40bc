"""The team's database on the other side of the network: every wait ends, every error is a `TeamFault`."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import URL, Connection, Engine, event, inspect, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError

from simulator.history import schema
from simulator.history.credentials import Credentials
from simulator.history.dialect import NOT_ALLOWED, WRITES, make_engine
from simulator.history.team.fault import TeamFault
from simulator.history.team.line import Line
from simulator.history.team.looking import Looking

_NOT_IN = (
    "password authentication failed",
    "no password supplied",
    "pg_hba.conf",
    'role "',
    'database "',
    "authentication failed",
)
_NOT_SURE = ("certificate", "does not support SSL", "SSL error", "no encryption")
_ODD = (
    "invalid response",
    "expected authentication",
    "unexpected message",
    "lost synchronization",
    "protocol",
)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long is waited, in seconds: for a connection, for one statement, and for a whole transaction."""

    connect: int = 10
    statement: int = 30
    transaction: float = 120.0


class Server:
    """One database of a team's. Used from one thread; only `stop` may be called from another."""

    def __init__(self, engine: Engine, patience: Patience | None = None) -> None:
        self._engine, self._patience = engine, patience or Patience()
        self.line = Line()
        if engine.dialect.name == "postgresql":
            event.listen(engine, "connect", self.line.hold)
            event.listen(engine, "checkout", self.line.hold)

    @classmethod
    def at(cls, url: URL, credentials: Credentials | None, patience: Patience | None = None) -> "Server":
        """The server at an address.

        Raises:
            TeamFault: the driver is not installed.
        """
        return cls(engine_at(url, credentials, patience or Patience()), patience)

    def close(self) -> None:
        """Let go of the connection."""
        self._engine.dispose()

    def stop(self) -> None:
        """Break off whatever is waited for; nothing is sent any more."""
        self.line.stop()

    def check(self) -> bool:
        """See that the database is there and has the tables; False where one may only read.

        Raises:
            TeamFault: it is not, or has not.
        """
        with self.transaction() as connection:
            if connection.dialect.name != "postgresql":
                return True
            asked = text("SELECT has_table_privilege('attempt', 'INSERT') AND current_setting(:only) = 'off'")
            return bool(connection.execute(asked, {"only": "transaction_read_only"}).scalar_one())

    @contextmanager
    def transaction(self, *, writes: bool = False) -> Iterator[Connection]:
        """One transaction in tables of this program's version; it commits at the end.

        Raises:
            TeamFault: the database cannot be used. What was done inside may have been committed all the same
                where the connection broke at the very end.
            DBAPIError: it does not take what it was given, for reasons that lie in that.
        """
        with self.line.within(self._patience.transaction):
            try:
                with self._connect() as plain:
                    connection = plain.execution_options(**{WRITES: writes})
                    with connection.begin():
                        _expect_tables(connection)
                        yield connection
            except DBAPIError as error:
                if self.line.broken is None and is_unfit(error):
                    raise
                raise self.line.broken or fault_of(error) from None

    def _connect(self) -> Connection:
        try:
            return self._engine.connect()
        except DBAPIError:
            raise
        except (SQLAlchemyError, AssertionError, ValueError):
            # SQLAlchemy makes sense of what the server says of itself before anything of ours is asked.
            raise self.line.broken or TeamFault("nonsense") from None


def engine_at(
    url: URL, credentials: Credentials | None, patience: Patience, *, read_only: bool = False
) -> Engine:
    """An engine with one connection, which waits only so long.

    Raises:
        TeamFault: the driver is not installed.
    """
    milliseconds = patience.statement * 1000
    arguments: dict[str, Any] = {
        "connect_timeout": str(patience.connect),
        "application_name": "Mixed Signals",
        "keepalives_idle": "10",
        "keepalives_interval": "5",
        "keepalives_count": "3",
        "tcp_user_timeout": str(milliseconds),
        "options": f"-c statement_timeout={milliseconds} -c lock_timeout={milliseconds // 3}"
        f" -c idle_in_transaction_session_timeout={int(patience.transaction * 1000)}"
        f" -c default_transaction_read_only={'on' if read_only else 'off'}",
    }
    if credentials is not None:
        arguments["user"] = credentials.key
        if credentials.secret:
            arguments["password"] = credentials.secret
    try:
        return make_engine(url, connect_args=arguments, pool_size=1, max_overflow=0, pool_pre_ping=read_only)
    except (ArgumentError, NoSuchModuleError, ImportError):
        raise TeamFault("no-driver") from None


def reading(
    url: URL,
    credentials: Credentials | None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    patience: Patience | None = None,
) -> Looking:
    """The team's history to be looked at: nothing can be changed in it, whatever one's role may do.

    Raises:
        TeamFault: the database is not there, or has other tables than this program's.
    """
    engine = engine_at(url, credentials, patience or Patience(), read_only=True)
    server = Server(engine, patience)
    try:
        with server.transaction():
            pass
    except BaseException:
        server.close()
        raise
    return Looking(engine, now, server.line)


def fault_of(error: DBAPIError) -> TeamFault:
    """The fault that an error of the database's is."""
    original: Any = error.orig
    state = getattr(original, "sqlstate", None) or ""
    if state:
        return TeamFault(_code_of(state))
    said, made = str(original), getattr(original, "pgconn", None)
    if any(sign in said for sign in _NOT_IN) or getattr(made, "needs_password", False):
        return TeamFault("not-let-in")
    # Who does not speak the protocol at all answers the question for encryption with something else.
    if any(sign in said for sign in _ODD):
        return TeamFault("nonsense")
    if any(sign in said for sign in _NOT_SURE):
        return TeamFault("certificate")
    return TeamFault("slow" if "timeout" in said else "unreachable")


def is_unfit(error: Exception) -> bool:
    """Whether the database does not take what it was given, for reasons that lie in that."""
    state = getattr(getattr(error, "orig", None), "sqlstate", None) or ""
    name = type(getattr(error, "orig", None)).__name__
    return isinstance(error, UnicodeError) or state.startswith(("22", "23")) or name in ("DataError",)


def _code_of(state: str) -> str:
    if state in NOT_ALLOWED:
        return "not-allowed"
    if state.startswith("28") or state == "3D000":
        return "not-let-in"
    if state.startswith(("53", "40")) or state == "55P03":
        return "busy"
    if state == "57014":
        return "slow"
    return "unreachable" if state.startswith(("57P", "08")) else "failed"


def _expect_tables(connection: Connection) -> None:
    if not inspect(connection).has_table("alembic_version"):
        raise TeamFault("not-prepared")
    version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if version is None:
        raise TeamFault("not-prepared")
    if schema.is_newer(version):
        raise TeamFault("newer", version)
    if not schema.is_current(version):
        raise TeamFault("older", version)
