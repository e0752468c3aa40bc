from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.history import History


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite"


@pytest.fixture
def history(file: Path) -> Iterator[History]:
    opened = History.open(file)
    yield opened
    opened.close()
