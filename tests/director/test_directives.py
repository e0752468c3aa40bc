"""Which directives apply in a scenario."""

from simulator.director.directives import directives
from simulator.scenario.wording import at_address
from tests.director.material import COLD_SMILE, director, scenario
from tests.director.variants import changed_scenario


def ids(by: str = "cold-smile") -> list[tuple[str, object]]:
    return [(order.source, order.address[1]) for order in directives(director(id=by), scenario())]


def test_a_directive_about_a_kind_that_the_scenario_lacks_is_left_out() -> None:
    assert ("director", "vans") not in ids()
    assert ("director", "bank") in ids()


def test_a_directive_that_implies_such_a_kind_is_left_out_too() -> None:
    order = {
        "id": "no_vans",
        "when": "during",
        "says": "No vans.",
        "about": "all",
        "leans": "company",
        "implies": {"client": ">= 60", "delivery": "opening"},
    }
    assert directives(director(directives=[order]), changed_scenario(directives=[])) == ()


def test_what_concerns_the_whole_deal_the_rules_or_manner_always_applies() -> None:
    orders = [
        {"id": f"about_{about}", "when": "during", "says": "So.", "about": about, "leans": "company"}
        for about in ("all", "rules", "manner")
    ]
    found = directives(director(directives=orders), changed_scenario(directives=[]))
    assert [order.about for order in found] == ["all", "rules", "manner"]


def test_the_scenarios_own_are_for_whom_they_name() -> None:
    assert ("scenario", "small_rule") in ids()
    assert ("scenario", "not_his") not in ids()
    assert [found for found in ids("somebody-else") if found[0] == "scenario"] == [("scenario", "not_his")]


def test_every_directive_stands_where_its_address_says() -> None:
    models = {"director": director(COLD_SMILE), "scenario": scenario()}
    for order in directives(director(COLD_SMILE), scenario()):
        assert at_address(models[order.source], order.address) == order.text


def test_a_scenarios_directive_about_what_it_lacks_is_left_out() -> None:
    for changed in ({"about": "delivery"}, {"implies": {"vans": "<= 2"}}):
        order = {"id": "odd", "when": "during", "says": "So.", "about": "all", "leans": "company", **changed}
        assert directives(director(directives=[]), changed_scenario(directives=[order])) == ()
