from fractions import Fraction

from simulator.desktop.practice.debrief.rows import DecisionLine, Tried
from simulator.desktop.practice.debrief.search import Search


def _line(number: int) -> DecisionLine:
    """A mistake: `made` lost most, `near` less, `best` nothing."""
    lost = {"made": 30, "near": 10, "best": 0, "worse": 50}
    options = {id: Tried(id, f"{id}.", 0, 0, Fraction(points)) for id, points in lost.items()}
    return DecisionLine(
        number=number,
        made=options["made"],
        better=options["best"],
        options=tuple(options.values()),
        best=frozenset({"best"}),
        judged=True,
        mark="blunder",
        regret=30,
        luck=0,
        kept=50,
        why=None,
        timed_out=False,
        pressed=False,
    )


FIRST, SECOND = _line(2), _line(5)
START = Search((FIRST, SECOND))


def test_a_search_begins_with_the_first_mistake_and_nothing_tried() -> None:
    assert (START.line, START.state, START.open, START.over) == (FIRST, "try", True, False)


def test_a_reply_is_told_apart_by_what_it_loses() -> None:
    assert START.take("worse").state == "again"
    assert START.take("near").state == "nearer"
    assert START.take("best").state == "solved"


def test_any_number_of_replies_may_be_tried() -> None:
    tried = START.take("worse").take("near").take("worse")

    assert (tried.tried, tried.open) == (("worse", "near"), True)
    assert tried.take("best").solved == 1


def test_once_it_is_known_nothing_more_is_tried() -> None:
    shown = START.show()

    assert (shown.state, shown.open, shown.solved) == ("shown", False, 0)
    assert shown.take("best") is shown
    assert shown.show() is shown


def test_what_was_found_counts_and_what_was_skipped_does_not() -> None:
    over = START.take("best").go_on().go_on()

    assert (over.over, over.line, over.solved) == (True, None, 1)
    assert over.go_on() is over
