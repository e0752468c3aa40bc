"""Every fault has its sentence in both languages, and says there what it was told."""

import re
import string
from pathlib import Path

import yaml

from simulator.workshop import fault
from simulator.workshop.fault import WorkshopFault

HERE = Path(fault.__file__).parent
SENTENCES: dict[str, dict[str, str]] = yaml.safe_load((HERE / "faults.yaml").read_text(encoding="utf-8"))


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_languages_say_the_same_things_in_one_sentence() -> None:
    for code, sentences in SENTENCES.items():
        assert set(sentences) == {"en", "ru"}, code
        assert fields(sentences["en"]) == fields(sentences["ru"]), code
        assert all(text.endswith(".") and "\n" not in text for text in sentences.values()), code


def test_every_fault_that_is_raised_has_a_sentence_and_every_sentence_a_fault() -> None:
    raised = {
        code
        for path in HERE.rglob("*.py")
        for code in re.findall(r'WorkshopFault\(\s*"([a-z-]+)"', path.read_text(encoding="utf-8"))
    }
    assert raised == set(SENTENCES)


def test_another_language_hears_english() -> None:
    found = WorkshopFault("file-exists", file="a.yaml")
    assert found.message("de") == str(found) == "a.yaml is there already and stays as it is."
