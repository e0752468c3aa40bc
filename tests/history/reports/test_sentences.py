"""What a report says: at first glance, in careful words, and always of how many deals."""

import re
import string
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import yaml

from simulator.history import Query
from simulator.history.query import Count
from simulator.history.reports import Asked, Hard
from simulator.history.reports import words as words_module
from simulator.history.reports.measures import measured
from simulator.history.reports.sentences import base, head, lost, pressure, scope, short, sure, title, where
from simulator.history.reports.words import Words
from tests.history.reports.reporting import FIGURES, HARD, NOTHING, change, halves, report

EN, RU = Words("en"), Words("ru")


def test_both_languages_fill_in_the_same() -> None:
    text = words_module._WORDS.read_text(encoding="utf-8")
    said = yaml.safe_load(text)
    assert len(said) == len(re.findall(r"(?m)^[a-z]", text))
    for key, both in said.items():
        assert set(both) == {"en", "ru"}, key
        names = [{part[1] for part in string.Formatter().parse(text) if part[1]} for text in both.values()]
        assert names[0] == names[1], key


@pytest.mark.parametrize(
    ("client", "company", "said"),
    [
        ((1.0, 5.0), (2.0, 8.0), "It is getting better: since 6 Apr 2026 both scores are higher."),
        (
            (1.0, 5.0),
            (-2.0, 8.0),
            "It is getting better on one side: since 6 Apr 2026 client satisfaction",
        ),
        ((-3.0, 5.0), (2.0, 8.0), "It is getting better on one side: since 6 Apr 2026 the score of company"),
        (
            (1.0, 5.0),
            (-8.0, -2.0),
            "One side up, the other down: since 6 Apr 2026 client satisfaction",
        ),
        ((-5.0, -1.0), (2.0, 8.0), "One side up, the other down: since 6 Apr 2026 the score of company"),
        ((-5.0, -1.0), (-2.0, 8.0), "It is getting worse on one side: since 6 Apr 2026 client satisfaction"),
        ((-5.0, -1.0), (-9.0, -2.0), "It is getting worse: since 6 Apr 2026 both scores are lower."),
        (
            (-5.0, 1.0),
            (-9.0, 2.0),
            "No clear change: what differs before and since 6 Apr 2026 may be",
        ),
        (None, None, "30\u00a0deals: too few to tell whether it is getting better."),
    ],
)
def test_the_first_sentence_says_whether_it_is_getting_better(
    client: tuple[float, float] | None, company: tuple[float, float] | None, said: str
) -> None:
    assert head(report(halves=halves(client, company)), EN).startswith(said)


def test_too_few_deals_are_no_trend_whatever_they_look_like() -> None:
    few = report(all=replace(FIGURES, deals=9))
    assert head(few, EN) == "9\u00a0deals: too few to tell whether it is getting better."
    assert head(few, RU) == "9\u00a0сделок: слишком мало, чтобы судить, становится ли лучше."
    assert head(report(all=NOTHING), RU) == "Завершённых сделок здесь нет: рассказать пока не о чем."
    assert head(report(halves=None), EN).startswith("30\u00a0deals, all of one week")


def test_where_most_is_lost_is_said_with_how_much_and_how_often() -> None:
    assert lost(report(), EN) == (
        "Most is lost in “A small deal”, where Elena Marsh says: “You are the third today.” "
        "On average 8.5\u00a0% per decision (12\u00a0times)."
    )
    assert "8,5\u00a0% за решение (12\u00a0раз)" in lost(report(), RU)
    silent = replace(HARD, said="", said_by="")
    assert "at the scene opening" in lost(report(hard=Hard((silent,), 9, 0)), EN)
    assert lost(report(hard=Hard((), 9, 0)), EN) == "No decision stands out by what it costs."
    assert lost(report(hard=Hard((), 9, 9)), EN) == "What decisions cost could not be judged here."
    assert lost(report(all=NOTHING), EN) == ""
    assert where(silent, EN) == "A small deal, scene opening"


def test_behaviour_after_a_message_is_told_where_there_is_enough_of_it() -> None:
    assert "4.1\u00a0% is lost per decision, otherwise 2.5\u00a0%" in pressure(report(), EN)
    assert pressure(report(all=replace(FIGURES, pressed=4)), EN) == ""
    assert pressure(report(all=NOTHING), EN) == ""


def test_the_base_says_how_many_deals_and_how_many_of_them_were_judged() -> None:
    assert base(report(), EN).startswith("30\u00a0deals; the analysis has judged 24 of these.")
    assert base(report(), RU).endswith("пути не учтены: 4.")
    assert base(report(attempts=Count(30, 30)), EN).endswith("24 of these.")


def test_every_measure_says_what_it_was_counted_of() -> None:
    found = {one.measure: (one.value, one.count, one.unit) for one in measured(FIGURES)}
    assert found["client"] == (61.0, 30, "deal")
    assert found["regret"] == (17.25, 24, "deal")
    assert found["forecast"] == (-12.0, 9, "forecast")
    assert found["pressed"] == (4.06, 40, "decision")
    assert found["fair"] == (25.0, 8, "claim")
    assert all(one.value is None for one in measured(NOTHING))


def test_a_difference_is_only_called_clear_where_its_interval_leaves_out_none() -> None:
    assert sure(change("client", 2.0, 9.0), EN) == "clear: +2 to +9"
    assert sure(change("regret", -1.5, 0.25), EN) == "may be chance: −1.5 to +0.2"
    assert sure(change("company", None, None), RU) == "слишком мало сделок (3 и 4)"


def test_the_scope_says_which_deals_are_meant() -> None:
    assert scope(report(), EN).startswith("All scenarios, all directors · played ")
    since = datetime(2026, 3, 1, 12, tzinfo=UTC)
    query = Query(trainee="Ada", mode="exam", text="late", since=since, until=since + timedelta(days=9))
    narrowed = report(asked=Asked(query), scenario="A small deal", director="Victor Hale", first=None)
    assert scope(narrowed, EN) == (
        "Scenario: A small deal · Director: Victor Hale · Exams only · Found by the words “late” · "
        "from 1 Mar 2026 · until 10 Mar 2026"
    )


def test_the_title_names_the_person_or_counts_the_group() -> None:
    assert title(report(), EN) == "Report: Ada"
    assert title(report(who=""), RU) == "Отчёт: Без имени"
    assert title(report(people=22), RU) == "Отчёт: 22\u00a0человека"


def test_long_words_are_told_in_part() -> None:
    assert short("a  b\nc") == "a b c"
    long = short("word, " * 40)
    assert long.endswith("word…")
    assert len(long) <= 111


def test_numbers_and_days_are_those_of_the_language() -> None:
    day = datetime(2026, 5, 4, 12, tzinfo=UTC)
    assert (EN.day(day), RU.day(day), EN.short_day(day.date()), RU.short_day(day.date())) == (
        "4 May 2026", "04.05.2026", "4 May", "04.05",
    )  # fmt: skip
    assert (EN.number(1234.56, 1), RU.number(1234.56, 1)) == ("1,234.6", "1\u00a0234,6")
    assert (EN.signed(-0.04, 1), EN.signed(0.05, 1), EN.signed(None)) == ("0.0", "+0.1", "–")
    assert RU.number(-3) == "−3"
