"""Scenarios of any size, made from a seed: layers of scenes, four replies each, facts, terms, conditions."""

import random

_WORDS = (
    "invoice",
    "pallet",
    "delivery",
    "quarter",
    "budget",
    "signature",
    "warehouse",
    "discount",
    "schedule",
    "contract",
    "reason",
    "board",
    "friday",
    "supplier",
    "margin",
    "answer",
    "question",
    "promise",
    "kilometre",
    "coffee",
    "silence",
    "window",
    "letter",
)


def scenario_text(scenes: int, seed: int = 1) -> str:
    """The YAML of a scenario that passes the checks, with so many scenes in layers of five."""
    random_ = random.Random(seed)
    rows = [_head(scenes)]
    per_layer = max(1, min(5, scenes // 3))
    for number in range(scenes):
        rows.append(_scene(number, scenes, per_layer, random_))
    rows.append(_ENDINGS)
    return "".join(rows)


def _sentence(random_: random.Random) -> str:
    return " ".join(random_.choice(_WORDS) for _ in range(random_.randint(8, 14))).capitalize() + "."


def _head(scenes: int) -> str:
    return f"""\
format: 1
id: generated
title: A generated deal
summary: Made to be measured.
start: {{client: 50, company: 72}}
first: s0
seller:
  company: Nordline
  role: Key account manager
  brief: |
    A deal of {scenes} scenes.
client:
  name: Elena Marsh
  role: Head of procurement
  company: Harbor Clinics
terms:
  price:
    label: Price
    kind: price
    unit: EUR
    levels: [{{at: 420, client: 0, company: 0}}, {{at: 412, client: 2, company: -2}}, {{at: 405, client: 3, company: -4}}]
    limit: 412
  deferral:
    label: Payment deferral
    kind: payment
    unit: days
    levels: [{{at: 30, client: 0, company: 0}}, {{at: 45, client: 2, company: -1}}, {{at: 60, client: 3, company: -3}}]
facts:
  heard: What hurt last spring
  reason: A reason to say aloud
  trust: {{start: 1, range: [0, 5]}}
scenes:
"""


def _scene(number: int, scenes: int, per_layer: int, random_: random.Random) -> str:
    layer_end = (number // per_layer + 1) * per_layer
    later = [f"s{place}" for place in range(layer_end, min(layer_end + per_layer, scenes))]
    rows = [
        f"  s{number}:\n    phase: {('opening', 'probing', 'bargaining', 'closing')[min(3, 4 * number // scenes)]}\n"
        f"    client:\n      mood: guarded\n      says: |\n        {_sentence(random_)}\n    choices:\n"
    ]
    effects = (
        "        acts: [listen]\n        learn: [heard]\n",
        "        add: {trust: 1}\n        points:\n          - client: 1\n            because: It was heard.\n",
        f"        terms: {{price: {random_.choice((412, 405))}}}\n",
        f"        terms: {{deferral: {random_.choice((45, 60))}}}\n        when: heard or trust >= 2\n"
        "        locked: You do not know enough yet\n        learn: [reason]\n",
    )
    for place, (move, effect) in enumerate(zip(("probe", "trade", "concede", "hold"), effects, strict=True)):
        if later and place == 3:
            goto = (
                "        goto:\n"
                f"          - {{when: reason and trust >= 3, to: {random_.choice(later)}}}\n"
                f"          - {{to: {random_.choice(later)}}}\n"
            )
        else:
            # Every scene of the next layer is reached from somewhere.
            target = later[(number + place) % len(later)] if later else ("signed", "left")[place % 2]
            goto = f"        goto: {target}\n"
        rows.append(
            f"      - id: c{place}\n        say: |\n          {_sentence(random_)}\n        move: {move}\n{effect}{goto}"
        )
    return "".join(rows)


_ENDINGS = """\
endings:
  signed:
    kind: deal
    delight: 60
    client:
      mood: pleased
      says: Then we have a deal.
  left:
    kind: lost
    client:
      mood: cold
      says: Thank you for coming.
"""
