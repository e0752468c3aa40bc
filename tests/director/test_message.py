"""When two of the director's statements contradict each other."""

from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from simulator.director.message import Message, Values, contradict, contradicted
from simulator.scenario.vocabulary import Leaning, Topic

topics = st.sampled_from(get_args(Topic))
leanings = st.sampled_from((*get_args(Leaning), None))


def said(number: int, about: Topic, leans: Leaning | None) -> Message:
    values = Values(None, None, ())
    return Message(number, 0, "idle", about, leans, "10:00", None, False, "director", (), values)


def test_different_leanings_about_one_topic_contradict() -> None:
    assert contradict("payment", "company", "payment", "client")


def test_all_is_every_topic() -> None:
    assert contradict("payment", "company", "all", "client")
    assert contradict("all", "company", "payment", "client")


def test_different_topics_do_not() -> None:
    assert not contradict("payment", "company", "delivery", "client")


def test_equal_leanings_do_not() -> None:
    assert not contradict("payment", "company", "payment", "company")


def test_what_favours_nobody_contradicts_nobody() -> None:
    assert not contradict("all", None, "all", "client")
    assert not contradict("all", None, "all", None)


@given(topics, leanings, topics, leanings)
def test_it_does_not_matter_which_was_said_first(
    about: Topic, leans: Leaning | None, other: Topic, others: Leaning | None
) -> None:
    assert contradict(about, leans, other, others) == contradict(other, others, about, leans)


@given(topics, leanings)
def test_nothing_contradicts_itself(about: Topic, leans: Leaning | None) -> None:
    assert not contradict(about, leans, about, leans)


def test_the_latest_of_those_contradicted_is_named() -> None:
    earlier = [said(0, "all", "client"), said(1, "payment", "client"), said(2, "price", "client")]
    assert contradicted("payment", "company", earlier) == 1
    assert contradicted("payment", "client", earlier) is None
    assert contradicted("payment", "company", []) is None
