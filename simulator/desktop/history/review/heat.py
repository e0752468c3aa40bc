"""What decisions cost as heat over the graph of a scenario: the hotter, the more was given away."""

from collections import Counter

from PySide6.QtCore import QCoreApplication

from simulator.desktop.history.review.amounts import Amounts
from simulator.desktop.history.review.decision_rows import BLUNDER
from simulator.desktop.history.review.judging import Judgement
from simulator.desktop.workshop.graph.drawing import Pair
from simulator.desktop.workshop.graph.marks import Heat, HeatWords
from simulator.desktop.workshop.graph.words import times_words

translate = QCoreApplication.translate


def heat_of(found: Judgement, amounts: Amounts) -> Heat:
    """Beside each scene what a decision there lost in the mean, and at each line what its replies did."""
    traffic, costs = found.decisions.traffic, found.decisions.costs
    times: Counter[Pair] = Counter()
    judged: Counter[Pair] = Counter()
    lost: dict[Pair, float] = {}
    for (scene, reply, to), many in traffic.ways.items():
        pair, cost = (scene, to), costs.replies.get((scene, reply))
        times[pair] += many
        if cost is not None and cost.regret is not None:
            # A reply costs the same wherever it leads: what is lost is known at the reply.
            judged[pair] += many
            lost[pair] = lost.get(pair, 0.0) + many * cost.regret
    means = {pair: lost[pair] / judged[pair] for pair in lost}
    ways = {pair: (many, min(1.0, means.get(pair, 0.0) / BLUNDER)) for pair, many in times.items()}
    told: dict[str | Pair, str] = {
        pair: _told(many, means.get(pair), amounts) for pair, many in times.items()
    }
    come = {name: tally.times for name, tally in (*traffic.scenes.items(), *traffic.endings.items())}
    for name, cost in costs.scenes.items():
        told[name] = _told(cost.times, cost.regret, amounts)
    notes = {
        name: amounts.per_cent(cost.regret) for name, cost in costs.scenes.items() if cost.regret is not None
    }
    labels = {pair: amounts.per_cent(mean) for pair, mean in means.items() if mean >= 0.05}
    return Heat(ways, come, HeatWords("bad", notes, labels, told))


def _told(times: int, mean: float | None, amounts: Amounts) -> str:
    if mean is None:
        return times_words(times)
    lost = translate("Review", "{times} · gives away {loss} in the mean")
    return lost.format(times=times_words(times), loss=amounts.per_cent(mean))
