"""`graph`: the scenes as text that other programs draw."""

import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.commands.conftest import Run
from tests.commands.material import SCENARIO, scenario_text

pytestmark = pytest.mark.usefixtures("scenario_file")


def test_mermaid_shows_every_scene_ending_and_way(run: Run) -> None:
    ran = run("graph", SCENARIO)
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[0] == "flowchart TD"
    assert "  start(( )) --> scene_opening" in lines
    assert '  scene_bargain["bargain<br/><i>bargaining</i>"]' in lines
    assert '  ending_signed(["signed<br/><i>deal</i>"]):::deal' in lines
    assert '  scene_opening -->|"ask_week"| scene_bargain' in lines
    assert '  scene_opening -->|"ask_rent: month_end == first"| scene_bargain' in lines
    assert '  scene_bargain -->|"stay (time out)"| ending_signed' in lines


def test_conditions_cannot_break_out_of_a_label(run: Run, scenario_file: Path) -> None:
    text = scenario_text().replace("when: month_end == first", "when: client >= 50 and month_end == first")
    scenario_file.write_text(text, encoding="utf-8")
    assert "client #gt;= 50" in run("graph", SCENARIO).out


def test_dot_is_what_graphviz_reads(run: Run) -> None:
    out = run("graph", SCENARIO, "--format", "dot").out
    assert out.startswith(f'digraph "{SCENARIO}" {{\n')
    assert out.endswith("}\n")
    assert '  scene_opening -> scene_bargain [label="ask_week"];' in out
    declared = set(re.findall(r"^  (\w+) \[label=", out, re.MULTILINE))
    used = {name for pair in re.findall(r"^  (\w+) -> (\w+)", out, re.MULTILINE) for name in pair}
    assert used - {"start"} == declared


@pytest.mark.parametrize("options", [(), ("--replies", "--look", "dark", "--language", "ru")])
def test_svg_is_a_drawing_with_every_scene_and_ending(run: Run, options: tuple[str, ...]) -> None:
    ran = run("graph", SCENARIO, "--format", "svg", *options)
    assert (ran.code, ran.err) == (0, "")
    said = [text.text for text in ElementTree.fromstring(ran.out).iter("{http://www.w3.org/2000/svg}text")]
    assert {"The second delivery", "opening", "bargain", "signed", "parted"} <= set(said)
    assert ("stay (время вышло)" in said) is bool(options)


@pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")
def test_graphviz_takes_it(run: Run) -> None:
    out = run("graph", SCENARIO, "--format", "dot").out
    drawn = subprocess.run(["dot", "-Tsvg"], input=out, capture_output=True, text=True, check=False)
    assert (drawn.returncode, drawn.stderr) == (0, "")


def test_a_file_with_errors_has_no_graph(run: Run, scenario_file: Path) -> None:
    scenario_file.write_text("format: 1\n", encoding="utf-8")
    ran = run("graph", SCENARIO)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1
