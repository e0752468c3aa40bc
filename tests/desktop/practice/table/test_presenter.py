"""What the Table shows of a session."""

from collections.abc import Callable

import pytest

from simulator.attempt import Attempt, Turn
from simulator.desktop.practice.table.presenter import TablePresenter
from simulator.desktop.practice.table.rows import EndedRow, Score, TimerRow
from simulator.history.rows import TakenBack
from tests.desktop.practice import material


class Played:
    """A session without a store."""

    def __init__(self, *choices: str, mode: str = "practice", language: str = "en", seed: int = 7) -> None:
        self._attempt = Attempt(material.scenario(), material.director(), seed=seed, choices=choices)
        self._taken_back: list[TakenBack] = []
        self.mode = mode
        self.scenario_words = material.scenario(language)
        self.director_words = material.director(language)

    @property
    def attempt(self) -> Attempt:
        return self._attempt

    @property
    def taken_back(self) -> tuple[TakenBack, ...]:
        return tuple(self._taken_back)

    def choose(self, choice: str, *, timed_out: bool = False) -> Turn:
        return self._attempt.choose(choice, timed_out=timed_out)

    def rewind(self, decisions: int) -> None:
        self._taken_back.append(TakenBack(self._attempt.talks.made, decisions))
        self._attempt = self._attempt.rewound(decisions)


def presented(*choices: str, mode: str = "practice", language: str = "en", seed: int = 7) -> TablePresenter:
    return TablePresenter(Played(*choices, mode=mode, language=language, seed=seed))


def test_the_transcript_tells_what_was_seen_said_and_answered_in_order() -> None:
    lines = presented("be_useful").view().lines

    assert [(line.kind, line.text) for line in lines][:4] == [
        ("narration", "Her office, 16:40. A printed quote lies face down."),
        ("client", "You are the third supplier I have seen today. The other two smiled more."),
        ("you", "Then I will try to be more useful than pleasant."),
        ("client", "That would be a change."),
    ]
    assert [line.mood for line in lines if line.kind == "client"] == ["calm", "pleased", "guarded"]


def test_ones_own_words_name_the_level_that_lay_on_the_table_when_they_were_said() -> None:
    own = presented("be_useful", "trade_days").view().lines[-4]

    assert own.kind == "you"
    assert own.text.startswith("€420 holds")
    assert (own.move, own.chips) == ("trade", ("45\u00a0days", "18\u00a0months"))


def test_a_message_is_a_line_with_its_time_and_a_call_says_that_it_rang() -> None:
    view = presented("be_useful", "trade_days", "give_all", "sign").view()
    messages = [line for line in view.lines if line.kind == "message"]

    assert [(line.time, line.call) for line in messages] == [("16:46", False), ("16:52", True)]


def test_replies_come_in_the_order_the_seed_gives_them_every_time() -> None:
    orders = {seed: [row.id for row in presented(seed=seed).view().choices] for seed in range(40)}

    assert all(orders[seed] == [row.id for row in presented(seed=seed).view().choices] for seed in orders)
    assert {tuple(sorted(order)) for order in orders.values()} == {("ask_spring", "be_useful", "leave_now")}
    assert len({tuple(order) for order in orders.values()}) == 6, "every order occurs"


def test_questions_to_the_director_are_not_among_the_replies() -> None:
    view = presented("be_useful").view()

    assert {row.id for row in view.choices} == {"trade_days", "give_all", "two_invoices"}
    assert {row.id for row in view.asks} == {"call_for_sixty", "ask_floor"}


def test_a_locked_reply_tells_its_reason_and_opens_with_the_fact() -> None:
    def reason(*choices: str) -> str | None:
        rows = {row.id: row for row in presented(*choices).view().choices}
        return rows["two_invoices"].locked

    assert reason("be_useful") == "You do not know yet what hurt her"
    assert reason("ask_spring") is None


def test_a_reply_shows_the_levels_it_brings_and_how_far_they_leave_the_mandate() -> None:
    rows = {row.id: row for row in presented("be_useful").view().choices}

    assert rows["give_all"].chips == ("60\u00a0days", "Delivery on us: all 6 sites")
    assert rows["give_all"].over == ("+15\u00a0days", "Delivery on us: all 6 sites")
    assert rows["trade_days"].over == ()


def test_an_approval_takes_the_warning_away() -> None:
    rows = {row.id: row for row in presented("ask_spring", "call_for_sixty").view().choices}

    assert rows["give_all"].over == ("Delivery on us: all 6 sites",)


@pytest.mark.parametrize(
    ("choices", "client", "company"),
    [
        ((), Score(50, 0, 50), Score(72, 0, 72)),
        (("be_useful",), Score(54, 4, 50), Score(72, 0, 72)),
        (("be_useful", "trade_days"), Score(62, 8, 50), Score(74, 2, 72)),
    ],
)
def test_scores_come_with_the_change_of_the_last_decision(
    choices: tuple[str, ...], client: Score, company: Score
) -> None:
    view = presented(*choices).view()

    assert (view.client_score, view.company_score) == (client, company)


def test_the_mood_trail_keeps_the_last_four_moods_without_repetition() -> None:
    view = presented("be_useful", "trade_days", "give_all").view()

    assert view.trail == ("guarded", "calm", "pleased", "impatient")
    assert view.mood == "impatient"


def test_the_body_goes_with_the_mood_it_was_seen_in() -> None:
    assert presented().view().body == "Hands folded on the quote."
    assert presented("be_useful").view().body.startswith("Taps the FrostWay quote.")
    assert presented("be_useful", "trade_days").view().body == ""


def test_messages_before_the_talks_are_old_and_one_of_this_decision_is_new_until_read() -> None:
    presenter = presented("be_useful", "trade_days")

    assert [message.new for message in presenter.view().messages] == [False, False, True]
    presenter.read_messages()
    assert not any(message.new for message in presenter.view().messages)


def test_a_new_message_is_old_once_the_next_decision_is_made() -> None:
    presenter = presented("be_useful", "trade_days")
    presenter.choose("give_all")

    assert not any(message.new for message in presenter.view().messages[:3])


def test_a_contradiction_names_the_time_of_the_latest_earlier_statement() -> None:
    messages = presented("be_useful", "trade_days").view().messages

    assert [message.contradicts for message in messages] == [None, None, (1, messages[1].time)]


def test_the_timer_names_its_default_by_what_it_is() -> None:
    timer = presented("be_useful", "give_all").view().timer

    assert timer == TimerRow(
        20, "She is putting her coat on", "say_nothing", "silence", timer.number if timer else 0
    )
    assert presented("be_useful").view().timer is None


@pytest.mark.parametrize("language", ["en", "ru"])
def test_words_come_in_the_language_of_the_session(language: str) -> None:
    view = presented("be_useful", "trade_days", language=language).view()
    words = material.scenario(language)

    assert (view.title, view.client.name, view.terms[1].label) == (
        words.title,
        words.client.name,
        words.terms["deferral"].label,
    )
    assert view.terms[1].value == {"en": "45 days", "ru": "45 дней"}[language].replace(" ", "\u00a0")
    assert (
        view.messages[-1].text
        == {
            "en": "45\u00a0days? We are not a bank.",
            "ru": "45\u00a0дней? Мы не банк.",
        }[language]
    )


def test_an_exam_shows_no_scores_no_moves_no_levels_no_warnings_and_no_contradictions() -> None:
    view = presented("be_useful", "trade_days", mode="exam").view()

    assert view.client_score is None
    assert view.company_score is None
    assert all(row.move is None and not row.chips and not row.over for row in (*view.choices, *view.asks))
    assert all(message.contradicts is None for message in view.messages)
    assert all(line.move is None for line in view.lines)
    assert not view.can_rewind


def test_an_exam_keeps_the_mandate_and_the_reason_of_a_lock() -> None:
    view = presented("be_useful", mode="exam").view()

    assert view.terms[1].limit_words == "45\u00a0days"
    assert any(row.locked for row in view.choices)


def test_a_decision_taken_back_stays_as_one_row_until_something_else_is_said() -> None:
    presenter = presented("be_useful", "trade_days")
    presenter.rewind()
    taken = presenter.view().lines[-1]

    assert (taken.kind, taken.count) == ("taken_back", 3)
    assert taken.text.splitlines()[1] == "Forty-five is a start."
    presenter.choose("give_all")
    assert [line.kind for line in presenter.view().lines].count("taken_back") == 1


@pytest.mark.parametrize(
    ("choices", "ended"),
    [
        (("leave_now",), EndedRow("walk_away", False)),
        (("be_useful", "give_all", "say_nothing"), EndedRow("lost", False)),
        (("be_useful", "give_all", "sign"), EndedRow("deal", True)),
        (("ask_spring", "two_invoices", "one_more"), EndedRow("deal", False)),
    ],
)
def test_the_end_is_told_and_nothing_is_offered_any_more(choices: tuple[str, ...], ended: EndedRow) -> None:
    view = presented(*choices).view()

    assert view.ended == ended
    assert (view.choices, view.asks, view.timer, view.can_rewind) == ((), (), None, False)


def test_only_the_phases_of_the_scenario_are_stepped_through() -> None:
    phases: Callable[..., tuple[object, object]] = lambda *choices: (  # noqa: E731
        presented(*choices).view().phases,
        presented(*choices).view().phase,
    )

    assert phases() == (("opening", "bargaining", "closing"), "opening")
    assert phases("be_useful")[1] == "bargaining"
    assert phases("leave_now")[1] == "opening"
