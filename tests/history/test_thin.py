"""Events made small: the same events come back, and an attempt goes on where it stood."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.history import History, HistoryFault, Session, dictionary
from simulator.history.packing import REST
from simulator.history.rows import StoredEvent
from simulator.history.thin import Dictionary, Row, deflated, numbers_of, packed, row_of, unpacked, written
from simulator.office.forecast import Forecast
from tests.history.material import director, russian, scenario

WORDS = st.text(max_size=5)
KINDS = ("start", "choice", "rewind", "abandon", "forecast", "call", "answer", "office_left")
NUMBERS = st.one_of(st.integers(-3, 200), st.none(), st.booleans(), WORDS)
SAYINGS = st.fixed_dictionaries(
    {"text": WORDS},
    optional={
        "number": NUMBERS,
        "decision": NUMBERS,
        "contradicts": NUMBERS,
        "time": st.one_of(st.sampled_from(["00:00", "09:04", "23:59", "24:00", "9:04", "soon"]), st.none()),
    },
)
SHOWN = st.dictionaries(
    st.sampled_from(["messages", "claims", "said"]), st.lists(SAYINGS | WORDS, max_size=4)
)
MOMENTS = st.integers(-(2**41), 2**42).map(
    lambda at: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=at)
)
EVENTS = st.lists(
    st.tuples(
        st.sampled_from(KINDS),
        MOMENTS,
        st.none() | WORDS,
        st.booleans(),
        st.none() | st.dictionaries(WORDS, NUMBERS | st.lists(WORDS)),
        st.none() | SHOWN,
    ),
    max_size=6,
).map(lambda found: tuple(StoredEvent(number, *one) for number, one in enumerate(found)))


BEGAN = datetime(2026, 3, 1, tzinfo=UTC)


def no_dictionary(key: int) -> bytes:
    raise KeyError(key)


class Phrases:
    """Numbers for phrases, as a store gives them."""

    def __init__(self) -> None:
        self.texts: list[str] = ["something else"] * 60

    def keys(self, texts: Any) -> dict[str, int]:
        self.texts += [text for text in texts if text not in self.texts]
        return {text: self.texts.index(text) for text in texts}

    def phrases(self, keys: Any) -> dict[int, str]:
        return {key: self.texts[key] for key in keys}


@given(EVENTS)
@settings(max_examples=80, deadline=None)
def test_what_was_made_small_comes_back_as_it_was(events: tuple[StoredEvent, ...]) -> None:
    phrases = Phrases()
    back = unpacked(packed(events, BEGAN, phrases.keys), BEGAN, phrases.phrases, no_dictionary)
    assert back == events
    assert repr(back) == repr(events)


@given(st.binary(max_size=40))
@settings(max_examples=80, deadline=None)
def test_what_is_no_log_is_refused_or_read_but_never_breaks(log: bytes) -> None:
    phrases = Phrases()
    phrases.texts = ['{"number":0,"decision":0}'] * 9
    with suppress(ValueError):
        unpacked(log, BEGAN, phrases.phrases, no_dictionary)


class Tick:
    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=7)
        return self.now


def rested(history: History, file: Path, tick: Tick) -> History:
    """The history as it is opened the next day."""
    history.close()
    tick.now += REST * 2
    return History.open(file, now=tick)


def rows_of_events(history: History) -> int:
    with history._engine.connect() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM event").scalar_one())


def test_an_attempt_that_rests_is_small_and_goes_on_where_it_stood(file: Path) -> None:
    tick = Tick()
    history = History.open(file, now=tick)
    session = Session.start(history, scenario(), director(), russian(), seed=5, draws={"deadline": "friday"})
    session.seal(Forecast("demand", "briefing", (("most_margin", 100),), "most_margin", 90))
    for choice in ("give", "ask", "wait"):
        session.choose(choice, timed_out=choice == "wait")
    session.rewind(1)
    before = history.attempt(session.id)
    history = rested(history, file, tick)
    assert rows_of_events(history) == 0
    assert history.attempt(session.id) == before
    resumed = Session.resume(history, session.id)
    assert (resumed.taken_back, resumed.forecasts) == (session.taken_back, session.forecasts)
    resumed.choose("sign")
    resumed.leave_office(["Close the door."])
    after = history.attempt(session.id)
    assert after.events[:-2] == before.events
    history = rested(history, file, tick)
    assert rows_of_events(history) == 0
    assert history.attempt(session.id) == after
    assert len(after.events) == 8
    history.close()


def test_an_attempt_that_somebody_is_at_stays_as_it_is(file: Path) -> None:
    history = History.open(file)
    Session.start(history, scenario(), director(), russian(), seed=5)
    other = History.open(file)
    assert rows_of_events(other) == 1
    other.close()
    history.close()


def test_a_damaged_log_is_told_and_nothing_of_it_is_made_up(file: Path) -> None:
    tick = Tick()
    history = History.open(file, now=tick)
    session = Session.start(history, scenario(), director(), russian(), seed=5)
    history = rested(history, file, tick)
    with history._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE attempt SET log = substr(log, 1, 5)")
    with pytest.raises(HistoryFault) as raised:
        history.attempt(session.id)
    assert raised.value.code == "damaged"
    history.close()


@given(EVENTS, EVENTS)
@settings(max_examples=60, deadline=None)
def test_with_a_dictionary_the_same_comes_back(
    events: tuple[StoredEvent, ...], earlier: tuple[StoredEvent, ...]
) -> None:
    phrases = Phrases()
    learnt = row_of(packed(earlier, BEGAN, phrases.keys), BEGAN, no_dictionary).numbers
    log = packed(events, BEGAN, phrases.keys, Dictionary(7, learnt))
    assert repr(unpacked(log, BEGAN, phrases.phrases, {7: learnt}.__getitem__)) == repr(events)


@given(EVENTS)
@settings(max_examples=60, deadline=None)
def test_a_log_of_the_first_form_is_read(events: tuple[StoredEvent, ...]) -> None:
    phrases = Phrases()
    row = row_of(packed(events, BEGAN, phrases.keys), BEGAN, no_dictionary)
    log = in_the_first_form(row.numbers, row.later)
    assert row_of(log, BEGAN, no_dictionary) == row
    assert repr(unpacked(log, BEGAN, phrases.phrases, no_dictionary)) == repr(events)


def in_the_first_form(numbers: bytes, later: tuple[int, ...]) -> bytes:
    """A log as it was written before there were dictionaries: the moments among what happened."""
    before = (BEGAN - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
    row = list(numbers_of(numbers))
    made, at = [1, len(later)], 0
    for place, one in enumerate(later):
        end = at + 1 + bool(row[at] & 16) + bool(row[at] & 32)
        if row[at] & 64:
            lists, end = row[end], end + 1
            for _ in range(lists):
                items, end = row[end + 1], end + 2
                for _ in range(items):
                    end += 1 + (0, 2, 0, 4)[row[end] & 3]
        moment = one + (before if place == 0 else 0)
        made += [row[at], moment << 1 if moment >= 0 else (-moment << 1) - 1, *row[at + 1 : end]]
        at = end
    return written(made)


@pytest.mark.parametrize(
    ("later", "size"),
    [(0, 2), (61_439, 2), (61_440, 3), (1_044_479, 3), (1_044_480, 4), (2**40, 7), (-1, 2), (-(2**40), 7)],
)
def test_a_moment_comes_back_from_as_few_bytes_as_it_needs(later: int, size: int) -> None:
    log, without = deflated(Row((5, later), b"")), deflated(Row((5,), b""))
    assert row_of(log, BEGAN, no_dictionary) == Row((5, later), b"")
    assert len(log) - len(without) == size


def test_logs_are_deflated_with_what_others_on_the_content_have_in_common(file: Path) -> None:
    tick = Tick()
    history = History.open(file, now=tick)
    deal, boss = scenario(), director()

    def play(times: int) -> list[str]:
        ids = []
        for seed in range(times):
            session = Session.start(history, deal, boss, (deal, boss), seed=seed)
            for choice in ("give", "ask", "wait", "sign"):
                session.choose(choice)
            ids.append(session.id)
        return ids

    first = play(dictionary.FEWEST)
    before = [history.attempt(id) for id in first]
    history = rested(history, file, tick)
    more = play(2)
    played = [history.attempt(id) for id in more]
    history = rested(history, file, tick)
    assert [history.attempt(id) for id in first + more] == before + played
    with history.transaction() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM dictionary").scalar_one() == 1
        sizes = connection.exec_driver_sql("SELECT length(log) FROM attempt ORDER BY key").scalars().all()
    assert max(sizes[-2:]) < min(sizes[:-2])
    assert history.forget("") == len(first + more)
    with history.transaction() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM dictionary").scalar_one() == 0
    history.close()
