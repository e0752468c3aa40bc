"""Which replies are offered: in file order, if their condition holds, once unless they repeat."""

from hypothesis import given

from simulator.negotiation.step import step
from tests.negotiation.generated import SEEDS, played
from tests.negotiation.material import Dict, reply, scenario, talks


def ids(authored: object, *choices: str) -> list[str]:
    return [offer.id for offer in talks(authored, choices).offered() if offer.available]  # type: ignore[arg-type]


def test_replies_stand_in_the_order_of_the_file() -> None:
    assert ids(scenario(reply("b"), reply("a"))) == ["b", "a", "sign", "leave"]


def test_a_reply_is_offered_once_unless_it_may_be_repeated() -> None:
    authored = scenario(reply("ask"), reply("wait", repeat=True))
    assert ids(authored, "ask", "wait") == ["wait", "sign", "leave"]


def test_once_is_once_in_its_scene_whatever_other_scenes_call_theirs() -> None:
    closing: Dict = {"phase": "closing", "choices": [reply("ask", "closing"), reply("end", "signed")]}
    authored = scenario(reply("ask"), reply("on", "closing"), scenes={"closing": closing})
    assert ids(authored, "ask", "on") == ["ask", "end"]


def test_a_used_reply_is_not_offered_when_talks_come_back() -> None:
    closing: Dict = {"phase": "closing", "choices": [reply("back", "opening"), reply("end", "signed")]}
    authored = scenario(reply("ask"), reply("on", "closing", repeat=True), scenes={"closing": closing})
    assert ids(authored, "ask", "on", "back", "on") == ["end"]


def test_a_reply_whose_condition_fails_is_hidden_or_shown_with_its_reason() -> None:
    authored = scenario(
        reply("hidden", when="client >= 90"), reply("locked", when="client >= 90", locked="Not yet")
    )
    offers = talks(authored).offered()
    assert [(offer.id, offer.available) for offer in offers] == [
        ("locked", False),
        ("sign", True),
        ("leave", True),
    ]
    assert offers[0].reason == ("scenes", "opening", "choices", "locked", "locked")
    assert offers[1].reason is None


def test_a_locked_reply_that_was_used_is_gone() -> None:
    authored = scenario(reply("once", when="client < 51", locked="No more", acts=["listen"]))
    assert [offer.id for offer in talks(authored, ["once"]).offered()] == ["sign", "leave"]


def test_nothing_is_offered_after_the_end() -> None:
    assert talks(scenario(), ["sign"]).offered() == ()


@given(seed=SEEDS)
def test_what_is_offered_can_be_given_and_nothing_else(seed: int) -> None:
    _, talked = played(seed)
    available = {offer.id for offer in talked.offered() if offer.available}
    scene = talked.scenario.scene_of.get(talked.state.at)
    for one in scene.replies if scene else ():
        try:
            step(talked.scenario, talked.state, one.id)
            given_ = True
        except Exception as refused:
            assert type(refused).__name__ == "NotOffered"  # noqa: PT017
            given_ = False
        assert given_ == (one.id in available)
