"""The user guide: alike in both languages, in the words of the interface, with its keys and points."""

import re
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QApplication

from simulator.desktop.help.guide import (
    CHAPTERS,
    GUIDE,
    TRAINERS,
    TRAINERS_CHAPTERS,
    chapter_of,
    read_guide,
    read_trainers_guide,
)
from simulator.desktop.help.key_tables import key_tables, put_keys, usual_keys
from simulator.desktop.keys.actions import ACTIONS
from simulator.desktop.keys.words import cap_words
from simulator.desktop.text import Code, Language
from simulator.desktop.text.language import LANGUAGES
from simulator.desktop.text.vocabulary import act_word
from simulator.scenario.acts import standard_acts
from simulator.scenario.library import Library
from tools.guide_pictures import PICTURES
from tools.translations import AREAS, ROOT, catalogue

_PICTURE = re.compile(r"!\[([^\]]+)\]\(\.\./(?:\.\./guide/)?pictures/(\w+)/([\w-]+)\.png\)")
_BOLD = re.compile(r"\*\*([^*]+)\*\*")
_CODE = re.compile(r"`([^`]+)`")
_KEY = re.compile(r"F\d+|Enter|(?:(?:Ctrl|Alt|Shift)\+)+\S+")
_MADE = re.compile(r"<!-- keys -->.*<!-- /keys -->", re.DOTALL)
_OF_THE_SYSTEM = {"Tab", "3"}
"""Keys that the system or the number of replies gives a meaning."""


def chapters(language: Code) -> dict[str, str]:
    return {chapter.id: chapter.source for chapter in read_guide(language)}


def trainers_chapters(language: Code) -> dict[str, str]:
    return {chapter.id: chapter.source for chapter in read_trainers_guide(language)}


def shape(source: str) -> list[str]:
    """What must be the same in every language: headings, anchors, tables, lists, pictures, links and keys."""
    marks = re.compile(
        r'^(#+) |^<a id="([\w-]+)">|^(\|)|^(- )|^(\d+\. )|/([\w-]+\.png)|\]\((\w+\.md[^)]*)\)', re.MULTILINE
    )
    return [next(part for part in found.groups() if part) for found in marks.finditer(source)]


def interface(language: Code) -> set[str]:
    """Everything the interface can say, word for word."""
    said: set[str] = set()
    for area in AREAS:
        for message in ElementTree.parse(catalogue(area)).iter("message"):
            node = message.find("source" if language == "en" else "translation")
            if node is not None:
                forms = node.findall("numerusform") or [node]
                said |= {(form.text or "").replace("\u00a0", " ") for form in forms}
    return said


def test_there_are_no_other_chapters() -> None:
    for language in LANGUAGES:
        assert {file.stem for file in (GUIDE / language).glob("*.md")} == set(CHAPTERS)
        assert {file.stem for file in (TRAINERS / language).glob("*.md")} == set(TRAINERS_CHAPTERS)


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_is_built_the_same_in_both_languages(chapter: str) -> None:
    english, russian = (_MADE.sub("", chapters(language)[chapter]) for language in LANGUAGES)
    assert shape(english) == shape(russian)
    assert sorted(_CODE.findall(english)) == sorted(_CODE.findall(russian))


def test_every_part_has_an_anchor_of_its_own() -> None:
    for language in LANGUAGES:
        for chapter in (*read_guide(language), *read_trainers_guide(language)):
            anchors = [anchor for anchor, _ in chapter.headings]
            assert len(anchors) == chapter.source.count("\n## ") == len(set(anchors)), chapter.id


def test_every_place_of_the_program_has_its_chapter() -> None:
    for place in ("briefing", "table", "office", "debrief", "history", "workshop"):
        assert chapter_of(place) == place
    assert {chapter_of(place) for place in ("home", "settings", "exercise", "elsewhere")} <= set(CHAPTERS)


def test_the_pictures_are_those_that_the_program_makes_and_all_of_them_are_shown() -> None:
    for language in LANGUAGES:
        sources = [*chapters(language).values(), *trainers_chapters(language).values()]
        shown = [found for source in sources for found in _PICTURE.findall(source)]
        assert {folder for _, folder, _ in shown} == {language}
        assert sorted(name for _, _, name in shown) == sorted(PICTURES)
        assert {file.stem for file in (GUIDE / "pictures" / language).glob("*")} == set(PICTURES)
        assert sum(file.stat().st_size for file in (GUIDE / "pictures" / language).glob("*")) < 1_500_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_in_bold_are_words_of_the_interface(language: Code) -> None:
    said = interface(language)
    sources = [*chapters(language).values(), *trainers_chapters(language).values()]
    bold = {words.replace("\u00a0", " ") for source in sources for words in _BOLD.findall(source)}
    assert len(bold) > 100
    assert sorted(bold - said) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_that_the_text_names_are_keys_of_the_program(language: Code) -> None:
    keys = {"+".join(cap_words(key)) for action in ACTIONS for key in action.keys} | {"1", "2"}
    named = {code for source in chapters(language).values() for code in _CODE.findall(_MADE.sub("", source))}
    paths = {code for code in named if "/" in code or "\\" in code or code in ("history.sqlite", "scenarios")}
    assert sorted(named - paths - keys - _OF_THE_SYSTEM) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_that_trainers_are_told_are_keys_of_the_program(language: Code) -> None:
    keys = {"+".join(cap_words(key)) for action in ACTIONS for key in action.keys}
    named = {code for source in trainers_chapters(language).values() for code in _CODE.findall(source)}
    told = {code for code in named if _KEY.fullmatch(code)}
    assert len(told) > 10
    assert sorted(told - keys) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_of_keys_are_made_from_the_list_of_keys(language: Code, qapp: QApplication) -> None:
    assert qapp is not None
    spoken = Language(language)
    tables = key_tables(usual_keys)
    spoken.close()
    source = chapters(language)["keys"]
    assert put_keys(source, tables) == source, "run tools/guide.py keys"
    assert source.count("\n| `") == len(ACTIONS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_behaviour_is_worth_is_what_the_rules_give(language: Code, qapp: QApplication) -> None:
    assert qapp is not None
    spoken = Language(language)
    worth = {
        act_word(act): points.process + points.relation + points.face
        for act, points in standard_acts().items()
    }
    spoken.close()
    rows = re.findall(r"\*\*([^*]+)\*\* \| ([+−]?\d+)", chapters(language)["scores"])
    assert {words: int(points.replace("−", "-")) for words, points in rows} == worth


def test_there_are_as_many_directors_as_the_guide_says() -> None:
    assert len(Library.shipped().director_names()) == 7
    assert "Seven directors" in chapters("en")["director"]
    assert "семь директоров" in chapters("ru")["director"]


def test_the_readme_leads_to_the_guide() -> None:
    assert "(docs/guide/README.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
