"""The talk in the office: claims one by one, four kinds of answer, patience, and how he stands after it."""

from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis.verdict import Verdict
from simulator.attempt import Attempt
from simulator.director.persona import pleasure
from simulator.office.evidence import bears
from simulator.office.office import Answer, Office
from tests.director.material import lines, play
from tests.office.material import (
    ASK,
    NOTHING_GIVEN,
    OWN,
    SILENCE,
    SOME_GIVEN,
    WALKED,
    ended,
    judged,
    office,
    office_lines,
    shows,
    speaks,
    straight,
    text,
)

PRICE, DEFERRAL = "term:price", "term:deferral"
BESIDE_THE_POINT = "mandate:deferral"
"""Says nothing of the price."""


def some(*verdicts: Verdict, headroom: int | None = None, **changed: Any) -> Office:
    """The office after a deal with two claims, about price and about deferral."""
    attempt = ended(
        *SOME_GIVEN, by=speaks(**changed), seed=the_table_holds(PRICE, DEFERRAL, BESIDE_THE_POINT)
    )
    return office(attempt, *verdicts, headroom=headroom)


def the_table_holds(*pieces: str) -> int:
    """The first seed for which these pieces lie on the table after the deal with two claims."""
    for seed in range(1, 200):
        table = {one.id for one in office(ended(*SOME_GIVEN, seed=seed), "fair", "fair").evidence}
        if table.issuperset(pieces):
            return seed
    raise AssertionError("no seed lays them on the table")


def test_the_door_opens_only_when_talks_have_ended() -> None:
    with pytest.raises(ValueError, match="ended"):
        Office(play("begin"), None, None)


def test_he_answers_the_survey_first() -> None:
    low = some("fair", "fair")
    attempt = ended(*SOME_GIVEN)
    assert low.enter is not None
    assert low.enter.mark == 6
    assert "frowns at a 6" in text(low.enter, attempt)
    pleased = ended("begin", "price_395", "days_60", "sign")
    assert "enters to a 7" in text(office(pleased, "fair", "fair").enter, pleased)


def test_after_no_deal_there_is_no_mark() -> None:
    attempt = ended(*WALKED)
    entered = office(attempt, "fair").enter
    assert entered is not None
    assert entered.mark is None
    assert "enters to nothing" in text(entered, attempt)


def test_claims_are_answered_one_by_one_in_their_order() -> None:
    held = some("fair", "fair")
    assert [item.state for item in held.items] == ["now", "next"]
    held.answer(OWN)
    assert held.current == 1
    assert not held.over
    held.answer(OWN)
    assert held.over
    assert held.current is None
    assert held.leave is not None


def test_praise_is_an_opinion_and_needs_no_answer() -> None:
    held = office(ended(*NOTHING_GIVEN), "opinion")
    assert held.over
    assert held.offered() == ()
    assert [item.state for item in held.items] == ["opinion"]
    assert held.leave is not None


def test_a_director_without_claims_lets_one_go_at_once() -> None:
    silent = speaks(lines={"office": office_lines("he")})
    held = office(ended(*SOME_GIVEN, by=silent))
    assert (held.items, held.over) == ((), True)
    assert held.leave is not None


RIGHT: dict[Verdict, list[Answer]] = {
    "fair": [OWN],
    "unfair": [shows(PRICE)],
    "hindsight": [shows(PRICE)],
    "policy_clash": [ASK],
    "opinion": [ASK, SILENCE, shows(PRICE)],
}
ANSWERS = [OWN, shows(PRICE), shows(BESIDE_THE_POINT), shows(PRICE, BESIDE_THE_POINT), ASK, SILENCE]


@pytest.mark.parametrize("verdict", RIGHT)
@pytest.mark.parametrize("answer", ANSWERS, ids=str)
def test_own_what_is_fair_answer_what_is_not_ask_where_policies_clash_own_no_opinion(
    verdict: Verdict, answer: Answer
) -> None:
    item = some(verdict, "fair").answer(answer)
    assert item.right is (answer in RIGHT[verdict])


def test_where_nothing_on_the_table_answers_an_unfair_claim_it_is_right_to_ask() -> None:
    """Everything asked was given, past the mandate, and he said nothing that it could be held against."""
    silent = speaks(declares=None, directives=[], states=[])
    attempt = ended("begin", "price_395", "sign", by=silent)
    held = office(attempt, "unfair", "unfair")
    claim = held.items[0].claim
    assert (claim.id, [one for one in held.evidence if bears(one, claim, None, attempt)]) == ("price", [])
    assert held.answer(ASK).right
    assert not office(attempt, "unfair", "unfair").answer(SILENCE).right


@pytest.mark.parametrize(
    ("verdict", "answer", "reaction", "state"),
    [
        ("fair", OWN, "owned", "stands"),
        ("unfair", OWN, "bowed", "stands"),
        ("policy_clash", OWN, "bowed", "stands"),
        ("opinion", OWN, "bowed", "opinion"),
        ("unfair", shows(PRICE), "dropped", "dropped"),
        ("hindsight", shows(PRICE), "dropped", "dropped"),
        ("opinion", shows(PRICE), "dropped", "opinion"),
        ("fair", shows(PRICE), "unmoved", "stands"),
        ("policy_clash", shows(PRICE), "unmoved", "stands"),
        ("unfair", shows(BESIDE_THE_POINT), "unmoved", "stands"),
        ("unfair", shows(PRICE, BESIDE_THE_POINT), "unmoved", "stands"),
        ("policy_clash", ASK, "asked", "stands"),
        ("fair", SILENCE, "silent", "stands"),
    ],
    ids=str,
)
def test_how_he_takes_an_answer_and_what_becomes_of_the_claim(
    verdict: Verdict, answer: Answer, reaction: str, state: str
) -> None:
    item = some(verdict, "fair").answer(answer)
    assert item.reaction is not None
    assert item.reaction.address[:3] == ("lines", "office", reaction)
    assert item.state == state
    assert item.answer == answer


def test_whoever_states_nothing_evades_the_question_and_whoever_states_something_says_it() -> None:
    closed: tuple[dict[str, Any], ...] = ({"answers": False}, {"states": []})
    for changed in closed:
        item = some("policy_clash", "fair", **changed).answer(ASK)
        assert item.reaction is not None
        assert item.reaction.address[2] == "evaded"
        assert item.criterion is None
    item = some("policy_clash", "fair").answer(ASK)
    assert item.criterion is not None
    assert item.criterion.address[:3] == ("lines", "criteria", "priority")


def test_a_criterion_that_was_not_stated_yet_comes_first() -> None:
    attempt = ended("begin", "ask_priority", "price_415", "days_45", "sign", by=straight())
    held = office(attempt, "policy_clash", "policy_clash")
    stated = [held.answer(ASK).criterion, held.answer(ASK).criterion]
    assert [None if said is None else said.address[2] for said in stated] == ["judged", "success"]


def test_who_forgets_denies_what_nobody_put_in_writing_and_remembers_what_was() -> None:
    by = speaks(forgets=True)
    approved, written = (
        next(
            office(attempt, "unfair", "unfair")
            for seed in range(1, 200)
            for attempt in [ended("listen", "approve_60", *more, "days_60", "sign", by=by, seed=seed)]
            if "approval:deferral" in {one.id for one in office(attempt, "unfair", "unfair").evidence}
        )
        for more in ((), ("recap",))
    )
    denied, remembered = (held.answer(shows("approval:deferral")) for held in (approved, written))
    assert denied.reaction is not None
    assert (denied.reaction.address[2], denied.state, denied.right) == ("denied", "stands", False)
    assert remembered.reaction is not None
    assert (remembered.reaction.address[2], remembered.state, remembered.right) == (
        "dropped",
        "dropped",
        True,
    )


@pytest.mark.parametrize(
    ("verdict", "answer", "costs"),
    [
        ("fair", OWN, 0),
        ("unfair", OWN, 1),
        ("unfair", shows(PRICE), 0),
        ("unfair", shows(BESIDE_THE_POINT), 1),
        ("policy_clash", ASK, 1),
        ("unfair", ASK, 1),
        ("unfair", SILENCE, 1),
        ("opinion", SILENCE, 1),
    ],
    ids=str,
)
def test_a_wrong_answer_a_question_and_a_silence_cost_patience(
    verdict: Verdict, answer: Answer, costs: int
) -> None:
    held = some(verdict, "fair")
    held.answer(answer)
    assert held.most_patience - held.patience == costs


def test_when_his_patience_is_out_he_ends_the_talk_and_what_is_left_stands() -> None:
    held = some("unfair", "unfair", patience=1)
    held.answer(SILENCE)
    assert held.over
    assert [(item.state, item.answer, item.right) for item in held.items][1] == ("stands", None, None)
    assert held.leave is not None
    assert held.leave.address[2] == "dismissed"
    with pytest.raises(ValueError, match="over"):
        held.answer(OWN)


def test_patience_that_ends_with_the_last_claim_dismisses_nobody() -> None:
    held = some("unfair", "unfair", patience=2)
    held.answer(SILENCE)
    held.answer(SILENCE)
    assert held.patience == 0
    assert held.leave is not None
    assert held.leave.address[2] == "leave"


def test_even_who_takes_no_question_listens_to_one_answer() -> None:
    held = some("unfair", "unfair", patience=0)
    assert held.most_patience == 1
    held.answer(shows(PRICE))
    assert held.current == 1


@pytest.mark.parametrize(
    "answer",
    [
        Answer("evidence"),
        shows("term:nothing"),
        shows(PRICE, PRICE),
        shows(PRICE, DEFERRAL, BESIDE_THE_POINT),
        Answer("own", (PRICE,)),
    ],
    ids=str,
)
def test_only_one_or_two_pieces_from_the_table_are_evidence(answer: Answer) -> None:
    held = some("unfair", "fair")
    with pytest.raises(ValueError, match="evidence"):
        held.answer(answer)
    assert (held.current, held.patience) == (0, held.most_patience)


def test_every_right_answer_with_evidence_wins_a_twentieth_of_his_ear() -> None:
    held = some("unfair", "hindsight", ear=60)
    before = held.pleasure
    held.answer(shows(PRICE))
    assert held.pleasure - before == 3
    held.answer(shows(DEFERRAL))
    assert held.pleasure - before == 6
    assert held.won == 2


def test_owning_asking_and_evidence_that_misses_win_nothing() -> None:
    held = some("fair", "unfair")
    before = held.pleasure
    held.answer(OWN)
    held.answer(shows(PRICE))
    assert held.pleasure == before
    assert held.won == 0


def test_his_hindsight_bites_when_the_headroom_is_known() -> None:
    assert (
        some("fair", "fair", hindsight=50).pleasure - some("fair", "fair", hindsight=50, headroom=20).pleasure
        == 10
    )


def stance_after(outcome: int, *, judged_before: str) -> str:
    """The stance at the end of an office whose outcome pleases him by so much."""
    attempt = ended(*NOTHING_GIVEN, by=speaks(hindsight=100, rewards={"client": 0, "company": 100}))
    last = attempt.turns[-1].observation
    assert last.judged == judged_before
    headroom = attempt.state.shown[1] - outcome
    return office(attempt, "opinion", headroom=headroom).stance


def test_at_the_end_he_stands_one_better_from_sixty_on_and_one_worse_under_forty() -> None:
    assert stance_after(60, judged_before="neutral") == "supportive"
    assert stance_after(59, judged_before="neutral") == "neutral"
    assert stance_after(40, judged_before="neutral") == "neutral"
    assert stance_after(39, judged_before="neutral") == "questioning"


def test_the_outcome_moves_him_once_not_at_the_table_and_again_in_the_office() -> None:
    attempt = ended(*NOTHING_GIVEN)
    last = attempt.turns[-1].observation
    assert (last.judged, last.stance) == ("neutral", "supportive")
    assert office(attempt, "opinion").stance == "supportive"


def test_facts_can_win_him_back() -> None:
    """He rewards the company alone: 59 after two concessions, 62 with one answer of an ear of 60."""
    alone = {"client": 0, "company": 100}
    held = some("unfair", "unfair", rewards=alone, ear=60, hindsight=100, headroom=3)
    assert held.pleasure == 59
    held.answer(shows(PRICE))
    held.answer(SILENCE)
    last = ended(*SOME_GIVEN).turns[-1].observation
    assert (last.judged, held.stance) == ("suspicious", "questioning")


def test_while_the_talk_goes_on_he_stands_as_he_did_when_talks_ended() -> None:
    attempt = ended(*SOME_GIVEN)
    assert office(attempt, "fair", "fair").stance == attempt.watch.stance


def test_his_last_words_fit_how_he_stands() -> None:
    held = some("fair", "fair")
    held.answer(OWN)
    held.answer(OWN)
    assert held.leave is not None
    assert held.leave.address[3] == held.stance


def test_he_raises_walked_after_no_deal_which_is_answered_like_any_claim() -> None:
    attempt = ended(*WALKED)
    held = office(attempt, "unfair")
    assert [item.claim.id for item in held.items] == ["walked"]
    assert held.answer(shows("mandate:price")).right


@pytest.mark.parametrize("tested", [None, ()])
def test_without_verdicts_the_talk_runs_and_nothing_is_judged(tested: tuple[()] | None) -> None:
    held = Office(ended(*SOME_GIVEN, seed=the_table_holds(PRICE, BESIDE_THE_POINT)), tested, None)
    dropped = held.answer(shows(PRICE))
    stands = held.answer(shows(BESIDE_THE_POINT, PRICE))
    assert (dropped.state, dropped.right) == ("dropped", None)
    assert (stands.state, stands.right) == ("stands", None)
    assert (held.won, held.most_patience - held.patience) == (0, 1)


def test_a_director_without_words_for_the_office_is_silent_and_the_talk_runs() -> None:
    mute = speaks(lines=lines("cold"))
    held = office(ended(*SOME_GIVEN, by=mute), "fair", "fair")
    item = held.answer(OWN)
    held.answer(ASK)
    assert (held.enter, item.reaction, held.leave) == (None, None, None)
    assert held.over


def test_a_line_about_a_term_is_left_out_where_the_claim_has_none() -> None:
    only = {**office_lines("he"), "silent": ["Silent about {term}.", "Silent.", "Not a word."]}
    attempt = ended(*WALKED, by=speaks(office=only))
    said = {
        text(office(ended(*WALKED, by=attempt.director, seed=n), "fair").answer(SILENCE).reaction, attempt)
        for n in range(12)
    }
    assert said == {"Silent.", "Not a word."}


def test_a_line_with_a_leaning_contradicts_what_he_said_before() -> None:
    leans = {
        **office_lines("he"),
        "enter": {"low": [{"says": "Too soft.", "about": "all", "leans": "company"}]},
    }
    attempt = ended(*SOME_GIVEN, by=speaks(office=leans))
    entered = office(attempt, "fair", "fair").enter
    assert entered is not None
    assert entered.contradicts == max(m.number for m in attempt.messages if m.leans == "client")


answers = st.lists(
    st.one_of(
        st.sampled_from([OWN, ASK, SILENCE]),
        st.lists(st.integers(0, 9), min_size=1, max_size=2, unique=True),
    ),
    min_size=4,
    max_size=4,
)
GIVES = ("price_410", "days_60", "two_years", "days_45", "price_405", "approve_60", "ask_priority", "recap")


def talk(attempt: Attempt, drawn: list[Any], *verdicts: Verdict) -> tuple[Office, list[Answer]]:
    """An office with answers that were drawn, evidence by its place on the table."""
    held, given_answers = office(attempt, *verdicts), []
    for one in drawn:
        if held.over:
            break
        table = [piece.id for piece in held.evidence]
        answer = one if isinstance(one, Answer) else shows(*{table[at % len(table)] for at in one})
        given_answers.append(answer)
        held.answer(answer)
    return held, given_answers


@given(
    st.lists(st.sampled_from(GIVES), unique=True, max_size=6),
    answers,
    st.lists(
        st.sampled_from(["fair", "unfair", "hindsight", "policy_clash", "opinion"]), min_size=4, max_size=4
    ),
    st.integers(1, 1000),
    st.booleans(),
)
def test_the_same_answers_make_the_same_talk(
    choices: list[str], drawn: list[Any], verdicts: list[Verdict], seed: int, forgets: bool
) -> None:
    attempt = ended("listen", *choices, "sign", by=speaks(forgets=forgets), seed=seed)
    found = verdicts[: len(attempt.claims)]
    held, given_answers = talk(attempt, drawn, *found)
    again = Office(attempt, judged(attempt, *found), None, given_answers)
    assert (again.items, again.enter, again.leave) == (held.items, held.enter, held.leave)
    assert (again.patience, again.stance, again.pleasure) == (held.patience, held.stance, held.pleasure)
    spoken = [
        held.enter,
        *(said for item in held.items for said in (item.reaction, item.criterion)),
        held.leave,
    ]
    words = [text(said, attempt) for said in spoken if said is not None]
    assert all(one and "{" not in one for one in words)
    assert all(one != other for one, other in pairwise(words))


def test_pleasure_is_that_of_the_rules() -> None:
    attempt = ended("begin", "price_415", "sign_beaming")
    client, company = attempt.state.shown
    pleased = pleasure(attempt.director, client=client, company=company, delight=90, headroom=7)
    assert office(attempt, "fair", "fair", headroom=7).pleasure == pleased
    assert pleased == Fraction(20 * client + 80 * company - 35 * 30 - 30 * 7, 100)
