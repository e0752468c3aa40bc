"""A map for tests: nine efficient endings, some that are not, two earlier attempts and five decisions."""

from typing import Any

from simulator.analysis.review import Mark
from simulator.desktop.scoremap.view import MapView, Point, Rewards, Says, Spot
from simulator.desktop.scoremap.words import map_words

FRONTIER: tuple[Point, ...] = (
    (18, 93), (33, 89), (46, 84), (59, 78), (71, 70), (80, 59), (88, 45), (94, 29), (98, 13),
)  # fmt: skip
ENDINGS: tuple[Point, ...] = (
    (8, 40), (12, 75), (20, 20), (26, 77), (28, 80), (31, 72), (31, 83), (33, 79), (36, 74), (43, 76),
    (44, 12), (52, 33), (60, 25), (64, 47), (77, 19), (79, 40), (85, 15), (90, 9),
)  # fmt: skip
PATH: tuple[Point, ...] = ((50, 62), (52, 61), (59, 63), (62, 60), (66, 53))
REWARDED = tuple(point for point in (*ENDINGS, *FRONTIER[1:3]) if 22 <= point[0] <= 57 and point[1] >= 70)


def view(**changes: Any) -> MapView:
    """The map in the language in force, with some of its values changed."""
    marks: tuple[Mark | None, ...] = (None, "solid", "strong", "mixed", "blunder")
    path = zip(PATH, marks, strict=True)
    values: dict[str, Any] = {
        "words": map_words(),
        "you": Spot("you", 71, 48, "You", "Bought smile", "You bent.", number=3, mark="inaccuracy"),
        "path": tuple(
            Spot("path", *point, f"Decision {number}", "Six sites it is.", number=number, mark=mark)
            for number, (point, mark) in enumerate(path)
        ),
        "attempts": (
            Spot("attempt", 44, 38, "Attempt 1", "Nobody’s deal", number=1, key="one"),
            Spot("attempt", 86, 30, "Attempt 2", "Missed deal", number=2, signed=False, key="two"),
        ),
        "endings": tuple(Spot("ending", *point, "Deal", key=point) for point in ENDINGS),
        "frontier": tuple(Spot("frontier", *point, "Deal", key=point) for point in FRONTIER),
        "says": Says(80, "“The client comes first.”"),
        "rewards": Rewards(REWARDED, area=True),
    }
    return MapView(**{**values, **changes})
