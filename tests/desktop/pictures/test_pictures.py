"""Every page in every state looks as it did when its pictures were last taken and looked at.

`python tools/pictures.py` shows what differs; with `--renew` it takes them anew.
"""

import sys
from pathlib import Path

import pytest

from simulator.desktop.text import Code
from simulator.desktop.theme import Theme
from tests.desktop.pictures.states import STATES
from tests.desktop.pictures.taking import FOLDER, LANGUAGES, SCHEMES, SIZES, differences, pictures

_MOST = 8 * 2**20

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems set text in another way")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", STATES)
def test_every_state_looks_as_it_did(page: str, language: Code, theme: Theme, tmp_path: Path) -> None:
    told = [str(picture.file) for picture, _ in differences(pictures(theme, tmp_path, page, language))]
    assert told == [], "python tools/pictures.py shows how they differ"


def test_every_stored_picture_is_of_a_state_and_all_together_are_small() -> None:
    known = {
        Path(page) / f"{state}-{language}-{scheme}-{width}x{height}.png"
        for page, states in STATES.items()
        for state in states
        for language in LANGUAGES
        for scheme in SCHEMES
        for width, height in SIZES
    }
    stored = {file.relative_to(FOLDER): file.stat().st_size for file in FOLDER.rglob("*.png")}
    assert set(stored) == known
    assert sum(stored.values()) < _MOST
