"""What an author may choose from, in words."""

from simulator.desktop.workshop.playtest.cast import Cast, draws_of
from simulator.desktop.workshop.playtest.phrases import translate
from simulator.desktop.workshop.playtest.setup import SetupPanel
from simulator.scenario.model import Scenario

_LANGUAGES = {"en": "English", "ru": "Русский"}


def offer(setup: SetupPanel, scenario: Scenario, cast: Cast, code: str) -> None:
    """Fill the fields: directors, languages, values of every draw; `code` is the language shown.

    To read every director takes a while, so until the fields are seen there is only the one that was picked.
    """
    picked = None if setup.director is None else cast.director(setup.director)
    others = cast.all() if not setup.isHidden() else () if picked is None else (picked,)
    own = cast.of(scenario, None)
    its = "" if own is None else own.words(code).name
    directors: list[tuple[object, str]] = [
        (None, translate("Playtest", "The scenario’s own: {name}").format(name=its))
    ]
    directors += ((entry.id, entry.words(code).name) for entry in others)
    spoken: list[tuple[object, str]] = [(None, translate("Playtest", "That of the program"))]
    spoken += ((name, _LANGUAGES.get(name, name)) for name in cast.languages(scenario))
    by_seed = translate("Playtest", "by the seed")
    draws = {
        name: [(None, by_seed), *((value, value) for value in values)]
        for name, values in draws_of(scenario).items()
    }
    setup.show_choices(directors, spoken, draws)
