"""The small talks, changed in one place."""

from typing import Any

from simulator.scenario.model import Scenario
from tests.director.material import SCENARIO


def with_replies(base: Scenario, *replies: dict[str, Any]) -> Scenario:
    """The scenario with more replies at its table."""
    data = base.model_dump(mode="json", by_alias=True, exclude_none=True)
    data["scenes"]["table"]["choices"] += replies
    return Scenario.model_validate(data)


def changed_terms(**terms: dict[str, Any]) -> Scenario:
    """The scenario with some keys of some terms changed."""
    changed = {name: {**SCENARIO["terms"][name], **keys} for name, keys in terms.items()}
    return changed_scenario(terms={**SCENARIO["terms"], **changed})


def changed_scenario(**keys: Any) -> Scenario:
    """The scenario with some keys changed."""
    return Scenario.model_validate({**SCENARIO, **keys})
