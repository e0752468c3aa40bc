"""The decisions at which most is lost, with what was taken there and what would mostly have been better."""

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from simulator.history.decisions import FEWEST, MOST, Decisions, decisions
from simulator.history.exchange.progress import Told
from simulator.history.exchange.words import Language
from simulator.history.query import Query
from simulator.history.reports.asked import Asked
from simulator.history.reports.content import Hard, HardDecision
from simulator.history.reports.naming import Names
from simulator.history.review import Line
from simulator.history.store import History
from simulator.negotiation.content import thaw
from simulator.scenario.model import Scenario
from simulator.scenario.wording import at_address

_FEWEST_OF_ONE = 3
"""Decisions of one person from which on a mean is told: it stands beside it of how many it is."""
_PLACEHOLDER = re.compile(r"\{[a-z][a-z0-9_]*\}")


def hardest(
    history: History, query: Query, scenarios: Sequence[Line], names: Names, asked: Asked, told: Told
) -> Hard:
    """Judge the newest deals, of each scenario as many as its share, and find what was hard.

    Args:
        scenarios: those that there are deals on.
        told: is told how many deals were judged, of about how many; may raise `Stopped`.

    Raises:
        HistoryFault: the history cannot be read.
    """
    total = sum(line.figures.deals for line in scenarios)
    shares = [math.ceil(line.figures.deals * min(1.0, MOST / total)) for line in scenarios]
    fewest = fewest_of(asked)
    found: list[HardDecision] = []
    done = unjudged = 0
    for line, share in zip(scenarios, shares, strict=True):
        progress = _Progress(told, done, sum(shares))
        try:
            judged = decisions(
                history,
                replace(query, scenario=line.id),
                most=share,
                told=progress.tell,
                enough=progress.goes_on,
            )
        except ValueError:
            # What it was played on is damaged: none of it can be judged.
            done, unjudged = done + share, unjudged + share
            continue
        if judged is not None:
            done += judged.looked_at
            unjudged += judged.costs.unjudged
            texts = _Texts(history, judged, names, asked.language)
            found += [_hard(line, scene, judged, texts) for scene in judged.costs.hardest(fewest)]
    told(done, done)
    return Hard(tuple(sorted(found, key=lambda one: (-one.lost, one.scenario, one.scene))), done, unjudged)


def fewest_of(asked: Asked) -> int:
    """Scenes at which fewer decisions were made than that are left out."""
    return FEWEST if asked.group else _FEWEST_OF_ONE


class _Progress:
    """Tells how far all scenarios together are, also while one deal takes long."""

    def __init__(self, told: Told, before: int, of: int) -> None:
        self._told, self._before, self._of, self._done = told, before, of, 0

    def tell(self, done: int, _of: int) -> None:
        self._done = done
        self._told(self._before + done, self._of)

    def goes_on(self) -> bool:
        """Never enough; but whoever is told may stop it."""
        self._told(self._before + self._done, self._of)
        return False


class _Texts:
    """What is said in a scenario: as played in the language, else as the library or its author has it."""

    def __init__(self, history: History, found: Decisions, names: Names, language: Language) -> None:
        models: list[Scenario | None] = []
        for version in found.versions:
            if version.newest.language == language:
                models.append(thaw(history.attempt(version.newest.id).words)[0])
        self._models = [one for one in (*models, names.words(found.scenario.id), found.scenario) if one]

    def at(self, *address: str | int) -> str:
        """The words at an address; a level that stood on the table is left open."""
        found = (at_address(model, address) for model in self._models)
        return _PLACEHOLDER.sub("…", next((text for text in found if text), "")).replace("….", "…")

    @property
    def client(self) -> str:
        return self._models[0].client.name


def _hard(line: Line, scene: str, found: Decisions, texts: _Texts) -> HardDecision:
    cost = found.costs.scenes[scene]
    given = {reply: one.times for (where, reply), one in found.costs.replies.items() if where == scene}
    taken = max(given, key=lambda reply: (given[reply], reply))
    better = cost.mostly_better

    def reply(id: str) -> str:
        return texts.at("scenes", scene, "choices", id, "say") or id

    # Of words that hang on what happened the last ones are those that are said else.
    said = texts.at("scenes", scene, "client", "says") or texts.at("scenes", scene, "client", "says", -1)
    return HardDecision(
        scenario=line.name,
        scene=scene,
        said=said,
        said_by=texts.client if said else "",
        times=cost.times,
        errors=cost.errors,
        regret=cost.regret or 0.0,
        taken=reply(taken),
        taken_times=given[taken],
        better="" if better is None else reply(better),
        better_times=0 if better is None else cost.better[better],
    )
