"""A small scenario in which everything the playtest shows can happen, and its Russian."""

TEXT = """\
format: 1
id: six-sites
title: Six sites
summary: A clinic chain wants all of its sites supplied.
start: {client: 50, company: 70}
seller:
  company: Nordline Supply
  role: Account manager
  brief: |
    Ada wants six sites.
client:
  name: Ada Lund
  role: Head of purchasing
  company: Lund Clinics
terms:
  sites:
    label: Sites
    kind: delivery
    unit: site|sites
    levels:
      - {at: 2, client: 0, company: 0}
      - {at: 4, client: 5, company: -4}
      - {at: 6, client: 9, company: -9}
    limit: 4
facts:
  quote: She has another quote
  trust: {text: How far she trusts you, start: 2, range: [0, 5]}
  deadline: {text: When her board decides, draw: [friday, monday]}
scenes:
  opening:
    phase: opening
    client:
      mood: calm
      says: Good morning.
    choices:
      - id: ask_quote
        say: Whom else do you talk to?
        move: probe
        acts: [listen]
        learn: [quote]
        add: {trust: 1}
        answer:
          mood: guarded
          says: FrostWay. They bring all six.
        goto: bargain
      - id: straight_on
        say: Shall we talk about the sites?
        move: hold
        goto: bargain
  bargain:
    phase: bargaining
    client:
      says: Six sites, or I ask somebody else.
    choices:
      - id: give_six
        say: Six it is.
        move: concede
        terms: {sites: 6}
        goto: closing
      - id: four_for_a_year
        say: Four, if you sign for the year.
        move: trade
        when: quote
        locked: You do not know yet whom else she talks to
        terms: {sites: 4}
        in_return: A signature for the year
        goto: closing
      - id: only_with_trust
        say: Between us, five would do.
        move: hold
        when: trust >= 4
        goto: closing
      - id: call_office
        say: I need a word with my director.
        move: ask
        asks:
          approve: {sites: 6}
          backed_by: [quote]
        goto: bargain
  closing:
    phase: closing
    client:
      mood: impatient
      says: Well?
    timer: {seconds: 20, reason: She is putting her coat on, choice: say_nothing}
    choices:
      - id: sign
        say: Here is the pen.
        move: hold
        goto:
          - when: deadline == friday
            to: signed
            points:
              - client: 3
                because: It comes in time for her board.
          - to: signed
      - id: say_nothing
        say: Say nothing.
        move: silence
        goto: went
endings:
  signed:
    kind: deal
    delight: 60
  went:
    kind: lost
    points:
      - company: -12
        because: The slot stays empty.
expect:
  - choices: [straight_on, give_six, say_nothing]
    ending: went
"""

RUSSIAN = {
    "scenes.opening.client.says": ("Good morning.", "Доброе утро."),
    "scenes.opening.choices.ask_quote.say": ("Whom else do you talk to?", "С кем вы ещё говорите?"),
    "scenes.opening.choices.straight_on.say": ("Shall we talk about the sites?", "Поговорим о площадках?"),
    "scenes.bargain.choices.give_six.say": ("Six it is.", "Значит, шесть."),
    "terms.sites.label": ("Sites", "Площадки"),
}


def catalogue() -> str:
    """The Russian catalogue of the scenario, as a file."""
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: ru\\n"\n'
    entries = (
        f'\nmsgctxt "{place}"\nmsgid "{words}"\nmsgstr "{said}"\n' for place, (words, said) in RUSSIAN.items()
    )
    return head + "".join(entries)
