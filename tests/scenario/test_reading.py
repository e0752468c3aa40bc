"""From text to positioned nodes: what YAML means here, where everything stands, and what is refused."""

import pytest

from simulator.scenario import reading
from simulator.scenario.nodes import ListNode, MapNode
from simulator.scenario.reading import Composed, compose, plain_value
from simulator.scenario.source import Source


def composed(text: str) -> Composed:
    return compose(Source(text, "a.yaml"))


def codes(text: str) -> list[str]:
    return [fault.code for fault in composed(text).faults]


def fixed(text: str) -> str:
    """The line as it should be, from the only fault of a text."""
    faults = composed(text).faults
    assert len(faults) == 1
    return str(faults[0].args["fixed"])


@pytest.mark.parametrize(
    "word",
    [
        *("yes", "no", "on", "off", "Yes", "NO", "y", "n", "True", "FALSE", "Null"),
        *("12:30", "12:30:45", "010", "00", "-01", "0x1F", "0o7", "1_000", "2024-01-02"),
        *(".5", "5.", ".inf", ".nan", "1e", "1e400", "+", "-", "--", "1.2.3", "12a", "1" * 30),
    ],
)
def test_what_yaml_1_1_took_for_something_else_is_a_word(word: str) -> None:
    assert plain_value(word) == word


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0),
        ("-7", -7),
        ("+7", 7),
        ("420", 420),
        ("412.5", 412.5),
        ("-0.25", -0.25),
        ("1e3", 1000.0),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
    ],
)
def test_numbers_truth_values_and_nothing_are_what_they_say(text: str, value: object) -> None:
    found = plain_value(text)
    assert found == value
    assert type(found) is type(value)


def test_a_scalar_in_quotes_or_a_block_is_always_text() -> None:
    root = composed("a: '5'\nb: \"true\"\nc: |\n  7\nd: >-\n  null\n").root
    assert root == {"a": "5", "b": "true", "c": "7\n", "d": "null"}


def test_every_key_and_value_knows_its_place() -> None:
    text = "first: {one: 1, two: [a, 'b c']}\nsecond:\n  - x: |\n      words\n      more\n  - y\n"
    root = composed(text).root
    assert isinstance(root, MapNode)
    assert _cut(text, root.key_place("first")) == "first"
    assert _cut(text, root.value_place("first")) == "{one: 1, two: [a, 'b c']}"
    assert _cut(text, root["first"].value_place("two")) == "[a, 'b c']"
    assert _cut(text, root["first"]["two"].value_place(1)) == "'b c'"
    assert _cut(text, root["second"][0].value_place("x")) == "|\n      words\n      more\n"
    assert _cut(text, root["second"].value_place(1)) == "y"
    assert _cut(text, root.value_place("second")).startswith("- x: |")
    assert _cut(text, root.value_place("second")).endswith("- y")
    assert root.value_place("third") == root.place


def test_places_are_counted_in_characters_not_bytes() -> None:
    text = 'заголовок: "Кабинет 🏥", да\nname: Елена\n'.replace(", да", "")
    root = composed(text).root
    assert _cut(text, root.value_place("заголовок")) == '"Кабинет 🏥"'
    assert Source(text, "").span(root.value_place("name")).column == 7


def test_lines_end_as_windows_unix_or_old_macs_end_them() -> None:
    for break_ in ("\n", "\r\n", "\r"):
        text = f"a: 1{break_}b:{break_}  c: 2{break_}"
        source = Source(text, "")
        root = compose(source).root
        assert root == {"a": 1, "b": {"c": 2}}
        span = source.span(root["b"].value_place("c"))
        assert (span.line, span.column, span.end_line, span.end_column) == (3, 6, 3, 7)


def test_a_key_that_stands_twice_keeps_the_first_and_names_both_places() -> None:
    found = composed("a: 1\nb: 2\na: {c: 3, c: 4}\n")
    assert found.root == {"a": 1, "b": 2}
    twice = [(fault.code, fault.place, fault.args["first"]) for fault in found.faults]
    assert twice == [("duplicate-key", (10, 11), 0), ("duplicate-key", (20, 21), 14)]


def test_aliases_anchors_tags_and_merge_keys_are_refused_all_at_once() -> None:
    text = "a: &x 1\nb: *x\nc: !!str 5\nd: !python/object:os.system {}\n<<: 3\n"
    assert codes(text) == ["yaml-alias", "yaml-alias", "yaml-tag", "yaml-tag", "yaml-merge-key"]


def test_a_second_document_is_refused() -> None:
    assert codes("a: 1\n--- \nb: 2\n") == ["yaml-documents"]
    assert codes("--- \na: 1\n...\n") == []


def test_a_file_of_nothing_but_comments_is_empty() -> None:
    assert codes("") == codes("# nothing\n") == codes("--- \n") == ["file-empty"]


def test_limits_are_kept_before_anything_is_built(monkeypatch: pytest.MonkeyPatch) -> None:
    assert codes("[" * 100_000) == ["yaml-too-deep"]
    assert codes("a: " + "{a: " * 100_000) == ["yaml-too-deep"]
    deep = "[" * reading.MAX_DEPTH + "]" * reading.MAX_DEPTH
    assert codes(deep) == []
    monkeypatch.setattr(reading, "MAX_EVENTS", 1000)
    assert codes("- a\n" * 2000) == codes("".join(f"k{n}:\n" for n in range(2000))) == ["yaml-too-many"]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("say: One thing: we sign.\n", "text-with-colon", 'say: "One thing: we sign."'),
        ("a:\n  - id: x\n    say: Fine: then\n    b: 2\n", "text-with-colon", 'say: "Fine: then"'),
        ("- says: {text: Note: this}\n", "text-with-colon", 'text: "Note: this"'),
        ('say: "Yes" is what he said\nb: 1\n', "text-starts-with-quote", 'say: "\\"Yes\\" is what he said"'),
        ("say: 'don't'\nb: 1\n", "text-starts-with-quote", 'say: "don\'t"'),
        ("say: %5 off\n", "text-starts-with-sign", 'say: "%5 off"'),
        ("say: @home\n", "text-starts-with-sign", 'say: "@home"'),
        ("say: `code`\n", "text-starts-with-sign", 'say: "`code`"'),
        ("say: *bold* words\n", "text-starts-with-sign", 'say: "*bold* words"'),
        ("say: > 5 days\n", "text-starts-with-sign", 'say: "> 5 days"'),
        ("say: - And the price?\n", "text-starts-with-dash", 'say: "- And the price?"'),
        ("say: {days} days, then\nb: 1\n", "text-starts-with-brace", 'say: "{days} days, then"'),
        ("a: {mood: calm, says: Well, I think, so}\n", "text-cut-at-comma", 'says: "Well, I think, so"'),
        (
            'a: {says: A "quoted" word, and more}\n',
            "text-cut-at-comma",
            'says: "A \\"quoted\\" word, and more"',
        ),
    ],
)
def test_a_trap_is_named_and_the_line_shown_as_it_should_be(text: str, code: str, line: str) -> None:
    assert codes(text) == [code]
    assert fixed(text) == line


@pytest.mark.parametrize(
    ("text", "code", "start"),
    [
        ('a: "never closed\nb: 1\n', "yaml-quote-open", 3),
        ("a: [1, 2\nb: 3\n", "yaml-bracket-open", 3),
        ("a:\n\tb: 1\n", "yaml-tab", 3),
        ("a: 1\n b: 2\n", "yaml-indent", 7),
        ("a: 1\nb\nc: 2\n", "yaml-no-colon", 5),
        ('a: "up \\price"\n', "yaml-escape", 7),
        ("a: ]\n", "yaml-syntax", 3),
        ("a: x\u0007y\n", "control-character", 4),
    ],
)
def test_other_faults_of_yaml_have_their_place(text: str, code: str, start: int) -> None:
    faults = composed(text).faults
    assert [(fault.code, fault.place[0]) for fault in faults] == [(code, start)]


def test_a_word_without_a_colon_in_braces_is_asked_about() -> None:
    assert codes("a: {client, company: 5}\n") == ["yaml-bare-word"]


def test_a_key_is_a_single_word() -> None:
    assert codes("{a: 1}: b\n") == codes("? [a]\n: b\n") == ["yaml-key"]


def test_plain_data_is_a_dict_and_a_list() -> None:
    root = composed("a: [1, {b: 2}]\n").root
    assert isinstance(root, dict)
    assert isinstance(root["a"], list)
    assert isinstance(root["a"], ListNode)
    assert root == {"a": [1, {"b": 2}]}


def _cut(text: str, place: tuple[int, int]) -> str:
    return text[place[0] : place[1]]
