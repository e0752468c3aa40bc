"""What a trainer starts from is whole, and a copy is one in everything but its name."""

import re
from pathlib import Path
from typing import get_args

import pytest

from simulator.analysis.author.problems import check_deep
from simulator.negotiation.promises import check_promises
from simulator.scenario.library import SHIPPED, Library
from simulator.scenario.loading import Surroundings, load_director, load_scenario, read_scenario
from simulator.scenario.model import Scenario
from simulator.scenario.translation import texts, translated
from simulator.scenario.translation_catalogue import catalogue_path, read_catalogue
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.templates import SIZES, Language, Size, duplicate, renamed, starter, write_new

SHELF = Library.shipped()
LANGUAGES = get_args(Language)


def read(size: Size, language: Language = "en") -> Scenario:
    around = Surroundings(directors=SHELF.director_names())
    loaded = read_scenario(starter(size, "my-first", language), "my-first.yaml", around)
    assert [problem.message() for problem in loaded.problems] == []
    assert loaded.value is not None
    assert loaded.value.id == "my-first"
    return loaded.value


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_every_starter_is_without_a_problem_and_keeps_its_promises(size: Size, language: Language) -> None:
    value = read(size, language)
    assert value.language == language
    assert value.expect

    def approves(id: str) -> object:
        entry = SHELF.director(id)
        assert entry is not None
        assert entry.loaded.value is not None
        return entry.loaded.value.approves

    assert check_promises(value, Path("my-first.yaml"), approves) == ()  # type: ignore[arg-type]


@pytest.mark.parametrize("size", ["small", "large"])
def test_the_exact_analysis_has_nothing_to_warn_of(size: Size) -> None:
    value = read(size)

    def director(id: str) -> object:
        entry = SHELF.director(id)
        return None if entry is None else entry.loaded.value

    problems = check_deep(value, Path("my-first.yaml"), director, ())  # type: ignore[arg-type]
    assert [problem.message() for problem in problems if problem.severity != "hint"] == []


@pytest.mark.parametrize("size", SIZES)
def test_a_starter_is_the_same_in_both_languages_but_for_its_words(size: Size) -> None:
    english, russian = read(size), read(size, "ru")
    said, told = texts(english), texts(russian)
    assert {place.context for place in said} == {place.context for place in told}
    same = {place.text for place in said} & {place.text for place in told}
    assert not [text for text in same if re.search("[A-Za-z]", text)]

    def bare(model: Scenario) -> Scenario:
        words = {(place.context, place.text): "words" for place in texts(model)}
        return translated(model, words, "en")

    assert bare(english) == bare(russian)


def test_a_larger_starter_shows_more() -> None:
    small, medium, large = map(read, SIZES)
    assert len(small.scenes) <= len(medium.scenes) < len(large.scenes)
    assert len(small.terms) < len(medium.terms) < len(large.terms)
    assert {ending.kind for ending in large.endings.values()} == {"deal", "walk_away", "lost"}
    assert len(starter("small", "x")) < len(starter("medium", "x")) < len(starter("large", "x"))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("id", ["2026", "null", "1e5", "my-first"])
def test_an_id_is_a_word_whatever_it_looks_like(size: Size, id: str) -> None:
    value = read_scenario(starter(size, id), f"{id}.yaml").value
    assert value is not None
    assert value.id == id


def test_a_new_file_takes_no_other_ones_place(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "my-first.yaml"
    write_new(file, "small")
    with pytest.raises(WorkshopFault) as refused:
        write_new(file, "large")
    assert refused.value.code == "file-exists"
    assert file.read_text(encoding="utf-8") == starter("small", "my-first")


def test_a_copy_of_a_shipped_scenario_is_it_under_another_name_in_every_language(tmp_path: Path) -> None:
    source = SHIPPED / "friday-renewal.yaml"
    copy, catalogue = duplicate(source, "my-renewal", tmp_path)
    assert (copy, catalogue) == (tmp_path / "my-renewal.yaml", catalogue_path(copy, "ru"))
    one, other = load_scenario(source).value, load_scenario(copy).value
    assert one is not None
    assert other is not None
    assert other == one.model_copy(update={"id": "my-renewal"})
    assert [line for line in copy.read_text(encoding="utf-8").splitlines() if line.startswith("#")] == [
        line for line in source.read_text(encoding="utf-8").splitlines() if line.startswith("#")
    ]
    words = read_catalogue(catalogue)
    assert words.metadata["Project-Id-Version"] == "my-renewal"
    assert list(words) == list(read_catalogue(catalogue_path(source, "ru")))


def test_a_director_is_copied_too(tmp_path: Path) -> None:
    copy, *_ = duplicate(SHIPPED / "directors" / "straight.yaml", "strict", tmp_path / "directors")
    value = load_director(copy).value
    assert value is not None
    assert value.id == "strict"


@pytest.mark.parametrize("taken", ["copy.yaml", "copy.yml", "locale/ru/copy.po"])
def test_a_copy_takes_no_other_ones_place(tmp_path: Path, taken: str) -> None:
    file = tmp_path / taken
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"mine")
    with pytest.raises(WorkshopFault) as refused:
        duplicate(SHIPPED / "warm-up.yaml", "copy", tmp_path)
    assert refused.value.code == "file-exists"
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [file]
    assert file.read_bytes() == b"mine"


def test_a_copy_that_cannot_be_finished_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.replace

    def full(self: Path, target: Path) -> Path:
        if target.name == "copy.yaml":
            raise OSError(28, "No space left on device")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(WorkshopFault) as refused:
        duplicate(SHIPPED / "warm-up.yaml", "copy", tmp_path)
    assert refused.value.code == "file-not-written"
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("id", ["", "My", "a_b", "../a", "имя"])
def test_a_copy_needs_an_id(tmp_path: Path, id: str) -> None:
    with pytest.raises(WorkshopFault) as refused:
        duplicate(SHIPPED / "warm-up.yaml", id, tmp_path)
    assert refused.value.code == "id-invalid"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("# 🙂\nid: old   # mine\ntitle: x\n", "# 🙂\nid: new   # mine\ntitle: x\n"),
        ('id: "old"\n', "id: new\n"),
        ("title: [broken\nid: old\n", "title: [broken\nid: new\n"),
        ("title: x\n", "title: x\n"),
    ],
)
def test_only_the_id_changes_even_in_a_broken_file(text: str, after: str) -> None:
    assert renamed(text, "new") == after
