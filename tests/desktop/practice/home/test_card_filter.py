from simulator.desktop.practice.home.card_filter import LEVELS, Wish, levels_of, states_of
from simulator.desktop.practice.home.cards import ScenarioCard

NEW = ScenarioCard("a", "A", practises=("price",), level="beginner")
BEGUN = ScenarioCard("b", "B", practises=("extras",), level="advanced", attempts=1)
DONE = ScenarioCard(
    "c", "C", practises=("price", "extras"), level="beginner", attempts=1, results=((50, 50),)
)
CARDS = (NEW, BEGUN, DONE)


def _shown(wish: Wish) -> str:
    return "".join(card.id for card in CARDS if wish.fits(card))


def test_without_a_wish_everything_is_shown() -> None:
    assert _shown(Wish()) == "abc"


def test_topic_level_and_progress_narrow_together() -> None:
    assert _shown(Wish(topic="price")) == "ac"
    assert _shown(Wish(level="beginner")) == "ac"
    assert _shown(Wish(state="unfinished")) == "b"
    assert _shown(Wish(topic="price", level="beginner", state="done")) == "c"
    assert _shown(Wish(level="advanced", state="new")) == ""


def test_only_what_there_is_is_offered_from_the_easiest_on() -> None:
    assert levels_of(CARDS) == ("beginner", "advanced")
    assert set(levels_of(CARDS)) <= set(LEVELS)
    assert states_of(CARDS) == ("new", "unfinished", "done")
    assert states_of((DONE,)) == ("done",)
