"""A trainer's library whose scenario has a director of its own and translations."""

from pathlib import Path

from simulator.scenario.library import Library
from simulator.scenario.translation_update import update_catalogue
from tests.commands.material import DIRECTOR, SCENARIO, write_library


def trainers_library(folder: Path) -> Library:
    """The library of who sends: the scenario, its director, the catalogue of each."""
    write_library(folder)
    shelf = Library.shipped(folder)
    scenario, director = shelf.scenario(SCENARIO), shelf.director(DIRECTOR)
    assert scenario is not None
    assert director is not None
    assert scenario.loaded.value is not None
    assert director.loaded.value is not None
    update_catalogue(scenario.loaded.value, folder / "locale" / "ru" / f"{SCENARIO}.po", "ru")
    update_catalogue(director.loaded.value, folder / "directors" / "locale" / "ru" / f"{DIRECTOR}.po", "ru")
    return shelf
