"""docs/problems.md is what the catalogue says."""

import re

from simulator.scenario.catalogue import FOLDER, catalogue
from tools.problem_docs import GROUPS, PAGE, page


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run python tools/problem_docs.py"


def test_every_code_of_the_catalogue_stands_once_on_the_page() -> None:
    headings = re.findall(r"^### (.+)$", page(), re.MULTILINE)
    assert sorted(headings) == sorted(catalogue().entries)


def test_every_file_of_the_catalogue_has_a_heading() -> None:
    assert set(GROUPS) == {path.stem for path in FOLDER.glob("*.yaml")}
