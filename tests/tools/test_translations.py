"""The interface's translations are complete, keep their placeholders, and are compiled from what is there."""

import re
import runpy
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "assets" / "translations"
CATALOGUES = sorted((FOLDER / "ru").glob("*.ts"))


def _messages(path: Path) -> list[tuple[str, str, list[str], str | None]]:
    """(context, source, translations, state) of each message."""
    rows = []
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            made = message.find("translation")
            assert made is not None
            texts = [form.text or "" for form in made.findall("numerusform")] or [made.text or ""]
            rows.append((name, message.findtext("source", ""), texts, made.get("type")))
    return rows


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_every_text_of_the_interface_is_in_russian(path: Path) -> None:
    missing = [
        (context, source) for context, source, texts, state in _messages(path) if state or not all(texts)
    ]
    assert missing == []


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_a_translation_keeps_every_placeholder(path: Path) -> None:
    for context, source, texts, _ in _messages(path):
        wanted = sorted(re.findall(r"\{\w*\}|%n", source))
        for text in texts:
            found = sorted(re.findall(r"\{\w*\}|%n", text))
            assert set(found) <= set(wanted), (context, source, text)
            assert set(wanted) - set(found) <= {"%n"}, (context, source, text)


def test_counted_texts_have_the_three_forms_of_russian() -> None:
    for path in CATALOGUES:
        for _, source, texts, _ in _messages(path):
            if "%n" in source:
                assert len(texts) == 3, (path.name, source)


def test_the_catalogues_hold_exactly_the_texts_of_the_sources(tmp_path: Path) -> None:
    script = (
        "import runpy, pathlib, sys; m = runpy.run_path('tools/translations.py');"
        "m['update'].__globals__['FOLDER'] = pathlib.Path(sys.argv[1]);"
        "m['catalogue'].__globals__['FOLDER'] = pathlib.Path(sys.argv[1]); m['update']()"
    )
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, check=True, capture_output=True)
    fresh = {path.name: path for path in (tmp_path / "ru").glob("*.ts")}
    assert set(fresh) == {path.name for path in CATALOGUES}
    for path in CATALOGUES:
        here = {(context, source) for context, source, _, _ in _messages(path)}
        assert here == {(context, source) for context, source, _, _ in _messages(fresh[path.name])}, path.name


def test_what_ships_is_compiled_from_the_catalogues(tmp_path: Path) -> None:
    tool = str(Path(sys.executable).with_name("pyside6-lrelease"))
    names = runpy.run_path(str(ROOT / "tools" / "translations.py"))
    files = [str(path) for area in names["AREAS"] if (path := names["catalogue"](area)).exists()]
    subprocess.run([tool, *files, "-silent", "-qm", str(tmp_path / "ru.qm")], check=True, capture_output=True)
    fresh = (tmp_path / "ru.qm").read_bytes()
    shipped = (FOLDER / "ru.qm").read_bytes()
    same = fresh == shipped  # not compared by pytest: telling how half a megabyte differs takes it minutes
    assert same, "python tools/translations.py release"
