"""`graph`: the scenes of a scenario and the ways between them, drawn or for Mermaid or Graphviz."""

from collections.abc import Iterator
from typing import Literal

import click

from simulator.commands.failure import Failure
from simulator.commands.finding import library, scenario_entry, sound
from simulator.commands.words import LANGUAGES
from simulator.scenario.library import Entry
from simulator.scenario.model import Scenario
from simulator.workshop.story import Story, story_of

_START = "start"
_SHAPES = {"deal": "palegreen", "walk_away": "khaki", "lost": "lightpink"}


@click.command()
@click.argument("scenario")
@click.option(
    "--format", "form", type=click.Choice(("mermaid", "dot", "svg")), default="mermaid", show_default=True
)
@click.option("--replies", is_flag=True, help="svg: the replies beside the lines, not only when pointed at.")
@click.option(
    "--look",
    type=click.Choice(("light", "dark")),
    default="light",
    show_default=True,
    help="svg: its colours.",
)
@click.option("--language", type=click.Choice(LANGUAGES), help="svg: of its words; by default of the file.")
def graph(
    scenario: str, form: str, replies: bool, look: Literal["light", "dark"], language: str | None
) -> None:
    """Draw the scene graph as SVG, or as Mermaid or Graphviz text.

    SCENARIO is an id of the library or a path.
    """
    entry = scenario_entry(library(), scenario)
    story = _story(entry)
    if form == "svg":
        from simulator.workshop.layout import lay_out
        from simulator.workshop.svg import svg

        words = entry.words(language or sound(entry).language)
        drawing = svg(lay_out(story, labels=replies), words.title, look=look, language=words.language)
        click.echo(drawing, nl=False)
        return
    for line in mermaid(story) if form == "mermaid" else dot(story):
        click.echo(line)


def _story(entry: Entry[Scenario]) -> Story:
    sound(entry)
    try:
        story = story_of(entry.path.read_text(encoding="utf-8"))
    except (OSError, UnicodeError):
        story = None
    if story is None:
        raise Failure(f"{entry.path} has changed while it was read; try again.")
    return story


def mermaid(story: Story) -> Iterator[str]:
    """A Mermaid flowchart; names are prefixed, for Mermaid has reserved words."""
    sorts = {stop.id: stop.sort for stop in story.stops}
    yield "flowchart TD"
    yield f"  {_START}(( )) --> {sorts[story.first]}_{story.first}"
    for stop in story.stops:
        words = f"{stop.id}<br/><i>{stop.kind}</i>"
        shape = f'["{words}"]' if stop.sort == "scene" else f'(["{words}"]):::{stop.kind}'
        yield f"  {stop.sort}_{stop.id}{shape}"
    for way in story.ways:
        tail, head = f"scene_{way.scene}", f"{sorts[way.to]}_{way.to}"
        yield f'  {tail} -->|"{_escaped(way.label)}"| {head}'
    for kind, colour in _SHAPES.items():
        yield f"  classDef {kind} fill:{colour},color:black"


def dot(story: Story) -> Iterator[str]:
    """A Graphviz digraph."""
    sorts = {stop.id: stop.sort for stop in story.stops}
    yield f"digraph {_quoted(story.id)} {{"
    yield '  node [shape=box, style="rounded,filled", fillcolor=white, fontname="sans-serif"];'
    yield '  edge [fontname="sans-serif", fontsize=10];'
    yield f'  {_START} [shape=point, label=""];'
    yield f"  {_START} -> {sorts[story.first]}_{story.first};"
    for stop in story.stops:
        shape = "" if stop.sort == "scene" else f", shape=oval, fillcolor={_SHAPES[stop.kind]}"
        yield f"  {stop.sort}_{stop.id} [label={_quoted(stop.id, stop.kind)}{shape}];"
    for way in story.ways:
        yield f"  scene_{way.scene} -> {sorts[way.to]}_{way.to} [label={_quoted(way.label)}];"
    yield "}"


def _escaped(text: str) -> str:
    for sign, name in (("#", "#35;"), ('"', "#quot;"), ("<", "#lt;"), (">", "#gt;")):
        text = text.replace(sign, name)
    return text


def _quoted(*lines: str) -> str:
    escaped = (line.replace("\\", "\\\\").replace('"', '\\"') for line in lines)
    return '"' + "\\n".join(escaped) + '"'
