"""How a table shares its room."""

from hypothesis import given
from hypothesis import strategies as st

from simulator.desktop.practice.debrief.tabs.plain_table import share_room

COLUMNS = st.lists(
    st.integers(10, 120).flatmap(lambda least: st.tuples(st.just(least), st.integers(least, 600))),
    min_size=1,
    max_size=8,
)


@given(columns=COLUMNS, room=st.integers(0, 2000))
def test_no_column_is_narrower_than_its_longest_word(columns: list[tuple[int, int]], room: int) -> None:
    widths = share_room(columns, room)
    assert all(width >= least for width, (least, _) in zip(widths, columns, strict=True))


@given(columns=COLUMNS, room=st.integers(0, 2000))
def test_the_room_is_used_up_and_never_exceeded_where_it_is_enough(
    columns: list[tuple[int, int]], room: int
) -> None:
    least = sum(least for least, _ in columns)
    widths = share_room(columns, room)
    assert sum(widths) == max(room, least)


def test_the_widest_give_way_first() -> None:
    assert share_room([(20, 50), (20, 300), (20, 80)], 330) == [50, 200, 80]
