"""What is to be played: the choices that are wanted, where talks begin, and the order that comes of them."""

from collections.abc import Iterable
from pathlib import Path

from simulator.desktop.workshop.playtest.cast import Cast
from simulator.desktop.workshop.playtest.playing import Order, Playing
from simulator.desktop.workshop.playtest.setup import SetupPanel
from simulator.negotiation.attempt import Made
from simulator.negotiation.beginning import Beginning
from simulator.scenario.model import Scenario


class Wishes:
    """Outlive every edit of the file.

    Attributes:
        made: the choices that were made, those that hold no more included: mended, they come back.
        beginning: where in the middle talks begin; None for where they open.
        last: the beginning that was chosen last, whether it is in force or not.
    """

    def __init__(self) -> None:
        self.made: tuple[Made, ...] = ()
        self.beginning: Beginning | None = None
        self.last: Beginning | None = None

    def begin(self, beginning: Beginning | None) -> None:
        """Begin there, with no choice made."""
        self.beginning, self.last = beginning, beginning or self.last
        self.made = ()

    def play(self, choices: Iterable[str]) -> None:
        """Make these choices from where talks open."""
        self.begin(None)
        self.made = tuple(Made(choice) for choice in choices)


def order_of(
    wishes: Wishes,
    path: Path,
    scenario: Scenario,
    cast: Cast,
    setup: SetupPanel,
    language: str,
    known: Playing | None,
) -> Order | None:
    """What is to be played, as things stand; None where there is nobody to direct.

    Args:
        known: talks whose compiled scenario may do again.
    """
    who = cast.of(scenario, setup.director)
    director = None if who is None else who.loaded.value
    if who is None or director is None:
        return None
    rules = None
    if known is not None and known.order.scenario is scenario:
        rules = known.attempt.rules if known.attempt.rules.approves == director.approves else None
    return Order(
        path=path,
        scenario=scenario,
        director=director,
        director_words=who.words(language),
        language=language,
        seed=setup.seed,
        draws=dict(setup.draws),
        beginning=wishes.beginning,
        made=wishes.made,
        rules=rules,
    )
