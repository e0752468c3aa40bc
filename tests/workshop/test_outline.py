from simulator.workshop.folding import Fold, folds
from simulator.workshop.lines import Page
from simulator.workshop.outline import outline, part_at, replies
from tests.workshop.files import accidents, every_text
from tests.workshop.small import SMALL, as_kind


def test_the_outline_names_what_a_scenario_declares() -> None:
    parts = outline(SMALL, "scenario")
    assert [(part.section, part.name) for part in parts] == [
        ("facts", "hurry"),
        ("facts", "board"),
        ("terms", "day"),
        ("scenes", "opening"),
        ("scenes", "closing"),
        ("directives", "keep"),
        ("endings", "signed"),
        ("expect", "1"),
    ]
    assert [part.label for part in parts[:3]] == ["Она спешит", "Когда 🏥 совет", "День 🏥"]


def test_a_part_stands_where_its_name_does() -> None:
    page = Page(SMALL)
    for part in outline(page, "scenario"):
        name = page.text[slice(*page.place(part.place))]
        assert name in (part.name, "-")
        at = part_at(outline(page, "scenario"), part.whole.end_line)
        assert at is not None
        assert outline(page, "scenario")[at] == part


def test_replies_are_read_with_their_scene() -> None:
    assert [part.name for part in replies(SMALL, "opening")] == ["ask", "sign"]
    assert replies(SMALL, "nowhere") == ()


def test_directors_and_exercises_have_an_outline() -> None:
    found = {kind: {part.section for part in outline(text, as_kind(kind))} for kind, text in every_text()}
    assert found["director"] == {"directives", "lines"}
    assert found["exercise"] <= {"deals", "expect"}


def test_scenes_replies_and_texts_fold() -> None:
    lines = SMALL.split("\n")
    folded = {lines[fold.line - 1].strip(): fold for fold in folds(SMALL)}
    opening, closing = folded["opening:"], folded["closing:"]
    assert opening.end_line + 1 == closing.line
    assert folded["say: |"] == Fold(folded["say: |"].line, folded["say: |"].line + 1)
    assert folded["scenes:"].end_line == closing.end_line
    assert "title: Сделка 🏥 на {day}" not in folded


def test_words_of_a_text_do_not_fold_one_under_another() -> None:
    text = "seller:\n  brief: |\n    Один:\n      - два\n        три 🏥\n  role: Seller\n"
    assert folds(text) == (Fold(1, 6), Fold(2, 5))


def test_broken_files_have_an_outline_and_folds_inside_them() -> None:
    for seed, kind, text in accidents(40, 300):
        page = Page(text)
        for part in outline(page, as_kind(kind)):
            assert part.place.line <= len(page.starts), f"seed {seed}"
        for fold in folds(page):
            assert 1 <= fold.line < fold.end_line <= len(page.starts), f"seed {seed}"
