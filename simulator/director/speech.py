"""The director's words as people read them, in the language of the models that are asked."""

import re
from typing import Protocol

from simulator.director.message import Source, Values
from simulator.negotiation.ledger import Address
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from simulator.scenario.wording import at_address, level_words, table_words

_PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_SENTENCE_ENDS = ".!?…"


class Said(Protocol):
    """A message, a claim or a word in the office: where its words stand and what they are about."""

    @property
    def source(self) -> Source: ...
    @property
    def address(self) -> Address: ...
    @property
    def time(self) -> str: ...
    @property
    def values(self) -> Values: ...


def words(said: Said, scenario: Scenario, director: Director) -> str:
    """The words of something he said, its placeholders filled in; empty if the models lack them.

    Args:
        scenario, director: the models as written, or both translated into one language.
    """
    text = at_address(scenario if said.source == "scenario" else director, said.address)
    if text is None or "{" not in text:
        return text or ""
    values = _values(said, scenario)
    return _PLACEHOLDER.sub(lambda found: _fitted(found, values), text)


def _values(said: Said, scenario: Scenario) -> dict[str, str]:
    values = {
        "client": scenario.client.name,
        "client_company": scenario.client.company,
        "seller": scenario.seller.company,
        "time": said.time,
    }
    meant = said.values
    if meant.term is not None:
        term = scenario.terms[meant.term]
        values["term"] = term.label
        if meant.level is not None:
            values["level"] = level_words(term, meant.level, scenario.language)
    if meant.mark is not None:
        values["mark"] = str(meant.mark)
    if said.source == "scenario":
        values.update(table_words(scenario, meant.levels))
    return values


def _fitted(found: re.Match[str], values: dict[str, str]) -> str:
    """A value as it stands in its sentence: capital at the start, a term's label small inside."""
    value = values.get(found[1])
    if not value:
        return found[0]
    before = found.string[: found.start()].rstrip(" \n\u00a0\"'«“„(—–-")
    if not before or before[-1] in _SENTENCE_ENDS:
        return value[0].upper() + value[1:]
    if found[1] == "term" and not value[1:2].isupper():
        return value[0].lower() + value[1:]
    return value
