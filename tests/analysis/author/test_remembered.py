"""Findings of the deep checks are made once, and anew whenever what they were made from is another."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from simulator.analysis.author.finding import Finding
from simulator.analysis.author.problems import deep_findings
from simulator.analysis.author.remembered import remembered
from simulator.analysis.cache import Cache
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from tests.analysis.author.material import director, story

SCENES = {"opening": ["give +20 -20 > signed", "stand > signed"]}


class Asked:
    """Finds, and counts how often it was asked to."""

    def __init__(self, cache: Cache) -> None:
        self.cache, self.times = cache, 0

    def of(
        self, scenario: Scenario, own: Director | None, begun: Sequence[Scenario] = ()
    ) -> tuple[Finding, ...]:
        def find() -> tuple[Finding, ...]:
            self.times += 1
            return deep_findings(scenario, lambda _: own, begun=begun)

        return remembered(self.cache, scenario, lambda _: own, begun, find)


@pytest.fixture
def asked(tmp_path: Path) -> Asked:
    return Asked(Cache(tmp_path))


def test_what_was_found_once_is_not_searched_again(asked: Asked) -> None:
    first = asked.of(story(SCENES), director())
    assert {one.code for one in first} >= {"giving-in-pays", "region-not-reached"}
    assert asked.of(story(SCENES), director()) == first
    assert asked.times == 1


def test_another_text_director_or_beginning_is_searched_anew(asked: Asked) -> None:
    asked.of(story(SCENES), director())
    asked.of(story({"opening": ["give +20 -20 > signed", "stand +1 +0 > signed"]}), director())
    asked.of(story({"opening": ["give +20 -20 > signed; say: Longer", "stand > signed"]}), director())
    asked.of(story(SCENES), director("rewards: {client: 90, company: 10}\n"))
    asked.of(story(SCENES), None)
    asked.of(story(SCENES), director(), [story({"opening": ["stand > signed"]})])
    assert asked.times == 6
