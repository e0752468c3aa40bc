"""These pages show the library that ships."""

import pytest

from simulator.desktop.desk import Desk
from tests.desktop.conftest import MakeDesk


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """A desk in English and light, with an empty history and the shipped library."""
    return make_desk()
