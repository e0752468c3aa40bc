"""A library of one small scenario and two directors, and questions about it."""

from pathlib import Path

from simulator.workshop.balance.asking import Question
from tests.scenario.examples import whole

SCENES = """
director: hale
scenes:
  opening:
    phase: opening
    choices:
      - {id: give, say: Take twenty off., move: concede, goto: signed, points: [{client: 20, because: It is cheap.}, {company: -20, because: It costs us.}]}
      - {id: talk, say: What matters to you?, move: probe, goto: talks}
  talks:
    phase: bargaining
    choices:
      - {id: fair, say: Five off for a year., move: trade, goto: signed, points: [{client: 11, because: It is cheaper.}, {company: -4, because: It costs us.}]}
      - {id: never, say: Only at ninety-five., move: hold, when: price == 95, goto: signed}
      - {id: stand, say: The list stands., move: hold, goto: signed}
"""  # noqa: E501
TEXT = whole(SCENES, "scenario")
"""Giving in ends in a Bought smile half of the time; `never` is never offered."""


def library(folder: Path) -> Path:
    """The folder, with the directors `hale` and `mild` in it."""
    directors = folder / "directors"
    directors.mkdir(parents=True)
    text = whole("", "director")
    (directors / "hale.yaml").write_text(text.replace("id: example", "id: hale"), encoding="utf-8")
    mild = text.replace("id: example", "id: mild").replace("Victor Hale", "Anna Mild")
    (directors / "mild.yaml").write_text(mild, encoding="utf-8")
    return folder


def question(text: str = TEXT, **more: object) -> Question:
    """About the small scenario."""
    return Question(text, "example.yaml", **more)  # type: ignore[arg-type]
