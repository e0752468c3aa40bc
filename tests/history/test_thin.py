"""Events made small: the same events come back, and an attempt goes on where it stood."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.history import History, HistoryFault, Session
from simulator.history.packing import REST
from simulator.history.rows import StoredEvent
from simulator.history.thin import packed, unpacked
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
    back = unpacked(packed(events, phrases.keys), phrases.phrases)
    assert back == events
    assert repr(back) == repr(events)


@given(st.binary(max_size=40))
@settings(max_examples=80, deadline=None)
def test_what_is_no_log_is_refused_or_read_but_never_breaks(log: bytes) -> None:
    phrases = Phrases()
    phrases.texts = ['{"number":0,"decision":0}'] * 9
    with suppress(ValueError):
        unpacked(log, phrases.phrases)


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
