"""`graph`: the scenes of a scenario and the ways between them, for Mermaid or Graphviz."""

from collections.abc import Iterator
from dataclasses import dataclass

import click

from simulator.commands.finding import library, scenario_entry, sound
from simulator.scenario.model import Scenario

_START = "start"
_SHAPES = {"deal": "palegreen", "walk_away": "khaki", "lost": "lightpink"}


@dataclass(frozen=True, slots=True)
class Way:
    """One way on: a reply, the condition of its branch if it has one, and where it leads."""

    scene: str
    choice: str
    when: str | None
    to: str
    timed: bool

    @property
    def label(self) -> str:
        """What stands beside the arrow."""
        clock = " (time out)" if self.timed else ""
        return f"{self.choice}{clock}" if self.when is None else f"{self.choice}{clock}: {self.when}"


@click.command()
@click.argument("scenario")
@click.option("--format", "form", type=click.Choice(("mermaid", "dot")), default="mermaid", show_default=True)
def graph(scenario: str, form: str) -> None:
    """Draw the scene graph as Mermaid or Graphviz text.

    SCENARIO is an id of the library or a path.
    """
    model = sound(scenario_entry(library(), scenario))
    for line in mermaid(model) if form == "mermaid" else dot(model):
        click.echo(line)


def ways(scenario: Scenario) -> Iterator[Way]:
    """Every way on, in file order."""
    for name, scene in scenario.scenes.items():
        for choice in scene.choices:
            timed = scene.timer is not None and scene.timer.choice == choice.id
            if isinstance(choice.goto, str):
                yield Way(name, choice.id, None, choice.goto, timed)
            else:
                for branch in choice.goto:
                    yield Way(name, choice.id, branch.when, branch.to, timed)


def mermaid(scenario: Scenario) -> Iterator[str]:
    """A Mermaid flowchart; names are prefixed, for Mermaid has reserved words."""
    yield "flowchart TD"
    yield f"  {_START}(( )) --> {_node(scenario, scenario.first)}"
    for name, scene in scenario.scenes.items():
        yield f'  {_node(scenario, name)}["{name}<br/><i>{scene.phase}</i>"]'
    for name, ending in scenario.endings.items():
        yield f'  {_node(scenario, name)}(["{name}<br/><i>{ending.kind}</i>"]):::{ending.kind}'
    for way in ways(scenario):
        tail, head = _node(scenario, way.scene), _node(scenario, way.to)
        yield f'  {tail} -->|"{_escaped(way.label)}"| {head}'
    for kind, colour in _SHAPES.items():
        yield f"  classDef {kind} fill:{colour},color:black"


def dot(scenario: Scenario) -> Iterator[str]:
    """A Graphviz digraph."""
    yield f"digraph {_quoted(scenario.id)} {{"
    yield '  node [shape=box, style="rounded,filled", fillcolor=white, fontname="sans-serif"];'
    yield '  edge [fontname="sans-serif", fontsize=10];'
    yield f'  {_START} [shape=point, label=""];'
    yield f"  {_START} -> {_node(scenario, scenario.first)};"
    for name, scene in scenario.scenes.items():
        yield f"  {_node(scenario, name)} [label={_quoted(name, scene.phase)}];"
    for name, ending in scenario.endings.items():
        label = _quoted(name, ending.kind)
        yield f"  {_node(scenario, name)} [label={label}, shape=oval, fillcolor={_SHAPES[ending.kind]}];"
    for way in ways(scenario):
        tail, head = _node(scenario, way.scene), _node(scenario, way.to)
        yield f"  {tail} -> {head} [label={_quoted(way.label)}];"
    yield "}"


def _node(scenario: Scenario, name: str) -> str:
    return f"scene_{name}" if name in scenario.scenes else f"ending_{name}"


def _escaped(text: str) -> str:
    for sign, name in (("#", "#35;"), ('"', "#quot;"), ("<", "#lt;"), (">", "#gt;")):
        text = text.replace(sign, name)
    return text


def _quoted(*lines: str) -> str:
    escaped = (line.replace("\\", "\\\\").replace('"', '\\"') for line in lines)
    return '"' + "\\n".join(escaped) + '"'
