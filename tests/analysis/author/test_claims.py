"""How often a director's claims are fair, over deals of random play."""

from simulator.analysis.author.claims import ENOUGH, Tally, fairness, one_sided
from tests.analysis.author.material import director, story

LINES = "lines:\n  claims:\n    price: [You gave the price away.]\n"
TERMS = """
terms:
  price:
    label: Price
    kind: price
    levels: [{at: 100, client: 0, company: 0}, {at: 95, client: 5, company: -6}]
"""
SCENES = {"opening": ["list > signed", "five > signed; terms: {price: 95}"]}


def declares(client: int) -> str:
    return f"declares: {{client: {client}, company: {100 - client}, floor: 40, says: So it is.}}\n{LINES}"


def test_what_was_given_for_nothing_is_held_against_it_fairly_by_who_declares_the_margin() -> None:
    tallies = fairness([story(SCENES, TERMS)], [director(declares(0))])
    tally = tallies["example"]["price"]
    assert tally.judged > ENOUGH
    assert tally.fair == tally.judged
    assert tally.share == 100
    (finding,) = one_sided(tallies["example"])
    assert (finding.code, finding.address) == ("claim-always-fair", ("lines", "claims", "price"))


def test_the_same_reproach_is_never_fair_from_who_declares_the_client() -> None:
    tallies = fairness([story(SCENES, TERMS)], [director(declares(100))])
    assert [finding.code for finding in one_sided(tallies["example"])] == ["claim-never-fair"]


def test_the_same_library_gives_the_same_tallies() -> None:
    scenario, judge = story(SCENES, TERMS), director(declares(50))
    assert fairness([scenario], [judge]) == fairness([scenario], [judge])


def test_a_few_verdicts_prove_nothing() -> None:
    assert list(one_sided({"price": Tally(0, ENOUGH - 1)})) == []
    assert list(one_sided({"price": Tally(1, 50)})) == []
    assert len(list(one_sided({"price": Tally(0, ENOUGH), "bent": Tally(ENOUGH, ENOUGH)}))) == 2


def test_scenarios_that_cannot_be_searched_whole_are_left_out() -> None:
    farm = story({"opening": ["praise +1 +0 > opening; repeat: true", "sign > signed"]}, TERMS)
    assert fairness([farm], [director(declares(50))]) == {}
