"""Content kept with an attempt: the same name for the same content, and the same play from what was kept."""

import json
from typing import Any

import pytest
from hypothesis import given

from simulator.negotiation.attempt import Talks
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.content import freeze, hash_of, thaw
from simulator.scenario.acts import standard_acts
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from tests.negotiation.generated import SEEDS, played, scenario_of
from tests.negotiation.material import PRICE, TERMS, reply, scenario

DIRECTOR = Director.model_validate(
    {"format": 1, "id": "plain", "name": "He", "role": "Boss", "rewards": {"client": 50, "company": 50},
     "demand": {"most_margin": 60, "look_tough": 40}}
)  # fmt: skip


@given(seed=SEEDS)
def test_what_was_kept_has_the_same_name_again(seed: int) -> None:
    kept = freeze(scenario_of(seed), DIRECTOR)
    assert freeze(*thaw(kept.document)) == kept
    assert hash_of(kept.document) == kept.hash


@given(seed=SEEDS)
def test_what_was_kept_plays_the_same(seed: int) -> None:
    authored, talks = played(seed)
    again, director = thaw(freeze(authored, DIRECTOR).document)
    compiled = compile_scenario(again, talks.scenario.approves)
    assert compiled == talks.scenario
    assert director == DIRECTOR
    replayed = Talks(compiled, talks.start.draws, talks.made)
    assert replayed.steps == talks.steps
    assert replayed.opening == talks.opening
    assert replayed.offered() == talks.offered()


@given(seed=SEEDS)
def test_the_order_of_keys_that_mean_nothing_changes_neither_name_nor_play(seed: int) -> None:
    authored = scenario_of(seed)
    written = authored.model_dump(by_alias=True, exclude_none=True)
    for scene in written["scenes"].values():
        for choice in scene["choices"]:
            for effects in (choice, *choice["goto"]) if not isinstance(choice["goto"], str) else (choice,):
                for name in {"terms", "add", "set"} & set(effects):
                    effects[name] = dict(reversed(effects[name].items()))
    turned = Scenario.model_validate(dict(reversed(written.items())))
    assert freeze(turned, DIRECTOR) == freeze(authored, DIRECTOR)
    assert compile_scenario(turned, "always") == compile_scenario(authored, "always")


def changed(**top: Any) -> str:
    return freeze(scenario(reply("ask", acts=["listen"]), **top), DIRECTOR).hash


def test_whatever_could_change_the_play_or_the_words_changes_the_name() -> None:
    names = {
        changed(),
        changed(title="Another title"),
        changed(start={"client": 51}),
        changed(terms={**TERMS, "price": {**PRICE, "limit": 420}}),
        changed(terms={name: TERMS[name] for name in reversed(TERMS)}),
        changed(acts={"listen": {"process": 4}}),
        changed(precedent=3),
        changed(past=[{"text": "We met in March."}]),
        changed(facts={"spring": {"text": "She was charged twice"}}),
        changed(facts={"spring": {"text": "She was charged twice", "known": True}}),
        freeze(scenario(reply("ask", acts=["listen"])), DIRECTOR.model_copy(update={"patience": 1})).hash,
    }
    assert len(names) == 11


def test_the_acts_in_force_are_part_of_the_content() -> None:
    document = json.loads(freeze(scenario(), DIRECTOR).document)
    assert set(document["scenario"]["acts"]) == set(standard_acts())
    assert changed() == changed(acts={"listen": {"process": 3}})


def test_what_a_file_does_not_use_does_not_change_the_name_of_older_content() -> None:
    """Keys that the format was given later stand in no document that does not need them."""
    document = freeze(scenario(facts={"spring": {"text": "She was charged twice"}}), DIRECTOR).document
    written = json.loads(document)["scenario"]
    assert "past" not in written
    assert written["facts"]["spring"] == {"text": "She was charged twice", "rival_offers": []}
    unknown = {"spring": {"text": "She was charged twice", "known": False}}
    assert freeze(scenario(facts=unknown, past=[]), DIRECTOR).document == document


def test_the_document_is_canonical() -> None:
    document = freeze(scenario(), DIRECTOR).document
    canonical = json.dumps(json.loads(document), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert document == canonical


@pytest.mark.parametrize(
    "damage", ["", "{", "[]", "null", '{"scenario": {}, "order": {}, "director": {}}', "7"]
)
def test_a_damaged_document_is_refused(damage: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        thaw(damage)


def test_a_document_that_lost_a_part_is_refused() -> None:
    whole = json.loads(freeze(scenario(), DIRECTOR).document)
    for part in whole:
        with pytest.raises(ValueError):  # noqa: PT011
            thaw(json.dumps({key: value for key, value in whole.items() if key != part}))
    whole["order"]["terms"].append("nowhere")
    with pytest.raises(ValueError, match="nowhere"):
        thaw(json.dumps(whole))
