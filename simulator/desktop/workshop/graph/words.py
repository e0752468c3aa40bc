"""What a graph says in words: of the whole, of a node, of a line."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QObject

from simulator.desktop.text.vocabulary import kind_word, phase_word
from simulator.desktop.workshop.graph.drawing import Drawing, Line
from simulator.desktop.workshop.graph.marks import Heat, Marks
from simulator.workshop.layout import Node
from simulator.workshop.reach import Worth
from simulator.workshop.story import Way

translate = QCoreApplication.translate

_LONGEST, _MOST = 96, 9


@dataclass(frozen=True, slots=True)
class Spoken:
    """What the words of a graph are made from beside the graph.

    Attributes:
        replies: what is said, by scene and id of the reply.
        director: the name of the director under whom endings were valued.
    """

    replies: Mapping[tuple[str, str], str] = field(default_factory=dict)
    director: str = ""


class GraphCounts(QObject):
    """Counts in words; Qt finds the forms of a plural only through an object's own `tr`."""

    def scenes(self, count: int) -> str:
        """How many scenes."""
        return self.tr("1 scene") if count == 1 else self.tr("%n scenes", "", count)

    def endings(self, count: int) -> str:
        """How many endings."""
        return self.tr("1 ending") if count == 1 else self.tr("%n endings", "", count)

    def broken(self, count: int) -> str:
        """How many ways lead nowhere."""
        return self.tr("1 broken way") if count == 1 else self.tr("%n broken ways", "", count)

    def lonely(self, count: int) -> str:
        """How many scenes and endings no way leads to."""
        return self.tr("1 never reached") if count == 1 else self.tr("%n never reached", "", count)

    def times(self, count: int) -> str:
        """How often people went somewhere."""
        return self.tr("once") if count == 1 else self.tr("%n times", "", count)

    def more(self, count: int) -> str:
        """How many replies more there are than are named."""
        return self.tr("and 1 more") if count == 1 else self.tr("and %n more", "", count)


def summary(drawing: Drawing) -> str:
    """What the graph consists of: 14 scenes, 9 endings, 1 broken way."""
    nodes, say = drawing.layout.nodes, GraphCounts()
    broken = sum(len(line.edge.ways) for line in drawing.broken)
    lonely = sum(not node.reached and node.stop is not None for node in nodes)
    parts = [
        say.scenes(sum(node.sort == "scene" for node in nodes)),
        say.endings(sum(node.sort == "ending" for node in nodes)),
        *([say.broken(broken)] if broken else ()),
        *([say.lonely(lonely)] if lonely else ()),
    ]
    return ", ".join(parts)


def never_reached() -> str:
    """What stands over the parts that no way leads to."""
    return translate("Graph", "Never reached")


def node_words(drawing: Drawing, marks: Marks, spoken: Spoken, node: Node) -> str:
    """What is told of a node, line by line."""
    return "\n".join(_node_lines(drawing, marks, spoken, node))


def _node_lines(drawing: Drawing, marks: Marks, spoken: Spoken, node: Node) -> Iterator[str]:
    if node.stop is None:
        yield translate("Graph", "{name} leads nowhere: there is no scene or ending of that name").format(
            name=node.label
        )
        return
    yield _title(node)
    if marks.heat is not None:
        words = marks.heat.words
        told = "" if words is None else words.told.get(node.key, "")
        yield told or times_words(marks.heat.times.get(node.key, 0))
    elif node.sort == "ending":
        yield from _worth(marks, spoken, node)
    ways = [
        way for target in drawing.out.get(node.key, ()) for way in drawing.lines[node.key, target].edge.ways
    ]
    yield from _replies(ways, spoken, leads=True)


def _title(node: Node) -> str:
    assert node.stop is not None
    kind = node.stop.kind
    if node.sort == "ending":
        word = kind_word(kind) if kind in ("deal", "walk_away", "lost") else kind
    else:
        word = phase_word(kind) if kind in ("opening", "probing", "bargaining", "closing") else kind
    # What was played once and is no file any more has no lines.
    line = translate("Graph", "line {n}").format(n=node.stop.span.line) if node.stop.span.line else ""
    parts = [node.label, word, line]
    if not node.reached:
        parts.append(never_reached().lower())
    return " · ".join(part for part in parts if part)


def _worth(marks: Marks, spoken: Spoken, node: Node) -> Iterator[str]:
    if marks.worth is None:
        yield translate("Graph", "What this ending is worth is not worked out")
        return
    worth = marks.worth.get(node.key)
    if worth is None:
        yield translate("Graph", "Whatever is replied, talks cannot end here")
        return
    yield worth_words(worth)
    how = (
        translate("Graph", "Exact: every way that ends here, under the rule of approvals of {name}")
        if worth.whole
        else translate(
            "Graph", "At least this, under the rule of approvals of {name}: not all of it was searched"
        )
    )
    yield how.format(name=spoken.director)
    client, company = worth.best
    yield translate("Graph", "The best for both: client {client}, company {company}").format(
        client=client, company=company
    )


def worth_words(worth: Worth) -> str:
    """Both scores in words."""
    (low, high), (least, most) = worth.client, worth.company
    return translate("Graph", "Client {low} to {high}, company {least} to {most}").format(
        low=low, high=high, least=least, most=most
    )


def line_words(line: Line, spoken: Spoken, heat: Heat | None) -> str:
    """What is told of a line: its ends and the replies that go along it."""
    edge = line.edge
    parts = [f"{edge.source} → {edge.ways[0].to}"]
    if heat is not None:
        times, share = heat.ways.get((edge.source, edge.target), (0, 0.0))
        told = f"{times_words(times)} · {share_words(share)}"
        parts.append(told if heat.words is None else heat.words.told.get((edge.source, edge.target), told))
    return "\n".join((*parts, *_replies(edge.ways, spoken, leads=False)))


def times_words(times: int) -> str:
    """How often."""
    return GraphCounts().times(times)


def share_words(share: float) -> str:
    """A share, 0 to 1, as per cent; what is not nothing is not shown as nothing."""
    if 0 < share < 0.005:
        return translate("Graph", "under 1%")
    return translate("Graph", "{n}%").format(n=round(100 * share))


def reply_names(ways: Sequence[Way]) -> tuple[str, ...]:
    """The replies of a line as they stand beside it, each once."""
    clock = translate("Graph", "time out")
    return tuple(dict.fromkeys(f"{way.choice} ({clock})" if way.timed else way.choice for way in ways))


def _replies(ways: Sequence[Way], spoken: Spoken, *, leads: bool) -> Iterator[str]:
    told: set[str] = set()
    for way in ways[:_MOST]:
        said = spoken.replies.get((way.scene, way.choice), "") if way.choice not in told else ""
        told.add(way.choice)
        text = f"{way.choice}: {_cut(said)}" if said else way.choice
        if way.timed:
            text += f" ({translate('Graph', 'time out')})"
        if way.when is not None:
            text += f" [{way.when}]"
        yield f"{text} → {way.to}" if leads else text
    if len(ways) > _MOST:
        yield GraphCounts().more(len(ways) - _MOST)


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
