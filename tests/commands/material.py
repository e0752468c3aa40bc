"""Files that the tests of the command line write: a small scenario and a director."""

from pathlib import Path

from simulator.scenario.template import template

SCENARIO = "corner-shop"
DIRECTOR = "even-handed"

_LINES = ("One.", "Two.", "Three.", "Four.", "Five.")

DIRECTOR_TEXT = f"""
format: 1
id: {DIRECTOR}
name: Ines Holm
role: Sales director
declares:
  client: 70
  company: 30
  floor: 60
  says: She leaves happy. Always.
rewards: {{client: 50, company: 50}}
demand: {{happy_client: 100}}
directives:
  - id: nothing_free
    when: before
    says: Nothing leaves the house for free.
    about: all
    leans: company
lines:
  concession: [{", ".join(_LINES)}]
  second_concession: [{", ".join(_LINES)}]
  past_middle: [{", ".join(_LINES)}]
  limit: [{", ".join(_LINES)}]
  gain: [{", ".join(_LINES)}]
  signed: [{", ".join(_LINES)}]
  parted: [{", ".join(_LINES)}]
  praise: [{", ".join(_LINES)}]
  claims:
    deferral: ["{{level}}? {{term}}?", "A bank now?", Cash matters., Money sleeps., Late.]
    delivery: [Why twice?, Twice costs., Once was fine., Fuel., She would have waited.]
    conceded: [Too much., She smiled., Easy for her., We gave., Again we gave.]
    walked: [You should have signed., A slot is empty., Gone., Nothing., No deal.]
"""


def scenario_text(id: str = SCENARIO) -> str:
    """A playable scenario under that director."""
    return template(id).replace("director: straight", f"director: {DIRECTOR}", 1)


def write_library(folder: Path) -> Path:
    """The scenario and the director in a folder; returns the scenario's file."""
    directors = folder / "directors"
    directors.mkdir(parents=True)
    (directors / f"{DIRECTOR}.yaml").write_text(DIRECTOR_TEXT, encoding="utf-8")
    file = folder / f"{SCENARIO}.yaml"
    file.write_text(scenario_text(), encoding="utf-8")
    return file
