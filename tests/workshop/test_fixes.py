"""A fix makes its problem go away and brings no new error."""

import random
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from benchmarks.generated import scenario_text
from simulator.negotiation.promises import broken_promises
from simulator.scenario.catalogue import catalogue
from simulator.scenario.loading import read_director, read_exercise, read_scenario
from simulator.scenario.problem import Loaded, Problem, Span
from simulator.scenario.schema import Kind
from simulator.scenario.source import Source
from simulator.workshop.edits import apply
from simulator.workshop.fixes import FIXES, Fix, fixes_for, kind_of
from simulator.workshop.lines import Page
from tests.scenario.examples import AROUND, Example, examples, whole
from tests.workshop.files import accidents, every_text
from tests.workshop.small import as_kind

STOPS = {"control-character", "yaml-tab", "yaml-documents"}
"""Nothing is read beyond these, so that what else their examples lack is said only afterwards."""
SOMETIMES = {"wrong-type", "bad-time"}
"""What the bad example holds is beyond mending; their fixes have tests of their own."""
PROMISED = {"expect-not-met", "expect-not-played"}
"""What is found only by playing."""
READ: Mapping[str, Callable[..., Loaded[Any]]] = {
    "scenario": read_scenario,
    "director": read_director,
    "exercise": read_exercise,
}
BAD = [example for example in examples("bad") if example.code in FIXES and example.of != "promise"]

UNFIXED = {
    # Nobody but the author knows what was meant.
    *("yaml-syntax", "wrong-item", "too-few", "condition-not-allowed", "condition-too-long", "score-alone"),
    *("condition-always-false", "levels-mixed", "level-twice", "levels-not-in-order", "too-many-replies"),
    *(
        "too-many-draws",
        "too-many-combinations",
        "fact-never-learnt",
        "fact-never-read",
        "counter-never-read",
    ),
    *("draw-decides-nothing", "few-lines", "expect-says-nothing", "reply-without-effect", "replies-alike"),
    *(
        "scene-no-way-on",
        "loop-never-ends",
        "loop-without-limit",
        "replies-all-conditional",
        "replies-run-out",
    ),
    # It is about the file as a whole, or about other files.
    *(
        "file-unreadable",
        "file-too-large",
        "file-empty",
        "file-not-utf8",
        "file-not-text",
        "file-not-mapping",
    ),
    *("yaml-too-many", "yaml-too-long", "yaml-too-deep", "too-many-mistakes"),
    *("deal-scenario-broken", "exercise-named-like-scenario", "deal-twice", "comparison-several-scenarios"),
    *("comparison-director-twice", "plays-skip-a-deal"),
}


def problems_of(kind: str, text: str) -> tuple[Problem, ...]:
    return READ[kind](text, "example.yaml", AROUND).problems


def errors(problems: Sequence[Problem]) -> Counter[str]:
    return Counter(problem.code for problem in problems if problem.severity == "error")


def text_of(example: Example) -> str:
    return (example.data or b"").decode("utf-8")


def kind_for(example: Example) -> Kind:
    return as_kind(example.of.split("-")[0])


def mends(kind: str, text: str, problem: Problem, fix: Fix) -> None:
    """The fix takes one problem of its code away, and no error comes that was not there."""
    before, after = problems_of(kind, text), problems_of(kind, apply(text, fix.edits))
    said = [(one.code, one.span, one.message()) for one in after]
    seen = f"{problem.code}: {fix.title()}\n{apply(text, fix.edits)}\n{said}"
    count = [[one.code for one in found].count(problem.code) for found in (before, after)]
    assert count[1] < count[0], seen
    new = errors(after) - errors(before)
    assert not new or (problem.code in STOPS and set(new) == {"missing-key"}), seen


@pytest.mark.parametrize("example", BAD, ids=lambda example: example.code)
def test_every_fix_mends_the_bad_example_of_its_code(example: Example) -> None:
    text, kind = text_of(example), kind_for(example)
    found = [problem for problem in problems_of(kind, text) if problem.code == example.code]
    fixes = [(problem, fix) for problem in found for fix in fixes_for(problem, text, kind)]
    assert bool(fixes) == (example.code not in SOMETIMES)
    for problem, fix in fixes:
        mends(kind, text, problem, fix)


def test_every_code_is_fixed_or_known_to_have_no_fix() -> None:
    ours = {
        code
        for code, entry in catalogue().entries.items()
        if "deep" not in entry
        and entry.get("of") in (None, "director", "exercise")
        and not code.startswith("translation")
    }
    assert ours - FIXES.keys() == UNFIXED
    assert FIXES.keys() - ours == PROMISED


@pytest.mark.parametrize("example", BAD, ids=lambda example: example.code)
def test_a_fix_says_in_both_languages_what_it_does(example: Example) -> None:
    text = text_of(example)
    for problem in problems_of(kind_for(example), text):
        for fix in fixes_for(problem, text, kind_for(example)):
            assert re.search("[а-яё]", fix.title("ru"))
            assert not re.search(r"\{[a-z]+\}", re.sub("[“«].*[”»]", "", fix.title()))


@pytest.mark.parametrize("example", BAD, ids=lambda example: example.code)
def test_a_fix_finds_its_place_behind_cyrillic_and_emoji_and_other_line_ends(example: Example) -> None:
    """The same file with words in front of everything, and with Windows line ends, is mended the same way."""
    if example.code in ("control-character", "yaml-documents"):
        return
    kind = kind_for(example)
    text = "# Пример 🏥\n" + text_of(example).replace("Let us sign", "Подпишем 🏥").replace("\n", "\r\n")
    for problem in problems_of(kind, text):
        if problem.code == example.code:
            for fix in fixes_for(problem, text, kind):
                mends(kind, text, problem, fix)


def test_a_new_scene_stands_with_the_others() -> None:
    text = text_of(next(example for example in BAD if example.code == "goto-nowhere"))
    (problem,) = problems_of("scenario", text)
    titles = [fix.title() for fix in fixes_for(problem, text)]
    assert titles[0] == "Write “signed”"
    assert titles[-2:] == ["Create the scene “singed”", "Create the ending “singed”"]
    made = apply(text, fixes_for(problem, text)[-2].edits)
    assert "\n  singed:\n    phase: bargaining\n    choices:\n      - id: go_on\n        say: …\n" in made


def test_a_missing_key_stands_where_the_format_has_it() -> None:
    text = "client:\n  name: Эля 🏥 # закупщик\n  company: Harbor\n"
    problem = next(p for p in problems_of("scenario", text) if p.args.get("key") == "role")
    (fix,) = fixes_for(problem, text)
    assert apply(text, fix.edits) == "client:\n  name: Эля 🏥 # закупщик\n  role: …\n  company: Harbor\n"


def test_a_missing_key_comes_into_braces_too() -> None:
    text = 'client: {name: "Эля 🏥", company: Harbor}\n'
    problem = next(p for p in problems_of("scenario", text) if p.args.get("key") == "role")
    (fix,) = fixes_for(problem, text)
    assert apply(text, fix.edits) == 'client: {name: "Эля 🏥", role: …, company: Harbor}\n'


@pytest.mark.parametrize(
    ("line", "code", "mended"),
    [
        ("practises: price # 🏥", "wrong-type", "practises: [price] # 🏥"),
        ('clock: {starts: "в 16.40"}', "bad-time", 'clock: {starts: "16:40"}'),
    ],
)
def test_some_of_a_sort_are_mended(line: str, code: str, mended: str) -> None:
    text = whole(f"{line}\n", "scenario")
    problem = next(problem for problem in problems_of("scenario", text) if problem.code == code)
    (fix,) = fixes_for(problem, text)
    assert apply(text, fix.edits) == whole(f"{mended}\n", "scenario")


def test_the_kind_of_a_file_is_seen() -> None:
    assert all(kind_of(text) == kind for kind, text in every_text())


def test_broken_files_are_mended_or_left_alone() -> None:
    """Whatever happened to a file, a fix takes its problem away or changes what can be read at all."""
    for seed, kind, text in accidents(40, 2_000):
        chance = random.Random(seed)
        found = problems_of(kind, text)
        for problem in chance.sample(found, min(3, len(found))):
            for fix in fixes_for(problem, text, as_kind(kind)):
                assert apply(text, fix.edits) != text, f"seed {seed}: {problem.code}"
                assert fix.title("ru")


@pytest.mark.parametrize(
    ("condition", "declared"),
    [("спешит_🏥 and hurry", ""), ("hurry", "hurry: …"), ("hurry >= 2", "hurry: {start: 0, range: [0, 5]}")],
)
def test_a_fact_is_declared_as_the_condition_reads_it(condition: str, declared: str) -> None:
    text = text_of(next(example for example in BAD if example.code == "undeclared-name"))
    text = text.replace("prise == 95", condition)
    found = [problem for problem in problems_of("scenario", text) if problem.args.get("name") == "hurry"]
    made = [apply(text, fix.edits) for problem in found for fix in fixes_for(problem, text)]
    assert bool(made) == bool(declared)
    assert all(f"\nfacts:\n  {declared}\n" in text for text in made)


def test_a_draw_is_declared_with_the_value_that_the_condition_names() -> None:
    text = text_of(next(example for example in BAD if example.code == "undeclared-name"))
    text = text.replace("when: prise == 95, ", "").replace(
        "goto: signed}", "goto: [{when: board == friday, to: signed}, {to: signed}]}"
    )
    problem = next(problem for problem in problems_of("scenario", text) if problem.code == "undeclared-name")
    (fix,) = fixes_for(problem, text)
    assert "  board: {text: …, draw: [friday, not_friday]}\n" in apply(text, fix.edits)
    mends("scenario", text, problem, fix)


def test_a_key_in_the_first_column_by_mistake_does_not_take_the_rest_of_the_file_with_it() -> None:
    text = (
        "client: {name: Эля 🏥}\nscenes:\n  opening:\n    phase: opening\nclient:\n"
        + "      mood: calm\n      body: x\n" * 20
    )
    problem = next(problem for problem in problems_of("scenario", text) if problem.code == "duplicate-key")
    assert [fix.code for fix in fixes_for(problem, text)] == ["fix-remove-first"]


@pytest.mark.parametrize(
    ("promise", "mended"),
    [
        (
            "{choices: [sign], ending: signed, client: 71..78}",
            "{choices: [sign], ending: signed, client: 50}",
        ),
        ("{choices: ['sigh'], ending: signed}", "{choices: ['sign'], ending: signed}"),
    ],
)
def test_a_promise_that_play_breaks_is_made_true(promise: str, mended: str) -> None:
    text = whole(f"expect: # 🏥 обещание\n  - {promise}\n", "scenario")
    locked = "{id: sigh, say: Ох 🏥, move: hold, when: price == 95, goto: signed}"
    text = text.replace("choices:\n      - id: sign\n", f"choices:\n      - {locked}\n      - id: sign\n")
    loaded = read_scenario(text, "example.yaml", AROUND)
    assert loaded.value is not None
    (problem,) = broken_promises(loaded.value, Source(text, "example.yaml"), lambda _: "always")
    fix = fixes_for(problem, text)[0]
    assert f"expect: # 🏥 обещание\n  - {mended}\n" in apply(text, fix.edits)


def test_what_is_never_reached_goes_without_reading_the_scenes_around_it() -> None:
    lost = "  lost:\n    phase: bargaining\n    client: {says: So}\n    choices: []\n"
    text = scenario_text(30).replace("endings:\n", f"{lost}endings:\n")
    page = Page(text)
    line = text[: text.index("  lost:")].count("\n") + 1
    problem = Problem("scene-never-reached", "x", Span(line, 3, line, 7), {"name": "lost"})
    fix = fixes_for(problem, page, "scenario")[0]
    assert "lost:" not in apply(text, fix.edits)
    scenes = page.section("scenes")
    assert scenes is not None
    read = [block for block in scenes.blocks if "entries" in vars(block)]
    assert len(scenes.blocks) == 31
    assert len(read) <= 2
