from pathlib import Path

import pytest

from simulator.desktop.desk import Desk
from simulator.scenario.library import Library
from tests.desktop.conftest import MakeDesk
from tests.desktop.history.review.deals import MANY, hand_over, play_deals


@pytest.fixture(scope="session")
def many(shipped_library: Library, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A history of twelve deals, played once."""
    file = tmp_path_factory.mktemp("review") / "many.sqlite"
    play_deals(shipped_library, file, MANY)
    return file


@pytest.fixture
def bare(make_desk: MakeDesk) -> Desk:
    """A desk that has no history yet."""
    return make_desk(history=False)


@pytest.fixture
def desk(bare: Desk, many: Path, tmp_path: Path) -> Desk:
    """A desk with the twelve deals."""
    hand_over(bare, many, tmp_path)
    return bare
