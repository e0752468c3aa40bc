"""Deals of realistic make, from a seed: facts that are read late, four terms with limits, approvals, a hidden
draw, a hub of topics that can each be raised once, a score that is read at a checkpoint.
"""

import random
from dataclasses import dataclass
from typing import Any

import yaml

Plain = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Size:
    """How large a deal is: scenes, of which so many in a row are played, facts, topics of the hub."""

    scenes: int
    deep: int
    facts: int
    topics: int = 5


SIZES = {
    size.scenes: size for size in (Size(30, 12, 5, 3), Size(60, 12, 8), Size(120, 14, 12), Size(300, 20, 15))
}
_PHASES = ("opening", "probing", "bargaining", "closing")
_ACTS = ("listen", "candour", "pressure", "respect", "offer_options", "bare_refusal")


def deal(scenes: int, seed: int = 1, *, hidden: bool = True) -> Plain:
    """A deal with so many scenes as plain data; passes the checks. `hidden`: with a hidden draw."""
    return _Maker(SIZES[scenes], random.Random(seed), hidden).made()


def deal_text(scenes: int, seed: int = 1) -> str:
    """The same as YAML."""
    text: str = yaml.safe_dump(deal(scenes, seed), sort_keys=False, allow_unicode=True, width=100)
    return text


class _Maker:
    """Layers of scenes: the hub is the first of layer 1, the checkpoint is all of the layer in the middle."""

    def __init__(self, size: Size, chance: random.Random, hidden: bool) -> None:
        self.size, self.chance = size, chance
        self.draw: Plain | str = {"text": "When she must sign", "draw": ["friday", "later"]}
        self.friday = "deadline == friday"
        if not hidden:
            self.draw, self.friday = "She must sign on Friday", "deadline"
        self.facts = [f"fact_{number}" for number in range(size.facts)]
        self.terms = {name: self._term(name) for name in ("price", "deferral", "sites", "support")}
        self.layers = self._layers()

    def made(self) -> Plain:
        """The whole scenario."""
        scenes = {
            name: self._scene(place, number, name)
            for place, layer in enumerate(self.layers) for number, name in enumerate(layer)
        }  # fmt: skip
        return {
            "format": 1, "id": "generated", "title": "A generated deal", "summary": "Made to be measured.",
            "start": {"client": 45, "company": 70}, "first": "s0",
            "seller": {"company": "Nordline", "role": "Key account manager", "brief": "A deal."},
            "client": {"name": "Elena Marsh", "role": "Buyer", "company": "Harbor Clinics"},
            "terms": self.terms,
            "facts": {name: f"Something about {name}" for name in self.facts}
            | {"trust": {"start": 1, "range": [0, 3]}, "deadline": self.draw},
            "scenes": scenes,
            "endings": {
                "signed": {"kind": "deal", "delight": 60,
                           "client": {"mood": "pleased", "says": "Then we have a deal."}},
                "friends": {"kind": "deal", "points": [{"client": 2, "because": "It was said."}],
                            "client": {"mood": "calm", "says": "Until next year."}},
                "left": {"kind": "lost", "client": {"mood": "cold", "says": "Thank you for coming."}},
            },
        }  # fmt: skip

    def _layers(self) -> list[list[str]]:
        """The first scene and the checkpoint stand alone; the others share what is left."""
        deep, middle = self.size.deep, self.size.deep // 3
        wide = (self.size.scenes - 2) / (deep - 2)
        layers, number, wanted = [], 0, 0.0
        for place in range(deep):
            wanted += 1 if place in (0, middle) else wide
            layers.append([f"s{at}" for at in range(number, round(wanted))])
            number = round(wanted)
        return layers

    def _term(self, name: str) -> Plain:
        chance, levels, client, company = self.chance, [], 0, 0
        for at in (30, 20, 10) if name in ("price", "deferral") else (30, 20):
            levels.append({"at": at, "client": client, "company": company})
            client += chance.randint(2, 5)
            company -= chance.randint(2, 5)
        kind = {"price": "price", "deferral": "payment", "sites": "delivery"}.get(name, "extra")
        made: Plain = {"label": name.capitalize(), "kind": kind, "levels": levels}
        if len(levels) > 2:
            made["limit"] = 20
        if name in ("price", "support"):
            when = (
                f"{self.friday} and {name} < 30" if name == "price" else f"{self.facts[0]} and support <= 20"
            )
            made["adjust"] = [{"when": when, "client": chance.choice([-2, 2]), "because": "It counted then."}]
        return made

    def _scene(self, layer: int, number: int, name: str) -> Plain:
        ahead = self.layers[layer + 1] if layer + 1 < len(self.layers) else ["signed", "friends", "left"]
        phase = _PHASES[min(3, 4 * layer // len(self.layers))]
        if layer == 1 and number == 0:
            choices = [self._topic(place, name, ahead) for place in range(self.size.topics)]
            choices.append(self._reply("leave", ahead[:1]))
        else:
            # Every scene of the next layer is led to from somewhere.
            share = [ahead[(number * 4 + place) % len(ahead)] for place in range(4)]
            choices = [self._reply(f"c{place}", share[place:], layer, place) for place in range(4)]
            if layer == len(self.layers) // 3:
                self._checkpoint(choices, ahead)
            elif number == 0:
                reached = set(ahead[: 4 * len(self.layers[layer])])
                self._lead(choices, [name for name in ahead if name not in reached])
        client = {"mood": "guarded", "says": f"What do you say to that, here in {name}?"}
        return {"phase": phase, "client": client, "choices": choices}

    def _lead(self, choices: list[Plain], missed: list[str]) -> None:
        """Branches to scenes that no reply leads to, where their layer is wide and this one is not."""
        for place, name in enumerate(missed):
            choice = choices[place % len(choices)]
            ways = choice["goto"] if isinstance(choice["goto"], list) else [{"to": choice["goto"]}]
            fact = self.facts[place % len(self.facts)]
            choice["goto"] = [{"when": f"{'' if place % 2 else 'not '}{fact}", "to": name}, *ways]

    def _checkpoint(self, choices: list[Plain], ahead: list[str]) -> None:
        """Where the replies lead hangs on the client's score."""
        for choice in choices:
            warm, cold = self.chance.sample(ahead, 2) if len(ahead) > 1 else (ahead[0], ahead[0])
            choice["goto"] = [{"when": f"client >= {self.chance.randint(46, 52)}", "to": warm}, {"to": cold}]
        reached = {branch["to"] for choice in choices for branch in choice["goto"]}
        self._lead(choices, [name for name in ahead if name not in reached])

    def _fact(self, layer: int, back: int) -> str:
        """One that is in the air at a layer: learnt about there, and read up to a few layers later."""
        here = layer * len(self.facts) // len(self.layers)
        return self.facts[max(0, here - self.chance.randint(0, back - 1))]

    def _topic(self, place: int, hub: str, ahead: list[str]) -> Plain:
        made = self._reply(f"topic{place}", [hub])
        made["points"] = [{"client": self.chance.randint(-2, 3), "because": "It was raised."}]
        if place % 2:
            made["learn"] = [self.facts[place % len(self.facts)]]
        elif place == 0:
            made["goto"] = self.chance.choice(ahead)
        return made

    def _reply(self, id: str, ahead: list[str], layer: int = 0, place: int = 0) -> Plain:
        chance = self.chance
        said = " ".join(chance.choice(_WORDS) for _ in range(12)).capitalize() + "."
        made: Plain = {"id": id, "say": said, "move": ("probe", "trade", "concede", "hold")[place % 4]}
        if chance.random() < 0.5:
            made["points"] = [
                {chance.choice(["client", "company"]): chance.randint(-4, 4) or 1, "because": "It told."}
            ]
        if chance.random() < 0.3:
            made["acts"] = [chance.choice(_ACTS)]
        match place % 4:
            case 0:
                learn = "deadline" if chance.random() < 0.15 else self._fact(layer, 1)
                made["learn"] = [learn]
            case 1 | 2 if layer >= len(self.layers) // 3 and chance.random() < 0.5:
                term = chance.choice(list(self.terms))
                made["terms"] = {term: chance.choice(self.terms[term]["levels"])["at"]}
                if chance.random() < 0.5:
                    made["in_return"] = "a longer contract"
            case 1:
                made["add"] = {"trust": chance.choice([-1, 1])}
            case 2 if layer >= len(self.layers) // 2 and chance.random() < 0.3:
                made["asks"] = {"approve": {"deferral": 10}, "backed_by": [self._fact(layer, 3)]}
            case 3 if layer > 1 and chance.random() < 0.7:
                made["when"] = chance.choice(
                    [f"{chance.choice(self.facts)}", f"trust >= {chance.randint(1, 2)}"]
                )
        made["goto"] = ahead[0]
        if place % 4 == 3 and layer > 2 and chance.random() < 0.4:
            test = self.friday if chance.random() < 0.2 else self._fact(layer, 4)
            made["goto"] = [{"when": test, "to": ahead[0]}, {"to": chance.choice(ahead)}]
        return made


_WORDS = [
    *("invoice", "pallet", "delivery", "quarter", "budget", "signature", "warehouse", "discount", "reason"),
    *("schedule", "contract", "board", "friday", "supplier", "margin", "answer", "question", "promise"),
]
