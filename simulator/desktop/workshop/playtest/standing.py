"""How what is played stands to the text, and to where talks open."""

from collections.abc import Callable
from functools import partial

from simulator.desktop.workshop.playtest.notice import Notice
from simulator.desktop.workshop.playtest.phrases import begun_words, last_good_words, translate
from simulator.desktop.workshop.playtest.playing import Playing
from simulator.desktop.workshop.work import Work


def tell_standing(notice: Notice, work: Work) -> None:
    """Tell that the text has errors, where, and that its last version without any is played."""
    found = work.found
    if work.good is None or found is None or found.value is not None:
        notice.tell("")
        return
    errors = [problem for problem in found.problems if problem.severity == "error"]
    line = errors[0].span.line if errors else None
    acts = [(translate("Playtest", "Go there"), partial(work.go_to, line, 1))] if line else []
    notice.tell(last_good_words(line), *acts)


def tell_beginning(
    notice: Notice, playing: Playing, change: Callable[[], object], leave: Callable[[], object]
) -> None:
    """Tell that talks were begun in the middle, with the ways to begin elsewhere and from the start."""
    notice.tell(
        begun_words(playing),
        (translate("Playtest", "Change…"), change),
        (translate("Playtest", "From the start"), leave),
    )
