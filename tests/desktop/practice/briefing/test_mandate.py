from typing import Any

from simulator.desktop.practice.briefing.mandate import MandateRow, mandate_rows, told
from simulator.scenario.library import Library
from simulator.scenario.model import Scenario
from simulator.scenario.wording import level_words


def _warm_up(library: Library, language: str) -> Scenario:
    entry = library.scenario("warm-up")
    assert entry is not None
    return entry.words(language)


def _with_terms(words: Scenario, **changes: Any) -> Scenario:
    name, term = next(iter(words.terms.items()))
    return words.model_copy(update={"terms": {name: term.model_copy(update=changes)}})


def test_a_term_tells_what_we_open_with_and_how_far_we_may_go(shipped_library: Library) -> None:
    rows = mandate_rows(_warm_up(shipped_library, "en"))
    assert rows[0] == MandateRow("Price per kilo", "€18.50", "€17.50")
    assert rows[1].opening == "Fridays with the round"


def test_a_term_without_a_limit_has_none_and_one_without_an_opening_opens_at_our_target(
    shipped_library: Library,
) -> None:
    words = _with_terms(_warm_up(shipped_library, "en"), limit=None, open=None)
    target = level_words(words.terms["price"], 0, "en")
    assert mandate_rows(words) == (MandateRow("Price per kilo", target, ""),)


def test_the_mandate_speaks_the_language_of_its_words(shipped_library: Library) -> None:
    rows = mandate_rows(_warm_up(shipped_library, "ru"))
    assert rows[0].term != "Price per kilo"


def test_names_and_opening_terms_are_filled_into_what_is_told(shipped_library: Library) -> None:
    words = _warm_up(shipped_library, "en")
    assert told(words, "{client} of {client_company} pays {price} to {seller}; {other}") == (
        "Nell Brady of The Low Door pays €18.50 to Pier Nine Roastery; {other}"
    )
