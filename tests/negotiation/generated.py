"""Small scenarios of every shape the rules know, and plays of them, made from a seed that a failure names."""

import random
from collections.abc import Iterable
from typing import Any

from hypothesis import strategies as st

from simulator.negotiation.attempt import Talks, resolve_draws
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.compiled import CompiledScenario
from simulator.scenario.acts import standard_acts
from simulator.scenario.model import Fact, Flag, Scenario
from simulator.scenario.vocabulary import Approves
from tests.negotiation.material import Dict

SEEDS = st.integers(0, 2**32 - 1)
"""What property tests are given: `scenario_of(seed)`, `played(seed)`."""

_SIGNS = ("==", "!=", "<", "<=", ">", ">=")
_ACTS = tuple(standard_acts())
_APPROVES: tuple[Approves, ...] = ("always", "never", "when_backed")


def scenario_of(seed: int) -> Scenario:
    """A scenario of one to four scenes in which some reply always leads on, so that talks can end."""
    made = _Maker(random.Random(seed)).scenario()
    return made.model_copy(update={"facts": _known(made, random.Random(f"known {seed}"))})


def _known(scenario: Scenario, rng: random.Random) -> dict[str, Fact]:
    """Its facts, some flags of which are known before talks."""
    flags = {name: fact for name, fact in scenario.facts.items() if isinstance(fact, str)}
    some = [name for name in flags if rng.random() < 0.4]
    return scenario.facts | {name: Flag(text=flags[name], known=rng.random() < 0.7) for name in some}


def rules_of(seed: int) -> tuple[Scenario, CompiledScenario]:
    """The same with its rules, under some director's way of approving."""
    authored = scenario_of(seed)
    return authored, compile_scenario(authored, _APPROVES[seed % 3])


def opened(seed: int) -> tuple[Scenario, Talks]:
    """The same with talks in it, opened."""
    authored, compiled = rules_of(seed)
    return authored, Talks(compiled, resolve_draws(compiled, seed))


def played(seed: int, most: int = 14) -> tuple[Scenario, Talks]:
    """The same with talks in it, played at random for up to so many decisions; half of them to the end."""
    authored, talks = opened(seed)
    rng = random.Random(f"play {seed}")
    decisions = rng.choice([most, rng.randrange(most + 1)])
    for _ in range(decisions):
        available = [offer.id for offer in talks.offered() if offer.available]
        if not available:
            break
        eager = [choice for choice in available if choice != "go_on"]
        talks.choose(rng.choice(eager or available), timed_out=rng.random() < 0.2)
    return authored, talks


def ended(seed: int) -> tuple[Scenario, Talks]:
    """The same, gone on with until talks end."""
    authored, talks = played(seed)
    while talks.ended is None:
        talks.choose("go_on")
    return authored, talks


class _Maker:
    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.terms: Dict = {name: self.term(name) for name in self.first("price", "days", "extras", "length")}
        self.flags = self.first("spring", "quote")
        self.counters = self.first("trust", "heat")
        self.draws = {name: [f"{name}_{way}" for way in "abc"[: rng.choice([2, 2, 3])]]
                      for name in self.first("deadline", "board")}  # fmt: skip
        for term in self.terms.values():
            term["adjust"] = [
                {"when": self.condition(), "client": self.points(), "company": self.points()}
                for _ in range(rng.choice([0, 0, 1, 2]))
            ]

    def chance(self, share: float = 0.5) -> bool:
        return self.rng.random() < share

    def points(self) -> int:
        return self.rng.randint(-9, 9)

    def first(self, *names: str) -> list[str]:
        return list(names[: self.rng.randint(0, len(names))])

    def some(self, items: Iterable[Any], most: int = 2) -> list[Any]:
        items = list(items)
        return self.rng.sample(items, self.rng.randint(0, min(most, len(items))))

    def term(self, name: str) -> Dict:
        """Levels in order: company points never rise along them."""
        count, worded = self.rng.randint(2, 4), self.chance(0.3)
        company = sorted((self.points() for _ in range(count)), reverse=True)
        client = sorted(self.points() for _ in range(count)) if self.chance(0.8) else [self.points()] * count
        ats = [f"{name}_{index}" if worded else 100 - 10 * index for index in range(count)]
        levels = [{"at": at, "client": gives, "company": costs}
                  for at, gives, costs in zip(ats, client, company, strict=True)]  # fmt: skip
        kind = {"price": "price", "days": "payment", "extras": "extra"}.get(name, "commitment")
        term: Dict = {"label": name, "kind": kind, "levels": levels}
        return term | {key: self.rng.choice(ats) for key in ("open", "limit", "ask") if self.chance()}

    def level(self, term: str) -> Any:
        return self.rng.choice(self.terms[term]["levels"])["at"]

    def atom(self, hidden: bool) -> str:
        rng, sign = self.rng, self.rng.choice(_SIGNS)
        atoms = [f"{rng.choice(['client', 'company'])} {sign} {rng.randint(30, 80)}"]
        atoms += self.flags
        atoms += [f"known.{name}" for name in self.draws]
        atoms += [f"approved.{name}" for name in self.terms]
        atoms += [f"{name} {sign} {self.level(name)}" for name in self.terms]
        atoms += [f"{name} {sign} {rng.randint(-1, 5)}" for name in self.counters]
        if len(self.counters) > 1:
            atoms.append(f"{self.counters[0]} - {self.counters[1]} {sign} {rng.randint(-3, 3)}")
        if hidden:
            atoms += 3 * [
                f"{name} {rng.choice(['==', '!='])} {rng.choice(ways)}" for name, ways in self.draws.items()
            ]
        return rng.choice(atoms)

    def condition(self, *, hidden: bool = True, depth: int = 2) -> str:
        """One that may read hidden values only where the format lets it."""
        if depth == 0 or self.chance(0.6):
            return self.atom(hidden)
        first, second = (self.condition(hidden=hidden, depth=depth - 1) for _ in range(2))
        return self.rng.choice([f"not ({first})", f"({first}) and ({second})", f"({first}) or ({second})"])

    def own_points(self) -> list[Dict]:
        sides = [self.rng.choice(["client", "company"]) for _ in range(self.rng.choice([0, 0, 1, 2, 3]))]
        return [{side: self.points(), "because": f"reason {index}"} for index, side in enumerate(sides)]

    def effects(self) -> Dict:
        numbers = {name: self.rng.randint(-3, 7) for name in self.some(self.counters, 1)}
        truths = {name: self.chance() for name in self.some(self.flags, 1)}
        return {
            "learn": self.some([*self.flags, *self.draws], 1),
            "add": {name: self.rng.randint(-3, 3) for name in self.some(self.counters)},
            "set": numbers | truths if self.chance(0.3) else {},
            "points": self.own_points(),
        }

    def reply(self, id: str, targets: list[str]) -> Dict:
        """A reply that may do anything a reply can do."""
        made: Dict = {"id": id, "say": id, "move": "trade", **self.effects()}
        made["terms"] = {name: self.level(name) for name in self.some(self.terms, 3)}
        made["acts"] = self.some(_ACTS)
        made["repeat"] = self.chance(0.3)
        optional = {"when": self.condition(hidden=False), "locked": "not yet", "in_return": "a signature"}
        made |= {key: value for key, value in optional.items() if self.chance(0.3)}
        if self.terms and self.chance(0.4):
            asked = self.rng.sample(list(self.terms), 1)
            approve = {name: self.level(name) for name in asked}
            made["asks"] = {"approve": approve, "backed_by": self.some([*self.flags, *self.draws])}
        ways = [{"when": self.condition()} for _ in range(self.rng.choice([0, 0, 1, 2]))]
        made["goto"] = [{**way, "to": self.rng.choice(targets), **self.effects()} for way in [*ways, {}]]
        return made

    def scene(self, ids: list[str], index: int, endings: list[str]) -> Dict:
        ahead = [*ids[index + 1 :], *endings]
        targets = 5 * ids + endings
        go_on: Dict = {"id": "go_on", "say": "Well.", "move": "silence", "repeat": True}
        go_on["goto"] = self.rng.choice(ahead)
        choices = [self.reply(f"reply_{number}", targets) for number in range(self.rng.randint(1, 4))]
        made: Dict = {"phase": "bargaining", "choices": [*choices, go_on]}
        if self.chance():
            made["timer"] = {"seconds": 20, "reason": "She looks at her watch", "choice": "go_on"}
        return made

    def scenario(self) -> Scenario:
        rng = self.rng
        ids = ["opening", "probing", "bargaining", "closing"][: rng.randint(1, 4)]
        kinds = ["deal", "walk_away", "lost"]
        delight = [{"when": self.condition(), "is": 80}, {"is": 40}]
        written: Dict = {
            "format": 1, "id": "generated", "title": "Generated", "summary": "Generated.",
            "seller": {"company": "We", "role": "Seller", "brief": "Sell."},
            "client": {"name": "She", "role": "Buyer", "company": "They"},
            "start": {"client": rng.randint(0, 100), "company": rng.randint(0, 100)},
            "terms": self.terms,
            "facts": {name: name for name in self.flags}
            | {name: {"start": rng.randint(0, 3), "range": [rng.randint(-2, 0), rng.randint(3, 5)]}
               for name in self.counters}
            | {name: {"text": name, "draw": ways} for name, ways in self.draws.items()},
            "scenes": {id: self.scene(ids, index, 2 * ["deal"] + kinds) for index, id in enumerate(ids)},
            "endings": {kind: {"kind": kind, "points": self.own_points(), "delight": delight}
                        for kind in kinds},
            "precedent": rng.randint(0, 4), "breach": [rng.randint(0, 12), rng.randint(0, 6)],
        }  # fmt: skip
        if self.chance(0.4):
            written |= {"rounds": rng.randint(2, 8), "out_of_rounds": rng.choice(kinds)}
        return Scenario.model_validate(written)
