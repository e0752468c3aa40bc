from simulator.debrief.study import Study, study
from simulator.desktop.practice.debrief.collected import debrief_of
from simulator.desktop.practice.debrief.numbered import before, numbers
from simulator.desktop.practice.debrief.presenter import debrief_view
from simulator.desktop.practice.debrief.rows import DebriefView
from simulator.desktop.practice.debrief.variation import variation_at, variation_words
from simulator.desktop.practice.table.presenter import TablePresenter
from simulator.history import Session
from tests.desktop.practice.dealing import DealDesk, begin
from tests.desktop.practice.debrief.conftest import CLEAN, VOID


def _view(session: Session, found: Study | None = None) -> DebriefView:
    return debrief_view(session, debrief_of(session, found, ()), found, ())


def test_replies_stand_in_the_order_in_which_they_stood_at_the_table(deal_desk: DealDesk) -> None:
    session = begin(deal_desk(), "be_useful")
    table = TablePresenter(session).view()
    shown = [row.id for row in table.choices if row.locked is None]
    asks = [row.id for row in table.asks]
    for choice in VOID[1:]:
        session.choose(choice)
    options = [option.id for option in _view(session).decisions[1].options]

    assert [id for id in options if id not in asks] == shown
    assert set(options) == {*shown, *asks}


def test_each_reply_has_the_change_that_it_would_have_made(deal_desk: DealDesk) -> None:
    view = _view(begin(deal_desk(), *VOID))
    opening = {option.id: (option.client, option.company) for option in view.decisions[0].options}

    assert opening["be_useful"] == (4, 0)
    assert opening["ask_spring"] == (3, 0)
    # Fifteen days more, all six sites, and nothing in return for either.
    assert (view.decisions[2].made.client, view.decisions[2].made.company) == (3 + 8, -5 - 9 - 2)


def test_without_a_study_nothing_is_judged_and_nothing_is_better(deal_desk: DealDesk) -> None:
    view = _view(begin(deal_desk(), *CLEAN))

    assert not view.judged
    assert (view.share, view.gain, view.worst, view.mistakes) == (None, None, None, ())
    assert all(line.better is None and not line.judged and not line.best for line in view.decisions)


def test_with_a_study_the_best_replies_are_those_that_lose_nothing(deal_desk: DealDesk) -> None:
    session = begin(deal_desk(), *CLEAN)
    line = _view(session, study(session.attempt)).decisions[1]

    assert line.best == {option.id for option in line.options if option.lost == 0}
    assert line.better is not None
    assert line.better.id in line.best
    assert line.made.lost > 0


def test_finished_attempts_are_numbered_in_the_order_in_which_they_began(deal_desk: DealDesk) -> None:
    desk = deal_desk()
    first, second = begin(desk, *CLEAN), begin(desk, *VOID)
    begin(desk, "be_useful")
    rows = desk.history.attempts()

    assert numbers(rows) == {first.id: 1, second.id: 2}
    assert before(rows, first.id) is None
    found = before(rows, second.id)
    assert found is not None
    assert found.id == first.id


def test_a_variation_names_the_attempt_and_the_decision(deal_desk: DealDesk) -> None:
    desk = deal_desk()
    begin(desk, *CLEAN)
    source = begin(desk, *VOID)
    varied = Session.vary(desk.history, source, 2)

    assert variation_at(desk, source) is None
    assert variation_at(desk, varied) == (2, 3)
    assert variation_words(2, 3) == "variation of attempt 2 from decision 3"
