"""The reference is what the program reads and says, in both languages."""

import pytest

from simulator.scenario.catalogue import catalogue
from simulator.scenario.schema import MODELS, json_schema
from tools.reference import FOLDER, LANGUAGES, page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_made_from_the_format_and_the_catalogue_as_they_are(language: str) -> None:
    stored = (FOLDER / f"{language}.md").read_text(encoding="utf-8")
    assert stored == page(language), "run tools/reference.py"
    keys = {key for kind in MODELS for key in json_schema(kind)["properties"]}
    assert all(f"| `{name}` |" in stored for name in (*keys, *catalogue().entries))
    assert "|  |  |" not in stored
