from collections.abc import Callable
from typing import Any, get_args

import pytest

from simulator.analysis.review import Mark
from simulator.desktop.text import LANGUAGES, Code, Language
from simulator.desktop.text import vocabulary as words
from simulator.history.rows import Mode
from simulator.negotiation.events import Region
from simulator.negotiation.ledger import Cause
from simulator.scenario.acts import standard_acts
from simulator.scenario.vocabulary import (
    EndingKind,
    Facet,
    Level,
    Mood,
    Move,
    Occasion,
    Phase,
    Stance,
    Substitution,
    Topic,
    Upward,
)

LISTS: list[tuple[Callable[[str], str], tuple[Any, ...]]] = [
    (words.mood_word, get_args(Mood)),
    (words.region_word, get_args(Region)),
    (words.kind_word, get_args(EndingKind)),
    (words.move_word, get_args(Move)),
    (words.phase_word, get_args(Phase)),
    (words.stance_word, get_args(Stance)),
    (words.cause_word, get_args(Cause)),
    (words.facet_word, (*get_args(Facet), "terms")),
    (words.act_word, tuple(standard_acts())),
    (words.occasion_word, get_args(Occasion)),
    (words.topic_word, get_args(Topic)),
    (words.substitution_word, get_args(Substitution)),
    (words.level_word, get_args(Level)),
    (words.mode_word, get_args(Mode)),
    (words.mark_word, get_args(Mark)),
    (words.upward_word, get_args(Upward)),
    (words.side_word, ("client", "company")),
    (words.side_short, ("client", "company")),
]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(("word", "ids"), LISTS, ids=[word.__name__ for word, _ in LISTS])
def test_every_word_of_a_closed_list_has_a_name_of_its_own(
    word: Callable[[str], str], ids: tuple[str, ...], code: Code
) -> None:
    language = Language(code)
    names = [word(id) for id in ids]
    language.close()
    assert all(names)
    assert len(set(names)) == len(ids)
    assert all(name.isascii() or "’" in name for name in names) is (code == "en")


def test_moods_fit_beside_the_mood_trail() -> None:
    language = Language("ru")
    names = [words.mood_word(mood) for mood in get_args(Mood)]
    language.close()
    assert max(map(len, names)) <= 16


def test_a_walk_away_is_named_by_its_kind_until_the_analysis_can_tell_more() -> None:
    assert words.result_word(None, "walk_away") == "You walked away"
    assert words.result_word("bought_smile", "deal") == "Bought smile"
    assert words.result_word(None, None) == ""


def test_a_scenario_s_own_act_is_called_by_its_id() -> None:
    assert words.act_word("show_the_invoice") == "show the invoice"
