from simulator.desktop.scoremap.steer import nearest, next_group, spots_of
from simulator.desktop.scoremap.view import LAYERS, Spot
from tests.desktop.scoremap.material import view

ALL = frozenset(LAYERS)


def _spot(client: int, company: int) -> Spot:
    return Spot("ending", client, company, "")


def test_arrows_go_to_the_nearest_point_in_their_direction() -> None:
    here, right, far, up = _spot(50, 50), _spot(60, 52), _spot(90, 50), _spot(52, 70)
    spots = [here, far, right, up]
    assert nearest(spots, here, "right") is right
    assert nearest(spots, right, "right") is far
    assert nearest(spots, here, "up") is up
    assert nearest(spots, here, "left") is None


def test_what_lies_aside_counts_as_further_away() -> None:
    here, aside, ahead = _spot(50, 50), _spot(55, 58), _spot(64, 50)
    assert nearest([aside, ahead], here, "right") is ahead


def test_tab_goes_from_you_to_the_path_to_attempts_to_the_frontier_to_endings_and_out() -> None:
    made = view()
    groups = spots_of(made, ALL)
    here, kinds = next_group(groups, None, 1), []
    while here is not None:
        kinds.append(here.kind)
        here = next_group(groups, here, 1)
    assert kinds == ["you", "path", "attempt", "frontier", "ending"]
    assert next_group(groups, made.you, -1) is None


def test_what_is_hidden_is_not_come_to() -> None:
    assert "ending" not in spots_of(view(), ALL - {"endings"})
    assert "attempt" not in spots_of(view(), ALL - {"attempts"})
    assert "ending" not in spots_of(view(density=((1,) * 10,) * 10), ALL)
