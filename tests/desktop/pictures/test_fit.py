"""Every state, both languages, usual and large text, both sizes: no words are cut off or lie over others.

In the same walk, since bringing every state about takes longest: nothing is without a name, and what shows
a number tells it.
"""

from pathlib import Path

import pytest

from simulator.desktop.text import Code
from simulator.desktop.theme import Theme
from tests.desktop.looking import clipped, overlapping
from tests.desktop.pictures.states import STATES
from tests.desktop.pictures.taking import LANGUAGES, SIZES, sized, standing
from tests.desktop.pictures.untold import untold


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", STATES)
def test_all_words_have_their_room_and_everything_has_a_name(
    page: str, language: Code, scale: int, theme: Theme, tmp_path: Path
) -> None:
    theme.choose(scale=scale)
    wrong: dict[str, list[str]] = {}
    with standing(theme, tmp_path, language) as stage:
        for name, size in sized(stage, page):
            found = clipped(stage.window) + overlapping(stage.window)
            if scale == 100 and size == SIZES[0]:
                found += untold(stage)
            if found:
                wrong[f"{name} {size[0]}x{size[1]}"] = found
    assert wrong == {}
