"""Small scenarios made from a seed, with all that the rules know: draws, loops, approvals, scores read."""

import random
from typing import Any

from simulator.scenario.model import Scenario

Plain = dict[str, Any]
_FLAGS = ("heard", "shown")
_ENDINGS = ("signed", "lost", "left")


def scenario(seed: int) -> Scenario:
    """A scenario that need not make sense but keeps to the format."""
    made = _Maker(random.Random(seed)).made()
    return Scenario.model_validate(made | _before(made, random.Random(f"before {seed}")))


def _before(made: Plain, chance: random.Random) -> Plain:
    """What is so before talks begin: flags that are known, and favours of earlier deals."""
    known = {name: {"text": "x", "known": chance.random() < 0.3} for name in _FLAGS}
    favours = [
        {"text": "x", "favour": term, "owed": chance.random() < 0.3}
        for term in made["terms"]
        if chance.random() < 0.7
    ]
    return {"facts": {**made["facts"], **known}, "past": [{"text": "Met once."}, *favours]}


class _Maker:
    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.terms = {f"term{number}": self._term() for number in range(chance.randint(0, 2))}
        self.facts: Plain = {"heard": "x", "shown": "y"}
        if chance.random() < 0.7:
            self.facts["trust"] = {"start": chance.randint(0, 2), "range": [0, 3]}
        if chance.random() < 0.6:
            self.facts["day"] = {"text": "z", "draw": ["today", "later"]}
        if chance.random() < 0.2:
            self.facts["rain"] = {"text": "z", "draw": ["none", "some", "much"]}
        self.draws = [name for name in ("day", "rain") if name in self.facts]
        self.scenes = chance.randint(2, 4)

    def made(self) -> Plain:
        scenes = {f"s{number}": self._scene(number) for number in range(self.scenes)}
        for term in self.terms.values():
            if self.chance.random() < 0.4:
                points = {"client": self._points(), "company": self._points()}
                term["adjust"] = [{"when": self._condition(of_branch=True), **points}]
        return {
            "format": 1, "id": "generated", "title": "t", "summary": "s", "first": "s0",
            "start": {"client": 50, "company": self.chance.choice([50, 70])},
            "seller": {"company": "a", "role": "b", "brief": "c"},
            "client": {"name": "n", "role": "r", "company": "c"},
            "terms": self.terms, "facts": self.facts, "scenes": scenes,
            "endings": {
                "signed": {"kind": "deal", "points": [{"client": 2, "because": "x"}]},
                "lost": {"kind": "lost", "points": [{"company": -3, "because": "x"}]},
                "left": {"kind": "walk_away"},
            },
            "rounds": self.chance.randint(3, 5), "out_of_rounds": self.chance.choice(["signed", "lost"]),
        }  # fmt: skip

    def _term(self) -> Plain:
        levels, client, company = [], 0, 0
        for number in range(self.chance.randint(2, 3)):
            levels.append({"at": 10 * (number + 1), "client": client, "company": company})
            client += self.chance.randint(0, 6)
            company -= self.chance.randint(0, 6)
        term: Plain = {
            "label": "T",
            "kind": self.chance.choice(["price", "payment", "extra"]),
            "levels": levels,
        }
        if self.chance.random() < 0.6:
            term["limit"] = self.chance.choice(levels)["at"]
        if self.chance.random() < 0.3:
            term["open"] = self.chance.choice(levels)["at"]
        return term

    def _points(self) -> int:
        return self.chance.randint(-5, 5)

    def _condition(self, *, of_branch: bool) -> str:
        chance = self.chance
        options = [chance.choice(_FLAGS), f"not {chance.choice(_FLAGS)}"]
        if "trust" in self.facts:
            options.append(f"trust {chance.choice(['>=', '<', '=='])} {chance.randint(0, 3)}")
        for term in self.terms:
            options.append(f"{term} {chance.choice(['>', '<=', '=='])} {10 * chance.randint(1, 3)}")
            options.append(f"approved.{term}")
        for draw in self.draws:
            options.append(f"known.{draw}")
            if of_branch:
                options.append(f"{draw} == {chance.choice(self.facts[draw]['draw'])}")
        if chance.random() < 0.35:
            side, sign = chance.choice(["client", "company"]), chance.choice([">=", "<", ">", "==", "<="])
            options.append(f"{side} {sign} {chance.randint(44, 60)}")
        chosen = chance.choice(options)
        if chance.random() < 0.2:
            return f"({chosen}) {chance.choice(['and', 'or'])} ({chance.choice(options)})"
        return chosen

    def _effects(self) -> Plain:
        chance = self.chance
        made: Plain = {}
        if chance.random() < 0.4:
            made["learn"] = [chance.choice([*_FLAGS, *self.draws])]
        if "trust" in self.facts and chance.random() < 0.3:
            made["add"] = {"trust": chance.choice([-1, 1, 2])}
        if chance.random() < 0.2:
            made["set"] = {chance.choice(_FLAGS): chance.choice([True, False])}
        if chance.random() < 0.4:
            made["points"] = [
                {chance.choice(["client", "company"]): self._points(), "because": "b"}
                for _ in range(chance.randint(1, 2))
            ]
        return made

    def _target(self, scene: int) -> str:
        share = self.chance.random()
        if share < 0.25 or (share >= 0.4 and scene + 1 == self.scenes):
            return self.chance.choice(_ENDINGS)
        return f"s{self.chance.randint(0, self.scenes - 1)}" if share < 0.4 else f"s{scene + 1}"

    def _scene(self, scene: int) -> Plain:
        choices = [self._choice(scene, number) for number in range(self.chance.randint(2, 3))]
        return {"phase": "opening", "choices": choices}

    def _choice(self, scene: int, number: int) -> Plain:
        chance = self.chance
        made: Plain = {"id": f"c{number}", "say": "s", "move": "hold", **self._effects()}
        for share in (0.5, 0.2):
            if self.terms and chance.random() < share:
                term = chance.choice(list(self.terms))
                made.setdefault("terms", {})[term] = chance.choice(self.terms[term]["levels"])["at"]
        if chance.random() < 0.2:
            made["in_return"] = "x"
        if chance.random() < 0.4:
            made["acts"] = [chance.choice(["listen", "pressure", "candour"])]
        if self.terms and chance.random() < 0.25:
            term = chance.choice(list(self.terms))
            level = chance.choice(self.terms[term]["levels"])["at"]
            made["asks"] = {"approve": {term: level}, "backed_by": [chance.choice([*_FLAGS, *self.draws])]}
        if number > 0 and chance.random() < 0.3:
            made["when"] = self._condition(of_branch=False)
        if chance.random() < 0.1:
            made["repeat"] = True
        made["goto"] = self._target(scene)
        if chance.random() < 0.45:
            first = {"when": self._condition(of_branch=True), "to": self._target(scene), **self._effects()}
            last = {"to": self._target(scene), **(self._effects() if chance.random() < 0.5 else {})}
            made["goto"] = [first, last]
        return made
