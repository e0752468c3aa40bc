import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from simulator.history import History
from tests.history.team.material import Laptop, file_server


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("MIXED_SIGNALS_TEAM_URL", "MIXED_SIGNALS_TEAM_USER", "MIXED_SIGNALS_TEAM_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    for name in ("PGUSER", "PGPASSWORD", "PGHOST", "PGSERVICE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty history, copied for each test: that is quicker than to make one."""
    file = tmp_path_factory.mktemp("team") / "history.sqlite"
    History.open(file).close()
    return file


@pytest.fixture
def team(template: Path, tmp_path: Path) -> Iterator[History]:
    """The team's database as somebody who may do everything sees it."""
    opened = History.open(shutil.copy(template, tmp_path / "team.sqlite"))
    yield opened
    opened.close()


@pytest.fixture
def laptop(template: Path, tmp_path: Path, team: History) -> Iterator[Callable[[str], Laptop]]:
    """Makes laptops by their names."""
    made: list[Laptop] = []

    def make(name: str) -> Laptop:
        file = Path(shutil.copy(template, tmp_path / f"{name}.sqlite"))
        made.append(Laptop(file, lambda: file_server(tmp_path / "team.sqlite")))
        return made[-1]

    yield make
    for one in made:
        one.history.close()
    assert team is not None
