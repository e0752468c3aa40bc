"""A way of playing as a promise: the row of `expect` that `check` plays, and where it goes in a text."""

from collections.abc import Iterator, Mapping

from simulator.attempt import Attempt
from simulator.scenario.problem import Span
from simulator.workshop.edits import Edits, TextEdit
from simulator.workshop.lines import Page, Section, page_of

_WIDEST = 100
"""A row of replies that is longer stands one under the other."""


def promise_of(attempt: Attempt) -> tuple[str, ...]:
    """The lines of a row: the replies made, the draws as they are, the ending if there is one, both scores.

    Raises:
        ValueError: the talks were begun in the middle, which no promise can say.
    """
    if attempt.talks.begun is not None:
        raise ValueError("talks that were begun in the middle cannot be promised")
    return tuple(_row(attempt))


def promise_block(text: str | Page, row: tuple[str, ...]) -> str:
    """A row to be pasted: under `expect:` where the text has none yet."""
    section = page_of(text).section("expect")
    lines = row if section is not None else ("expect:", *(f"  {line}" for line in row))
    return "\n".join(lines) + "\n"


def promised(text: str | Page, row: tuple[str, ...]) -> Edits | None:
    """The edit that puts a row behind those that are there; None where they stand in brackets."""
    page = page_of(text)
    section = page.section("expect")
    if section is None:
        end = len(page.text)
        gap = (
            ""
            if page.text.endswith("\n\n") or not page.text
            else "\n"
            if page.text.endswith("\n")
            else "\n\n"
        )
        return (TextEdit(page.span(end, end), gap + promise_block(page, row)),)
    items = list(section.children())
    if section.entry is None or section.entry.style or not items:
        return None
    indent = " " * (page.position(items[-1].key_place[0])[1] - 1)
    end = _end_of(page, section, items[-1].key_place[0], items[-1].end)
    lines = "".join(f"\n{indent}{line}" for line in row)
    return (TextEdit(page.span(end, end), lines),)


def row_place(edits: Edits) -> Span:
    """Where a row that was put in begins: the line below the place of its edit, or that of its head."""
    span = edits[0].span
    lines = edits[0].text.split("\n")
    first = next(number for number, line in enumerate(lines) if line.lstrip().startswith("- "))
    return Span(span.line + first, 1, span.line + first, 1)


def _row(attempt: Attempt) -> Iterator[str]:
    choices = [made.choice for made in attempt.talks.made]
    together = f"- choices: [{', '.join(choices)}]"
    if len(together) <= _WIDEST:
        yield together
    else:
        yield "- choices:"
        yield from (f"    - {choice}" for choice in choices)
    if attempt.talks.draws:
        yield f"  draws: {_flow(attempt.talks.draws)}"
    if attempt.director.id != attempt.scenario.director:
        yield f"  director: {attempt.director.id}"
    if attempt.ended is not None:
        yield f"  ending: {attempt.ended.ending}"
    client, company = attempt.state.shown
    yield f"  client: {client}"
    yield f"  company: {company}"


def _flow(pairs: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{key}: {value}" for key, value in pairs.items()) + "}"


def _end_of(page: Page, section: Section, start: int, end: int) -> int:
    """Where the last row ends, without the empty lines behind it."""
    end = min(end, section.end) if end > start else section.end
    return start + len(page.text[start:end].rstrip())
