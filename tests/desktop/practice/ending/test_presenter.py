"""What the ending page says of a finished session."""

import pytest

from simulator.desktop.desk import Desk
from simulator.desktop.practice.ending.phrases import split_words, verdict
from simulator.desktop.practice.ending.phrases import title as title_of
from simulator.desktop.practice.ending.presenter import ending_view
from simulator.desktop.practice.ending.rows import EndingView, Split, Sum
from tests.desktop.practice.dealing import DealDesk, begin

VOID = ("be_useful", "trade_days", "give_all", "sign")
CLEAN = ("ask_spring", "two_invoices", "one_more")
LOST = ("be_useful", "give_all", "say_nothing")


def ended(desk: Desk, *choices: str, mode: str = "practice") -> EndingView:
    return ending_view(begin(desk, *choices, mode=mode))


@pytest.mark.parametrize("choices", [VOID, CLEAN, LOST, ("leave_now",)])
def test_the_ledger_sums_to_the_change_of_both_scores(deal_desk: DealDesk, choices: tuple[str, ...]) -> None:
    view = ended(deal_desk(), *choices)

    for side, sums, score in (
        ("client", view.client_sum, view.client_score),
        ("company", view.company_sum, view.company_score),
    ):
        points = sum(row.points for row in view.ledger if row.side == side)
        assert points == sums.points
        assert sums.start + points == sums.uncapped
        assert (score.value, score.change) == (sums.shown, sums.shown - sums.start)


@pytest.mark.parametrize("choices", [VOID, CLEAN, LOST, ("leave_now",)])
def test_what_was_bought_and_what_was_earned_is_the_whole_change(
    deal_desk: DealDesk, choices: tuple[str, ...]
) -> None:
    view = ended(deal_desk(), *choices)

    assert view.split.total == view.client_sum.points


def test_terms_are_bought_acts_and_own_points_are_earned_by_facet(
    deal_desk: DealDesk,
) -> None:
    # respect 1/1/2, offer_options 3/1, the ending's relation 3; terms 5 - 1 + 3 + 8.
    assert ended(deal_desk(), *VOID).split == Split(terms=15, process=4, relation=5, face=2)


def test_without_a_deal_the_terms_are_given_back(deal_desk: DealDesk) -> None:
    view = ended(deal_desk(), *LOST)

    assert view.split.terms == 0
    assert {row.cause for row in view.ledger} >= {"terms", "no_deal"}


def test_every_cause_has_its_detail_in_words(deal_desk: DealDesk) -> None:
    view = ended(deal_desk(), *VOID)
    details = {(row.cause, row.detail) for row in view.ledger}

    assert ("act", "Respect · Face") in details
    assert ("terms", "Payment deferral: 30\u00a0days →\u00a045\u00a0days") in details
    assert ("effect", "She could defend it upstairs.") in details
    assert ("precedent", "Payment deferral, Delivery on us") in details
    assert ("mandate", "Delivery on us") in details


def test_a_void_deal_is_said_to_be_void(deal_desk: DealDesk) -> None:
    assert ended(deal_desk(), *VOID).void
    assert not ended(deal_desk(), *CLEAN).void


def test_a_walk_away_says_there_was_no_deal_and_invents_no_region(deal_desk: DealDesk) -> None:
    view = ended(deal_desk(), "leave_now")

    assert view.region is None
    assert title_of(view) == "You walked away"
    assert verdict(view).startswith("There was no deal.")


def test_a_deal_says_what_was_bought_and_what_was_earned(deal_desk: DealDesk) -> None:
    assert split_words(ended(deal_desk(), *VOID)) == (
        "The client’s satisfaction changed by +26: +15 bought with terms, "
        "+11 earned by how you dealt with the client."
    )


def test_claims_stand_beside_the_facts_of_their_terms(deal_desk: DealDesk) -> None:
    claims = {claim.text: claim for claim in ended(deal_desk(), *VOID).claims}
    delivery = claims["You gave the delivery away."].facts[0]

    assert 2 <= len(claims) <= 4
    assert (delivery.label, delivery.opening, delivery.signed, delivery.limit, delivery.ask) == (
        "Delivery on us",
        "no sites",
        "all 6 sites",
        "4 of 6 sites",
        "all 6 sites",
    )
    assert (delivery.client, delivery.company, delivery.over, delivery.approved) == (8, -9, True, False)


def test_what_came_back_for_a_term_is_named(deal_desk: DealDesk) -> None:
    claims = {claim.text: claim for claim in ended(deal_desk(), *VOID).claims}

    assert claims["The deferral was too long."].facts[0].returns == ("Commitment: 18\u00a0months",)


def test_a_claim_that_contradicts_an_earlier_word_names_it(deal_desk: DealDesk) -> None:
    claim = ended(deal_desk(), *VOID).claims[0]

    assert claim.contradicts is not None
    assert claim.contradicts[1] == "Make sure she leaves happy."


def test_after_no_deal_there_is_one_claim_without_facts(deal_desk: DealDesk) -> None:
    view = ended(deal_desk(), *LOST)

    assert [(claim.text, claim.facts) for claim in view.claims] == [("You should have signed.", ())]


def test_the_last_word_is_the_directors_at_the_end(deal_desk: DealDesk) -> None:
    view = ended(deal_desk(), *VOID)

    assert view.message is not None
    assert view.message.text == "She walked out laughing."


def test_rewinds_and_time_outs_are_counted(deal_desk: DealDesk) -> None:
    session = begin(deal_desk(), "be_useful", "give_all")
    session.rewind(1)
    session.choose("give_all")
    session.choose("say_nothing", timed_out=True)
    view = ending_view(session)

    assert (view.rewinds, view.timed_out, view.decisions) == (1, 1, 3)


def test_an_exam_shows_both_scores_at_the_end(deal_desk: DealDesk) -> None:
    view = ended(deal_desk(), *CLEAN, mode="exam")

    assert view.exam
    assert view.client_sum == Sum(
        50, view.client_score.value - 50, view.client_score.value, view.client_score.value
    )


def test_talks_that_go_on_have_no_ending(deal_desk: DealDesk) -> None:
    with pytest.raises(ValueError, match="not ended"):
        ended(deal_desk(), "be_useful")
