"""Where the client's satisfaction came from: an exact split."""

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.attempt import Attempt
from simulator.debrief.satisfaction import satisfaction
from simulator.negotiation.ledger import total
from tests.analysis import small
from tests.debrief.played import SHIPPED, models, talks
from tests.director import variants


def split(attempt: Attempt) -> dict[str, int]:
    return {source.name: source.points for source in satisfaction(attempt).sources}


def test_terms_are_bought_and_acts_are_earned_by_facet() -> None:
    """Listening brings 3 of process, the price at 415 brings 3."""
    attempt = talks("listen", "price_415", "sign")
    assert split(attempt) == {"terms": 3, "process": 3, "relation": 0, "face": 0}
    found = satisfaction(attempt)
    assert (found.start, found.end, found.bought, found.earned) == (50, 56, 3, 3)


def test_authored_points_carry_their_facet() -> None:
    """Wherever they stand: with a reply, a branch or an ending; without a facet they are of the process."""
    points = [
        {"client": 4, "facet": "face", "because": "Seen."},
        {"client": 2, "because": "Heard."},
        {"company": 9},
    ]
    branch = [{"to": "signed", "points": [{"client": -1, "facet": "relation", "because": "Hurried."}]}]
    data = small.scenario().model_dump(mode="json", by_alias=True, exclude_none=True)
    choices = data["scenes"]["table"]["choices"]
    choices[0].update(points=points, goto=branch)
    data["endings"]["signed"]["points"] = [{"client": 5, "facet": "relation"}]
    played = type(small.scenario()).model_validate(data)
    attempt = talks("sign", by=small.director(), played=played)
    assert split(attempt) == {"terms": 0, "process": 2, "relation": 4, "face": 4}


def test_what_a_level_is_really_worth_is_of_the_terms() -> None:
    adjust = [{"when": "double_charge", "client": -2, "company": 1, "because": "She knew."}]
    played = variants.changed_terms(price={"adjust": adjust})
    assert split(talks("listen", "price_415", "sign", played=played))["terms"] == 3 - 2


def test_without_a_deal_the_terms_bring_nothing() -> None:
    attempt = talks("listen", "price_415", "leave")
    assert split(attempt) == {"terms": 0, "process": 3, "relation": 0, "face": 0}
    moved = next(source for source in satisfaction(attempt).sources if source.name == "terms")
    assert [entry.points for entry in moved.entries] == [3, -3]


def test_an_attempt_in_which_nothing_happened_has_nothing_to_split() -> None:
    assert split(small.play("sign")) == {"terms": 0, "process": 0, "relation": 0, "face": 0}


@settings(max_examples=60, deadline=None)
@given(pair=st.sampled_from(SHIPPED), seed=st.integers(0, 10_000), picks=st.data())
def test_the_split_is_exact(pair: tuple[str, str], seed: int, picks: st.DataObject) -> None:
    """The four sources sum to the change of the uncapped score, and hold every entry of the client once."""
    attempt = Attempt(*models(*pair), seed=seed)
    while attempt.ended is None:
        offered = [offer.id for offer in attempt.offered() if offer.available]
        attempt.choose(picks.draw(st.sampled_from(offered)))
    found = satisfaction(attempt)
    assert sum(source.points for source in found.sources) == found.end - found.start
    assert found.end - found.start == attempt.state.client - attempt.rules.start[0]
    assert found.bought + found.earned == found.end - found.start
    entries = [entry for source in found.sources for entry in source.entries]
    mine = [entry for entry in attempt.ledger if entry.side == "client"]
    assert sorted(map(id, entries)) == sorted(map(id, mine))
    for source in found.sources:
        assert source.points == total(source.entries, "client")
