"""`analyse`: the report, the JSON contract, what is kept, and how it stops."""

import json
from pathlib import Path
from typing import Any

import pytest

from simulator.analysis import summary as summing
from simulator.attempt import Attempt
from tests.commands.conftest import Run
from tests.commands.material import DIRECTOR, SCENARIO, scenario_text

KEYS = (
    *("scenario", "director", "states", "complete", "draws", "endings", "frontier", "unreachable_scenes"),
    *("dead_ends", "dominated_choices", "score_range", "contradictions"),
)

CHOICES = "    choices:\n"
"""Where the first scene's replies begin."""


def edit(file: Path, old: str, new: str) -> None:
    """Replace the first place in a file where something stands."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


pytestmark = pytest.mark.usefixtures("scenario_file")


def record(run: Run, *arguments: str, code: int = 0) -> dict[str, Any]:
    ran = run("analyse", SCENARIO, "--format", "json", *arguments)
    assert (ran.code, ran.err) == (code, "")
    found: dict[str, Any] = json.loads(ran.out)
    return found


def test_the_record_has_its_fields_in_their_order(run: Run) -> None:
    found = record(run)
    assert tuple(found) == KEYS
    assert (found["scenario"], found["director"], found["complete"]) == (SCENARIO, DIRECTOR, True)
    assert found["draws"] == [{"month_end": "first"}, {"month_end": "fifteenth"}]


def test_play_confirms_every_row(run: Run) -> None:
    found = record(run)
    assert found["endings"]
    assert found["frontier"]
    for row in (*found["endings"], *found["frontier"]):
        draws = [f"--draw={name}={value}" for name, value in row["draws"].items()]
        ran = run("play", SCENARIO, "--choices", ",".join(row["choices"]), *draws, "--format", "json")
        played = json.loads(ran.out)
        assert played["ending"] == row.get("id", row.get("ending"))
        assert (played["client"], played["company"]) == (row["client"], row["company"])
        assert played["region"] == row.get("region", played["region"])


def test_the_frontier_is_what_nothing_beats(run: Run) -> None:
    found = record(run)
    for draws in found["draws"]:
        rows = [row for row in found["endings"] if row["draws"] == draws]
        points = {(row["client"], row["company"]) for row in rows}
        best = {
            one for one in points if not any(o != one and o[0] >= one[0] and o[1] >= one[1] for o in points)
        }
        told = [row for row in found["frontier"] if row["draws"] == draws]
        assert [(row["client"], row["company"]) for row in told] == sorted(best)
        assert {(row["client"], row["company"]) for row in rows if row["on_frontier"]} == best


def test_what_the_director_approves_is_his_own(run: Run) -> None:
    assert record(run, "--director", "straight")["director"] == "straight"


def test_the_report_is_told_in_tables(run: Run) -> None:
    told = run("analyse", SCENARIO, "--plays", "200").out
    for words in (
        "States that can be reached",
        "Frontier",
        "Endings",
        "Dead ends",
        "Random plays: 200, seed 1",
    ):
        assert words in told
    assert "shared_win" not in told


def test_it_is_told_in_russian_too(run: Run) -> None:
    told = run("analyse", SCENARIO, "--language", "ru", "--plays", "50").out
    assert "Достижимых состояний" in told
    assert "Случайных игр: 50" in told


def test_random_plays_are_summed_up(run: Run) -> None:
    found = record(run, "--plays", "500", "--seed", "4")
    assert tuple(found) == (*KEYS, "plays")
    plays = found["plays"]
    assert (plays["count"], plays["seed"], plays["stuck"]) == (500, 4, 0)
    assert sum(plays["regions"].values()) == 500
    assert plays["client"] == sorted(plays["client"])
    assert record(run, "--plays", "500", "--seed", "4")["plays"] == plays
    assert "plays" not in record(run)


def test_the_second_time_it_is_read_not_made(run: Run, monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    first = run("analyse", SCENARIO, "--format", "json").out
    assert list((home / "cache").rglob("*.json"))

    def made_again(*_: object) -> None:
        raise AssertionError("the summary was made again")

    monkeypatch.setattr(summing, "summary", made_again)
    assert run("analyse", SCENARIO, "--format", "json").out == first


def test_an_edited_scenario_is_analysed_anew(run: Run, scenario_file: Path) -> None:
    before = record(run)
    edit(scenario_file, "start: {client: 50,", "start: {client: 51,")
    after = record(run)
    best = [max(row["client"] for row in found["frontier"]) for found in (before, after)]
    assert best[1] == best[0] + 1


def test_talks_that_can_get_stuck_are_a_problem(run: Run, scenario_file: Path) -> None:
    """Where only a reply for those who know of Tuesday is left, who does not know is stuck."""
    edit(scenario_file, CHOICES, f"{CHOICES}      - {{id: turn, say: Hm., move: hold, goto: corner}}\n")
    corner = "{id: tuesday_then, say: Tuesday., move: hold, when: tuesday, goto: signed}"
    scene = f"  corner:\n    phase: closing\n    choices:\n      - {corner}\n"
    edit(scenario_file, "\nscenes:\n", f"\nscenes:\n{scene}")
    found = record(run, code=1)
    stuck = {"scene": "corner", "choices": ["turn"]}
    assert [{key: row[key] for key in stuck} for row in found["dead_ends"]] == [stuck, stuck]
    told = run("analyse", SCENARIO)
    assert told.code == 1
    assert "corner: turn" in told.out


def test_a_loop_that_adds_points_every_time_is_one_sentence(run: Run, scenario_file: Path) -> None:
    farm = "      - {id: nod, say: Hm., move: hold, repeat: true, acts: [listen], goto: opening}\n"
    edit(scenario_file, CHOICES, CHOICES + farm)
    ran = run("analyse", SCENARIO)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == f"{SCENARIO}: going round opening -> opening adds client points every time.\n"


def test_another_budget_is_another_analysis(run: Run) -> None:
    whole = record(run)
    little = record(run, "--budget", "1")
    assert (whole["complete"], little["complete"]) == (True, False)
    assert little["reason"]
    for side in ("client", "company"):
        sure, most = little["bound"][side]
        assert sure <= max(row[side] for row in whole["endings"]) <= most
    assert record(run)["complete"] is True


def test_too_little_budget_is_told_in_words(run: Run) -> None:
    told = run("analyse", SCENARIO, "--budget", "1", "--plays", "5")
    assert told.code == 0
    assert "Not complete" in told.out
    assert told.err == "Too large to be played at random: raise the budget.\n"


def test_a_file_with_errors_is_one_sentence(run: Run, scenario_file: Path) -> None:
    scenario_file.write_text(scenario_text().replace("goto: ", "goto: no", 1), encoding="utf-8")
    ran = run("analyse", SCENARIO)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1
    assert run("analyse", "corner-shopp").err.startswith("There is no scenario called corner-shopp")


def test_ctrl_c_stops_it_and_keeps_nothing(run: Run, monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(summing, "summary", stopped)
    ran = run("analyse", SCENARIO)
    assert (ran.code, ran.out) == (130, "")
    assert ran.err == "Stopped; the analysis was not finished and nothing of it was kept.\n"
    assert not list(home.rglob("cache/**/*.json"))


def test_the_python_interface_is_the_same(scenario_file: Path) -> None:
    from simulator import analyse, load_director, load_scenario

    scenario = load_scenario(scenario_file).value
    director = load_director(scenario_file.parent / "directors" / f"{DIRECTOR}.yaml").value
    assert scenario is not None
    assert director is not None
    whole = analyse(scenario, director)
    attempt = Attempt(scenario, director, choices=["ask_week", "second_day"])
    point = attempt.state.shown
    endings = whole.world(attempt.talks.start.draws).endings
    assert point in {(row.client, row.company) for row in endings.rows}
