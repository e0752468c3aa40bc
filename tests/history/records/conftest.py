import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.history import History, StoredAttempt
from tests.history.records.material import FakeStore, Ticking, fake_store, fixed


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty history, copied for each test: that is quicker than to make one."""
    file = tmp_path_factory.mktemp("records") / "history.sqlite"
    History.open(file).close()
    return file


@pytest.fixture(scope="session")
def stored(tmp_path_factory: pytest.TempPathFactory) -> StoredAttempt:
    """The fixed attempt."""
    history = History.open(tmp_path_factory.mktemp("fixed") / "history.sqlite", now=Ticking())
    attempt = fixed(history)
    history.close()
    return attempt


@pytest.fixture
def file(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(template, tmp_path / "history.sqlite"))


@pytest.fixture
def history(file: Path) -> Iterator[History]:
    opened = History.open(file, now=Ticking())
    yield opened
    opened.close()


@pytest.fixture
def store() -> Iterator[FakeStore]:
    with fake_store() as made:
        yield made
