"""The catalogues of the interface: nothing unfinished, nothing that a translation lost or added."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.desktop.paths import ASSETS

DESKTOP = Path(__file__).resolve().parents[3] / "simulator" / "desktop"
CATALOGUES = sorted((ASSETS / "translations" / "ru").glob("*.ts"))
PLACEHOLDER = re.compile(r"\{[a-z_]*\}|%n")
RUSSIAN_FORMS = 3


def _messages(file: Path) -> Iterator[tuple[str, ET.Element]]:
    for message in ET.parse(file).iter("message"):
        yield message.findtext("source", ""), message


def _translations(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.stem)
def test_every_text_is_translated(file: Path) -> None:
    open_ones = [
        source
        for source, message in _messages(file)
        if "unfinished" in ET.tostring(message, encoding="unicode") or not all(_translations(message))
    ]
    assert open_ones == []


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.stem)
def test_a_translation_has_the_placeholders_of_its_text(file: Path) -> None:
    for source, message in _messages(file):
        wanted = sorted(set(PLACEHOLDER.findall(source)))
        for translation in _translations(message):
            assert sorted(set(PLACEHOLDER.findall(translation))) == wanted, source


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.stem)
def test_a_number_has_the_three_forms_of_russian(file: Path) -> None:
    for source, message in _messages(file):
        if message.get("numerus") == "yes":
            assert len(_translations(message)) == RUSSIAN_FORMS, source


def test_no_text_is_put_together_before_it_is_translated() -> None:
    # Qt's tools collect literals only: an f-string inside tr() would never be found again.
    for file in sorted(DESKTOP.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                text = _text_of(node)
                assert text is None or isinstance(text, ast.Constant), f"{file.name}:{node.lineno}"


def _text_of(call: ast.Call) -> ast.expr | None:
    """What a call gives to be translated; None if it translates nothing."""
    called = ast.unparse(call.func)
    if called.endswith(".tr"):
        return call.args[0]
    return call.args[1] if called in {"translate", "QCoreApplication.translate"} else None
