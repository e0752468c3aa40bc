"""A history of a million attempts: opening it, paging, filters, trends and its size.

Beside every page stands what one without an index of its order costs: OFFSET as deep, and a scan with a sort.
The history is generated once for all sides of a run; see `benchmarks.million`. With the address of an empty
PostgreSQL database in MIXED_SIGNALS_POSTGRESQL `python -m benchmarks.history` tells its figures too.
"""

import atexit
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from benchmarks.harness import Side, Target
from benchmarks.million import BEGIN, LEARNT, fill
from benchmarks.side import peak_megabytes, repeated

PAGE = 100
_TIMES = 15
MILLION, SHORT = 1_000_000, 50_000


def targets(short: bool) -> list[Target]:
    """Every figure of targets 14 and 15; with `short` on a twentieth of the attempts."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    file = folder / "history.sqlite"
    many = SHORT if short else MILLION
    fill(file, many, learnt=16 if short else LEARNT)

    def side(name: str, *more: str) -> Side:
        return Side(f"history:{name}", (str(file), *more))

    offset, scan = side("offset", "0.9"), side("scan")
    what = f"{many:,} attempts"
    return [
        Target(f"{what}: opened to the first page, cold", side("first_page"), scan, absolute=0.050),
        Target(f"{what}: a further page", side("page", "0.001"), side("offset", "0.001"), absolute=0.005),
        Target(f"{what}: a deep page, beside OFFSET", side("page", "0.9"), offset, absolute=0.005),
        Target(f"{what}: a deep page, beside a further one", side("page", "0.9"), side("page", "0.001"), 1.5),
        Target(f"{what}: a page by the client's score", side("page", "0.5", "client"), scan, absolute=0.005),
        Target(f"{what}: one person's first page", side("person"), scan, absolute=0.020),
        Target(f"{what}: the trend of all", side("trend"), side("trend_by_scan"), absolute=0.010),
        Target(f"{what}: size", side("size"), side("size_of_rows"), unit="megabytes", absolute=300),
        Target(f"{what}: memory", side("first_page"), side("nothing"), unit="megabytes", absolute=200),
    ]


def first_page(file: str) -> dict[str, float]:
    """Open it, with nothing of it in memory, read the first page and how many there are."""
    from simulator.history import History, Query

    _imported()
    if hasattr(os, "posix_fadvise"):
        with Path(file).open("rb") as opened:
            os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    start = time.perf_counter()
    history = History.open(Path(file))
    page, count = history.page(Query(), PAGE), history.count(Query())
    seconds = time.perf_counter() - start
    assert len(page) == PAGE < count.all
    history.close()
    return {"seconds": seconds, "megabytes": peak_megabytes()}


def nothing(_: str) -> dict[str, float]:
    """The memory of a process that has the store's library and no history."""
    _imported()
    return {"seconds": 0.0, "megabytes": peak_megabytes()}


def _imported() -> None:
    """Everything that opening a history needs has been imported."""
    from simulator.history import History

    with tempfile.TemporaryDirectory() as folder:
        History.open(Path(folder) / "empty.sqlite").close()


def page(file: str, depth: str, order: str = "started") -> float:
    """A page after a row that lies so deep, 0 to 1."""
    from simulator.history import History, Query

    history = History.open(_where(file))
    many = history.count(Query()).all
    if order == "started":
        query = Query()
        deep = BEGIN + timedelta(days=3 * 364) * (1 - float(depth))
        last = history.page(Query(until=deep), 1)[0]
    else:
        query = Query(order="client")
        last = next(row for row in history.page(Query(until=BEGIN + timedelta(days=500)), PAGE) if row.client)
    assert many > 2 * PAGE
    seconds = _timed(lambda: _whole(history.page(query, PAGE, last)))
    history.close()
    return seconds


def person(file: str) -> float:
    """The first page of somebody who has played much."""
    from simulator.history import History, Query

    history = History.open(_where(file))
    name = max(history.people(), key=lambda facet: facet.all).id
    seconds = _timed(lambda: _whole(history.page(Query(trainee=name), PAGE)))
    history.close()
    return seconds


def trend(file: str) -> float:
    """The weekly means of everybody."""
    from simulator.history import History, Query

    history = History.open(_where(file))
    assert len(history.trends(Query())) > PAGE
    seconds = _timed(lambda: history.trends(Query()))
    history.close()
    return seconds


def offset(file: str, depth: str) -> float:
    """The same page by OFFSET."""
    from sqlalchemy import func, select

    from simulator.history import History, reading, tables

    history = History.open(_where(file))
    with history.transaction() as connection:
        many = connection.execute(select(func.count()).select_from(tables.attempt)).scalar_one()
        query = reading.ROWS.where(reading.THERE)
        query = query.order_by(tables.attempt.c.started.desc(), tables.attempt.c.key.desc())
        query = query.limit(PAGE).offset(int(many * float(depth)))
        seconds = _timed(lambda: _whole(connection.execute(query).all()), 3)
    history.close()
    return seconds


def scan(file: str) -> float:
    """A page by a sort of everything."""
    return _scanned(file, "SELECT * FROM attempt ORDER BY -started LIMIT 100")


def trend_by_scan(file: str) -> float:
    """The weekly means by reading every attempt."""
    week = "(started - 345600000) / 604800000"
    return _scanned(
        file, f"SELECT {week}, avg(client), avg(company), avg(regret) FROM attempt GROUP BY {week}"
    )


def size(file: str) -> dict[str, float]:
    """How large the file is."""
    return {"seconds": 0.0, "megabytes": Path(file).stat().st_size / 1e6}


def size_of_rows(file: str) -> dict[str, float]:
    """How large what is in the attempts is, without any way to it."""
    import sqlite3

    store = sqlite3.connect(file)
    found = store.execute("SELECT sum(payload) FROM dbstat WHERE name = 'attempt'").fetchone()[0]
    store.close()
    return {"seconds": 0.0, "megabytes": found / 1e6}


def _scanned(file: str, statement: str) -> float:
    from simulator.history import History

    history = History.open(_where(file))
    with history.transaction() as connection:
        seconds = _timed(lambda: connection.exec_driver_sql(statement).all(), 3)
    history.close()
    return seconds


def _timed(work: Callable[[], object], times: int = _TIMES) -> float:
    return repeated(work, times, time.perf_counter)


def _whole(rows: object) -> None:
    assert isinstance(rows, (tuple, list))
    assert len(rows) == PAGE


def _where(file: str) -> Path | str:
    return file if "://" in file else Path(file)


def main() -> None:
    """The figures on a server, floors among them: `python -m benchmarks.history [ATTEMPTS]`."""
    from sqlalchemy import create_engine

    address = os.environ["MIXED_SIGNALS_POSTGRESQL"]
    many = int(sys.argv[1]) if len(sys.argv) > 1 else MILLION
    fill(address, many, learnt=16)
    with create_engine(address, isolation_level="AUTOCOMMIT").connect() as connection:
        # As the server does by itself after a while.
        connection.exec_driver_sql("VACUUM ANALYZE")
    told: dict[str, Callable[[], float]] = {
        "a further page": lambda: page(address, "0.001"),
        "a deep page": lambda: page(address, "0.9"),
        "a deep page by OFFSET": lambda: offset(address, "0.9"),
        "a page by the client's score": lambda: page(address, "0.5", "client"),
        "one person's first page": lambda: person(address),
        "the trend of all": lambda: trend(address),
        "the trend by a scan": lambda: trend_by_scan(address),
    }
    for what, measured in told.items():
        print(f"PostgreSQL, {many:,} attempts: {what:32} {measured() * 1000:10.3f} ms", flush=True)


if __name__ == "__main__":
    main()
