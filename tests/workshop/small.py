"""A small scenario with Cyrillic text and emoji before what matters, and how to point into a text."""

from simulator.scenario.schema import Kind
from simulator.workshop.lines import Page

SMALL = """\
title: Сделка 🏥 на {day}
facts:
  hurry: Она спешит
  board: {text: "Когда 🏥 совет", draw: [friday, monday]}
terms:
  day:
    label: День 🏥
    kind: delivery
    levels: [{at: thursday, client: 0, company: 0}, {at: tuesday, client: 8, company: -6}]
    limit: 'tuesday'  # tuesday: предел
    adjust: [{when: "board == friday and day == tuesday", client: 1}]
scenes:
  opening:
    phase: opening
    choices:
      - {id: ask, say: "🏥 Когда? {day}", move: probe, learn: [hurry, board], goto: opening}
      - id: sign
        say: "Да"
        move: hold
        when: 'not hurry or hurry and day >= tuesday'
        terms: {day: tuesday}
        goto: closing
  closing:
    phase: closing
    timer: {seconds: 20, reason: "🏥 Уходит", choice: sign}
    choices:
      - id: sign
        say: |
          🏥 sign, и на {day}: ask.
        move: hold
        goto:
          - {when: known.board and board != monday, to: signed}
          - to: signed # signed
directives:
  - {id: keep, when: before, says: Держи., about: delivery, leans: company, implies: {day: "<= tuesday"}}
endings:
  signed: {kind: deal}
expect:
  - {choices: [ask, sign, sign], draws: {board: friday}, ending: signed}
"""


def at(text: str, word: str, number: int = 0) -> tuple[int, int]:
    """Line and column inside an occurrence of a word."""
    place = -1
    for _ in range(number + 1):
        place = text.index(word, place + 1)
    return Page(text).position(place + 1)


def as_kind(kind: str) -> Kind:
    return "director" if kind == "director" else "exercise" if kind == "exercise" else "scenario"
