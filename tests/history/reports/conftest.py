from collections.abc import Iterator

import pytest

from simulator.history import History
from tests.history.reports.reporting import crowd


@pytest.fixture(scope="session")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[History]:
    """A history of four people that reports are made of; nothing is changed in it."""
    history = crowd(tmp_path_factory.mktemp("many"), 30)
    yield history
    history.close()
