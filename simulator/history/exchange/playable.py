"""Whether the content in a file can be believed: it is what its name says, and passes every check."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from simulator.history.exchange.records import ContentRecord
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.content import hash_of, thaw
from simulator.scenario.director_model import Director
from simulator.scenario.loading import read_director, read_scenario
from simulator.scenario.model import Scenario
from simulator.scenario.problem import Loaded
from simulator.scenario.translation import translated

M = TypeVar("M", Scenario, Director)

_AWKWARD = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""Signs that YAML reads otherwise than JSON, unless they are written by their number."""


class NotPlayable(ValueError):
    """A content that is not what it says, or with which nobody could play."""


@dataclass(frozen=True, slots=True)
class Playable:
    """A content that attempts can be replayed on."""

    scenario: Scenario
    director: Director
    rules: CompiledScenario


def canonical(document: Mapping[str, Any]) -> str:
    """The text of a document as it is stored; its hash is the content's name."""
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def checked(record: ContentRecord) -> Playable:
    """A content that is what it says, with words that are words of it, ready to be replayed on.

    It is read as a file of a scenario and of a director would be, so that it passes the same checks, with the
    same bounds of size and depth.

    Raises:
        NotPlayable: it is not.
    """
    document = canonical(record.document)
    if hash_of(document) != record.hash:
        raise NotPlayable("its hash is another")
    scenario, director = _thawed(document)
    if (scenario.id, director.id) != (record.scenario, record.director):
        raise NotPlayable("its ids are others")
    _passes(read_scenario(_as_file(scenario), f"{scenario.id}.yaml"), scenario)
    _passes(read_director(_as_file(director), f"{director.id}.yaml"), director)
    if len({words.hash for words in record.words}) != len(record.words):
        raise NotPlayable("words that stand twice")
    for words in record.words:
        said = scenario, director
        if words.document is None:
            if words.hash != record.hash:
                raise NotPlayable("words without a document")
        else:
            spoken = canonical(words.document)
            if hash_of(spoken) != words.hash or words.hash == record.hash:
                raise NotPlayable("the hash of words is another")
            said = _thawed(spoken)
            if _wordless(said[0]) != _wordless(scenario) or _wordless(said[1]) != _wordless(director):
                raise NotPlayable("words of another content")
        if (said[0].language, said[0].title, said[1].name) != (
            words.language,
            words.title,
            words.director_name,
        ):
            raise NotPlayable("words with another title")
    return _prepared(scenario, director)


def prepared(document: str) -> Playable:
    """A content that is ready to be replayed on.

    Raises:
        NotPlayable: it cannot be.
    """
    return _prepared(*_thawed(document))


def _prepared(scenario: Scenario, director: Director) -> Playable:
    try:
        return Playable(scenario, director, compile_scenario(scenario, director.approves))
    except ValueError as error:
        raise NotPlayable(str(error)) from error


def _thawed(document: str) -> tuple[Scenario, Director]:
    try:
        return thaw(document)
    except (AttributeError, ValueError, RecursionError) as error:
        raise NotPlayable("it is no scenario and director") from error


def _as_file(model: Scenario | Director) -> str:
    plain = model.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    text = json.dumps(plain, ensure_ascii=False)
    return _AWKWARD.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _passes(loaded: Loaded[M], model: M) -> None:
    for problem in loaded.problems:
        if problem.severity == "error":
            raise NotPlayable(f"{problem.file}: {problem.message()}".rstrip("."))
    if loaded.value != model:
        raise NotPlayable(f"{model.id} is not what a file can say")


class _Silence(dict[tuple[str, str], str]):
    """Words in no language: nothing is said in any place."""

    def get(self, key: tuple[str, str], default: Any = None) -> Any:  # noqa: ARG002
        return ""


def _wordless(model: M) -> M:
    return translated(model, _Silence(), "xx")
