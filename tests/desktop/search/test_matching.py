import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.desktop.search.matching import WordIndex, fold, grade, words_of

WORDS = st.text("abcdeабвгдё", min_size=1, max_size=9)


def test_letters_are_compared_without_case_accents_and_the_dots_of_yo() -> None:
    assert fold("ЁЛКА Café") == "елка cafe"
    assert words_of("«Низкая дверь» · 24.11") == ("низкая", "дверь", "24", "11")
    assert fold("й") == "й"


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("delivery", "delivery"),
        ("deliv", "delivery"),
        ("live", "delivery"),
        ("delvery", "delivery"),
        ("dellivery", "delivery"),
        ("delivwry", "delivery"),
        ("deilvery", "delivery"),
        ("поставки", "поставка"),
        ("постваки", "поставки"),
    ],
)
def test_a_word_is_meant_by_itself_its_beginning_its_middle_and_one_slip(typed: str, word: str) -> None:
    assert grade(typed, word) > 0


@pytest.mark.parametrize(
    ("typed", "word"),
    [("iv", "delivery"), ("dlvery", "delivery"), ("xelivery", "delivery"), ("2025", "2026"), ("del", "dal")],
)
def test_a_word_is_not_meant_by_two_slips_a_wrong_beginning_or_another_number(typed: str, word: str) -> None:
    assert grade(typed, word) == 0


def test_the_more_of_a_word_is_typed_the_better_it_is_meant() -> None:
    marks = [grade(typed, "delivery") for typed in ("dleivery", "live", "del", "deliver", "delivery")]
    assert marks == sorted(marks)
    assert len(set(marks)) == len(marks)


@given(WORDS, WORDS)
def test_marks_lie_between_nothing_and_the_same(typed: str, word: str) -> None:
    mark = grade(fold(typed), fold(word))
    assert 0 <= mark <= 1
    assert (mark == 1) == (fold(typed) == fold(word))


@given(st.text("abcd", min_size=4, max_size=9), st.data())
def test_one_wrong_letter_after_the_first_still_means_the_word(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(1, len(word) - 1))
    assert grade(word[:place] + "z" + word[place + 1 :], word) > 0
    if len(word) > 4:
        assert grade(word[:place] + word[place + 1 :], word) > 0


def test_every_typed_word_is_wanted_in_any_order() -> None:
    index = WordIndex()
    index.add(0, "The Friday renewal")
    index.add(1, "The friendly audit")
    assert set(index.find("fri")) == {0, 1}
    assert set(index.find("renewal fri")) == {0}
    assert index.find("fri zebra") == {}
    assert index.find(" ,. ") == {}


def test_a_title_counts_more_than_what_stands_beside_it() -> None:
    index = WordIndex()
    index.add(0, "harbor", 0.5)
    index.add(1, "harbor")
    found = index.find("harbor")
    assert found[1] > found[0]
