"""The office told in plain text: the official voice, what lies on the table, claims and answers."""

from collections.abc import Iterator
from string import ascii_lowercase

from simulator.attempt import Attempt
from simulator.commands.layout import wrapped
from simulator.commands.telling import Telling
from simulator.director.claims import Claim
from simulator.director.facts import facts_of
from simulator.director.speech import words as director_says
from simulator.negotiation.events import TermMoved
from simulator.negotiation.ledger import total
from simulator.office.evidence import Evidence
from simulator.office.office import Item, ManagingUp, Office, Said
from simulator.office.official import paper_words, survey, survey_words
from simulator.scenario.wording import at_address, level_words, spoken

LETTERS = ascii_lowercase
"""What the pieces of evidence are called at the terminal, in their order."""


def official(telling: Telling) -> list[str]:
    """The client's survey, if there is one, and the company paper."""
    words, attempt = telling.words, telling.attempt
    lines, answered = [], survey(attempt)
    if answered is not None:
        text = words.quoted(survey_words(answered, telling.scenario))
        lines.append(wrapped(words("survey", mark=answered.mark, text=text)))
    paper = words.quoted(paper_words(attempt, telling.scenario))
    return [*lines, wrapped(words("bulletin", text=paper))]


def upward(found: ManagingUp, telling: Telling) -> str:
    """The score of managing up and its parts."""
    reactions = "–" if found.reactions is None else found.reactions
    return telling.words(
        "upward",
        total=found.total,
        criterion=found.criterion,
        recap=found.recap,
        warning=found.warning,
        reactions=reactions,
    )


def speech(said: Said | Claim | None, telling: Telling) -> list[str]:
    """Something he says; no line where he says nothing."""
    if said is None:
        return []
    text = telling.words.quoted(director_says(said, telling.scenario, telling.director))
    clash = ""
    if said.contradicts is not None:
        earlier = telling.attempt.messages[said.contradicts]
        clash = f" [{telling.words('contradicts', time=earlier.time)}]"
    return [wrapped(f"{telling.director.name}: {text}{clash}", "    ", "    ")]


def table(office: Office, telling: Telling) -> list[str]:
    """The evidence on the table, each piece with its letter."""
    named = zip(LETTERS, office.evidence, strict=False)
    return [wrapped(_piece(piece, telling), f"  {letter}  ", "     ") for letter, piece in named]


def after(item: Item, telling: Telling) -> list[str]:
    """How he took an answer, and what became of the claim."""
    lines = [*speech(item.reaction, telling), *speech(item.criterion, telling)]
    return [*lines, f"    {telling.words(f'claim.{item.state}')}"]


def whole(office: Office, telling: Telling) -> list[str]:
    """A talk from the door to the door, as far as it has come."""
    words = telling.words
    lines = ["", words("office"), *speech(office.enter, telling)]
    for item in office.items:
        if item.state == "next":
            break
        lines += ["", *speech(item.claim, telling)]
        if item.answer is not None:
            pieces = [piece for piece in office.evidence if piece.id in item.answer.evidence]
            shown = "; ".join(_piece(piece, telling) for piece in pieces)
            answer = words(f"answer.{item.answer.kind}")
            told = f"{words('you')}: {answer}" + (f". {shown}" if shown else "")
            lines += [wrapped(told), *after(item, telling)]
    return [*lines, *([""] if office.leave else []), *speech(office.leave, telling)]


def _piece(piece: Evidence, telling: Telling) -> str:
    return telling.words(f"evidence.{piece.kind}", **dict(_values(piece, telling)))


def _values(piece: Evidence, telling: Telling) -> Iterator[tuple[str, object]]:
    """What the words of a piece may name."""
    attempt, scenario = telling.attempt, telling.scenario
    yield "decision", piece.decision
    yield "time", attempt.watch.clock.after(piece.decision or 0)
    if piece.message is not None:
        said = attempt.messages[piece.message]
        yield "time", said.time
        yield "text", telling.words.quoted(director_says(said, scenario, telling.director))
    if piece.fact is not None:
        yield "fact", at_address(scenario, ("facts", piece.fact)) or piece.fact.replace("_", " ")
    if piece.past is not None:
        yield "text", scenario.past[piece.past].text
    if piece.term is not None:
        yield from _term(piece, telling)
    if piece.kind == "return":
        yield "what", _returned(piece, telling)
    if piece.kind == "survey":
        yield from _survey(attempt, telling)


def _term(piece: Evidence, telling: Telling) -> Iterator[tuple[str, object]]:
    attempt, name = telling.attempt, piece.term or ""
    place = list(attempt.scenario.terms).index(name)
    facts, term = facts_of(attempt.talks, place), telling.scenario.terms[name]
    level = facts.signed
    if piece.kind == "approval" and piece.decision:
        level = attempt.talks.steps[piece.decision - 1].state.approved[place]
    yield "term", term.label
    for what, at in (("level", level), ("limit", facts.limit), ("ask", facts.ask)):
        yield what, "" if at is None else level_words(term, at, telling.scenario.language)


def _returned(piece: Evidence, telling: Telling) -> str:
    """What came back in a decision: a term that moved for us, or what the reply named."""
    step = telling.attempt.talks.steps[(piece.decision or 1) - 1]
    for event in step.events:
        if isinstance(event, TermMoved) and event.term == piece.term:
            term = telling.scenario.terms[event.term]
            return f"{term.label}, {level_words(term, event.after, telling.scenario.language)}"
    address = ("scenes", step.scene, "choices", step.choice, "in_return")
    return spoken(telling.scenario, address, step.state.terms)


def _survey(attempt: Attempt, telling: Telling) -> Iterator[tuple[str, object]]:
    answered = survey(attempt)
    dealt = total((one for one in attempt.ledger if one.cause in ("act", "effect")), "client")
    yield "mark", None if answered is None else answered.mark
    yield "earned", telling.words.points(dealt)
    yield "bought", telling.words.points(attempt.state.client - attempt.rules.start[0] - dealt)
