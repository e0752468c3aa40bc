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


def test_code_stands_on_a_ground_of_its_own_sign_by_sign_and_what_only_checks_it_is_not_shown() -> None:
    source = "# Title\n\n```yaml\nsay: и в доме\n  at: <5>\n```\n<!-- check: missing-key -->\n\nи в доме\n"
    made = to_html(Chapter("workshop", "Title", (), source), "")
    assert '<table class="code"' in made
    assert "<pre>say: и в доме\n  at: &lt;5&gt;</pre>" in made
    assert "и\u00a0в\u00a0доме</p>" in made
    assert "check" not in made


def test_links_lead_to_chapters_of_both_guides_and_of_others_the_words_stay() -> None:
    links = "[one](../../trainers/en/workshop.md#text), [two](table.md), [three](../../rules.md#acts)"
    source = f"# Title\n\n{links}\n"
    made = to_html(Chapter("start", "Title", (), source), "")
    assert made.count("<a href") == 2
    assert "</a>, three" in made


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
