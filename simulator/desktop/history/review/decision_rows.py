"""Scenes and replies with what they cost, as rows of sheets, in the language in force."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from simulator.desktop.history.review.amounts import Amounts
from simulator.desktop.history.review.figure_rows import FEWEST
from simulator.desktop.history.review.judging import Judgement, Said
from simulator.desktop.history.review.sheet import Bar, Cell, Column, Row
from simulator.desktop.text.vocabulary import side_short

if TYPE_CHECKING:
    from simulator.history.costs import Cost
    from simulator.history.traffic import Tally

BLUNDER = 20.0
"""So much loss fills a bar, per cent: from there on a decision is a blunder."""

translate = QCoreApplication.translate


def scene_columns() -> tuple[Column, ...]:
    """The columns of the sheet of scenes."""
    return (
        Column("scene", translate("Review", "Scene"), figures=False, falls=False),
        Column("says", translate("Review", "What the client says"), figures=False, falls=False),
        Column("times", translate("Review", "Decisions"), translate("Review", "Decisions that were judged")),
        Column("loss", translate("Review", "Loss"), _loss_about()),
        Column("errors", translate("Review", "Errors"), _errors_about()),
        Column(
            "together",
            translate("Review", "In all"),
            translate("Review", "What all decisions here gave away together: how much there is to gain"),
        ),
    )


def scene_rows(found: Judgement, said: Said, amounts: Amounts) -> tuple[Row, ...]:
    """A row for each scene with something to choose, the hardest first; those with few decisions last."""
    hardest = found.decisions.hardest
    scenes = found.decisions.costs.scenes
    rest = sorted(set(scenes) - set(hardest), key=lambda name: (scenes[name].times < FEWEST, name))
    return tuple(_scene(name, scenes[name], said, amounts) for name in (*hardest, *rest))


def _scene(name: str, cost: "Cost", said: Said, amounts: Amounts) -> Row:
    words = said.scenes.get(name, "")
    few, tip = _few(cost, amounts)
    together = amounts.per_cent(cost.together)
    return Row(
        name,
        (
            Cell(name, name),
            Cell(words, words, tip=words),
            Cell(amounts.language.number(cost.times), cost.times, faint=few, tip=tip),
            _loss(cost, amounts),
            _errors(cost, amounts),
            Cell(together, cost.together, faint=few, tip=tip),
        ),
    )


def reply_columns() -> tuple[Column, ...]:
    """The columns of the sheet of replies."""
    return (
        Column("scene", translate("Review", "Scene"), figures=False, falls=False),
        Column("reply", translate("Review", "Reply"), figures=False, falls=False),
        Column("times", translate("Review", "Times"), translate("Review", "How often it was given and kept")),
        Column("share", translate("Review", "Share"), translate("Review", "Of all replies in this scene")),
        Column("loss", translate("Review", "Loss"), _loss_about()),
        Column(
            "better",
            translate("Review", "Mostly better"),
            translate("Review", "The reply that would have lost the least, most often"),
            figures=False,
            falls=False,
        ),
        Column(
            "client", side_short("client"), translate("Review", "Mean final score of the client after it")
        ),
        Column(
            "company", side_short("company"), translate("Review", "Mean final score of the company after it")
        ),
    )


def reply_rows(found: Judgement, said: Said, amounts: Amounts) -> tuple[Row, ...]:
    """A row for each reply that was given, scene by scene: the hardest first, its costliest reply first."""
    decisions = found.decisions
    place = {row.of: number for number, row in enumerate(scene_rows(found, said, amounts))}
    replies = [reply for reply, tally in decisions.traffic.replies.items() if tally.times]

    def order(reply: tuple[str, str]) -> tuple[int, str, float, str]:
        cost = decisions.costs.replies.get(reply)
        loss = 0.0 if cost is None or cost.regret is None else cost.regret
        return place.get(reply[0], len(place)), reply[0], -loss, reply[1]

    return tuple(_reply(found, reply, said, amounts) for reply in sorted(replies, key=order))


def _reply(found: Judgement, reply: tuple[str, str], said: Said, amounts: Amounts) -> Row:
    decisions = found.decisions
    tally, cost = decisions.traffic.replies[reply], decisions.costs.replies.get(reply)
    share = decisions.traffic.share(reply) or 0.0
    words = said.replies.get(reply, reply[1])
    better = None if cost is None else cost.mostly_better
    better_words = "" if better is None else said.replies.get((reply[0], better), better)
    return Row(
        reply,
        (
            Cell(reply[0], reply[0]),
            Cell(words, words, tip=f"{reply[1]}: {words}"),
            Cell(amounts.language.number(tally.times), tally.times),
            Cell(amounts.per_cent(100 * share), share, Bar(0, share, "lineStrong")),
            Cell("") if cost is None else _loss(cost, amounts),
            Cell(better_words, better_words or None, tip=f"{better}: {better_words}" if better else ""),
            *(_score(tally, side) for side in ("client", "company")),
        ),
    )


def _score(tally: "Tally", side: str) -> Cell:
    value = tally.client if side == "client" else tally.company
    if value is None:
        return Cell("")
    return Cell(str(round(value)), value, faint=tally.finished < FEWEST, token=side)


def _loss(cost: "Cost", amounts: Amounts) -> Cell:
    if cost.regret is None:
        return Cell("")
    few, tip = _few(cost, amounts)
    bar = Bar(0, cost.regret / BLUNDER, "bad") if cost.regret else None
    return Cell(amounts.per_cent(cost.regret), cost.regret, bar, few, tip)


def _errors(cost: "Cost", amounts: Amounts) -> Cell:
    share = cost.error_share
    if share is None:
        return Cell("")
    few, tip = _few(cost, amounts)
    return Cell(amounts.of(cost.errors, cost.times), share, Bar(0, share, "bad"), few, tip)


def _few(cost: "Cost", amounts: Amounts) -> tuple[bool, str]:
    few = cost.times < FEWEST
    return few, amounts.few_decisions(cost.times, FEWEST) if few else ""


def _loss_about() -> str:
    return translate("Review", "What a decision here gave away in the mean: 0 % is perfect")


def _errors_about() -> str:
    return translate("Review", "Inaccuracies, mistakes and blunders among the decisions")
