"""The tables of keys in the guide, made from the list of everything that has a key."""

import re
from collections.abc import Callable
from typing import get_args

from simulator.desktop.keys.actions import ACTIONS, Where
from simulator.desktop.keys.words import action_word, cap_words, place_word

_MARKS = re.compile(r"<!-- keys -->\n(?:.*\n)?<!-- /keys -->\n", re.DOTALL)


def key_tables(keys_of: Callable[[str], tuple[str, ...]]) -> str:
    """Write a Markdown table for every place that has keys, in the language in force.

    `keys_of` names the keys of an action by its id.
    """
    return "\n".join(_table(where, keys_of) for where in get_args(Where))


def usual_keys(id: str) -> tuple[str, ...]:
    """The keys with which the program ships."""
    return next(action.keys for action in ACTIONS if action.id == id)


def put_keys(source: str, tables: str) -> str:
    """Put tables between the marks of a chapter; a chapter without marks stays as it is."""
    return _MARKS.sub(lambda _: f"<!-- keys -->\n\n{tables}\n<!-- /keys -->\n", source)


def _table(where: Where, keys_of: Callable[[str], tuple[str, ...]]) -> str:
    rows = [
        f"| {' '.join(_cap(stroke) for stroke in keys_of(action.id))} | {action_word(action)} |\n"
        for action in ACTIONS
        if action.where == where
    ]
    return f"### {place_word(where)}\n\n| | |\n|---|---|\n{''.join(rows)}" if rows else ""


def _cap(stroke: str) -> str:
    return f"`{'+'.join(cap_words(stroke))}`"
