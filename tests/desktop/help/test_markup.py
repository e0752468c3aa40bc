"""A chapter becomes HTML with its anchors, its keys and its pictures told."""

import pytest

from simulator.desktop.help.guide import Chapter
from simulator.desktop.help.markup import bind, to_html

SOURCE = """# Title

![What is seen](../pictures/en/home.png)

<a id="part"></a>
## A part

<b>no markup</b>

<!-- keys -->
<!-- /keys -->
"""


def test_a_chapter_has_anchors_pictures_with_words_and_keys() -> None:
    made = to_html(Chapter("start", "Title", (), SOURCE), "| | |\n|---|---|\n| `F1` | Keys |\n")
    assert '<h1 id="start">Title</h1>' in made
    assert '<h2 id="part">A part</h2>' in made
    assert '<p class="told">What is seen</p>' in made
    assert "<code>F1</code>" in made
    assert "<th>" not in made
    assert "<b>" not in made
    assert "<!--" not in made


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("и в доме не был", "и\u00a0в\u00a0доме не\u00a0был"),
        ("это — да", "это\u00a0— да"),
        ("больше 5 % всего, 90 %.", "больше 5\u00a0% всего, 90\u00a0%."),
        ("сто раз", "сто раз"),
        ("in a house", "in a house"),
    ],
)
def test_short_words_stay_with_the_next(text: str, bound: str) -> None:
    assert bind(text) == bound
