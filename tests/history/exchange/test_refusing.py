"""What is no sound export is refused, whole, with a sentence; what is wrong in an attempt is told."""

import json
import re
import string
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from simulator.history import History
from simulator.history.exchange import ExchangeFault, bring_in, look_into
from simulator.history.exchange import fault as fault_module
from simulator.history.exchange.playable import canonical
from simulator.negotiation.content import hash_of
from tests.history.exchange.making import Plan, all_of, opened, play, written
from tests.history.exchange.mutate import Tampering

Change = Callable[[dict[str, Any]], object]
SENTENCES: dict[str, dict[str, str]] = yaml.safe_load(
    Path(fault_module.__file__).with_name("faults.yaml").read_text(encoding="utf-8")
)
IN_PART = {"parted", "another", "other-rules", "impossible", "not-offered", "other-draws", "other-results"}
"""Why an attempt is refused: a part of a sentence."""
PLAYED = Plan(1, doings=(12, 14, 4, 44, 41, 43, 40))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("refusing")


@pytest.fixture(scope="module")
def text(folder: Path) -> str:
    played = opened(folder, "played")
    play(played, [PLAYED, Plan(0, doings=(14, 20, 14))])
    whole = written(played, folder / "whole.json").decode()
    played.close()
    return whole


@pytest.fixture(scope="module")
def shared(folder: Path) -> Iterator[History]:
    """One store for all that is refused."""
    made = opened(folder, "here")
    yield made
    made.close()


@pytest.fixture
def history(shared: History) -> Iterator[History]:
    yield shared
    assert shared.attempts() == ()


def refused(history: History, folder: Path, content: str | bytes) -> ExchangeFault:
    file = folder / "spoilt.json"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(ExchangeFault) as raised:
        bring_in(history, file)
    return raised.value


def _reply(content: dict[str, Any], number: int) -> dict[str, Any]:
    reply: dict[str, Any] = content["scenario"]["scenes"]["opening"]["choices"][number]
    return reply


def changed(text: str, change: Change) -> str:
    document = json.loads(text)
    change(document)
    return json.dumps(document)


@pytest.mark.parametrize(
    "content", [b"", b"x", b"{}", b"[]", b"\x89PNG\r\n", b'{"format": "x"}', b"PK\x03\x04", b"\xff\xfe{"]
)
def test_a_file_of_another_kind(history: History, folder: Path, content: bytes) -> None:
    assert refused(history, folder, content).code == "not-an-export"


def test_a_file_that_is_not_there_or_is_a_folder(history: History, folder: Path) -> None:
    for file in (folder / "nowhere.json", folder):
        with pytest.raises(ExchangeFault) as raised:
            bring_in(history, file)
        assert raised.value.code == "cannot-read"


def test_a_file_that_was_cut_short_anywhere(history: History, folder: Path, text: str) -> None:
    start = text.index("\n") + 200
    codes = {
        refused(history, folder, text[:end]).code for end in range(start, len(text) - 3, len(text) // 40)
    }
    assert codes == {"cut-short"}


def test_a_file_of_a_newer_version(history: History, folder: Path, text: str) -> None:
    fault = refused(history, folder, text.replace('"version": 2', '"version": 3'))
    assert (fault.code, fault.values["version"]) == ("newer-export", "3")


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (lambda one: one.pop("attempts"), "its end"),
        (lambda one: one.update(more=1), "more"),
        (lambda one: one["counts"].update(attempts=5), "its end"),
        (lambda one: one["attempts"][0].pop("seed"), "attempts, 1, seed"),
        (lambda one: one["attempts"][1].update(path="/etc"), "attempts, 2, path"),
        (lambda one: one["attempts"][1].update(seed=2**31), "attempts, 2, seed"),
        (lambda one: one["attempts"][0].update(trainee="\0"), "attempts, 1, trainee"),
        (lambda one: one["attempts"].append(one["attempts"][0]), "attempts, 3"),
        (lambda one: one["attempts"][0].update(content="0" * 64), "attempts, 1"),
        (lambda one: one["contents"][0].update(hash="0" * 64), "contents, 1"),
        (lambda one: one["contents"][0].update(scenario="another"), "contents, 1"),
    ],
)  # fmt: skip
def test_another_form_is_refused_where_it_is(
    history: History, folder: Path, text: str, change: Change, where: str
) -> None:
    fault = refused(history, folder, changed(text, change))
    assert (fault.code, fault.values["where"]) == ("unsound", where)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lambda one: _reply(one, 1).update(goto=[{"to": "nowhere"}]), "nowhere"),
        (lambda one: one["scenario"].update(id="../x"), "no scenario and director"),
        (lambda one: one["scenario"]["endings"].clear(), "no scenario and director"),
        (lambda one: _reply(one, 0).update(when="__import__('os')"), "small-deal"),
        (lambda one: one["order"].update(terms=[]), "small-deal"),
    ],
)  # fmt: skip
def test_a_content_with_the_right_hash_must_still_pass_every_check(
    history: History, folder: Path, text: str, change: Change, what: str
) -> None:
    def spoil(document: dict[str, Any]) -> None:
        content = document["contents"][0]
        change(content["document"])
        old, new = content["hash"], hash_of(canonical(content["document"]))
        content["hash"] = content["words"][0]["hash"] = new
        for attempt in document["attempts"]:
            assert attempt["content"] == attempt["words"] == old
            attempt["content"] = attempt["words"] = new

    fault = refused(history, folder, changed(text, spoil))
    assert (fault.code, fault.values["where"]) == ("unsound", "contents, 1")
    assert what in fault.values["what"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda one: one["results"].update(client=100), "other-results"),
        (lambda one: one["results"].update(region="bought_smile", client_uncapped=7), "other-results"),
        (lambda one: one.update(results=None), "other-results"),
        (lambda one: one.update(finished=one["started"]), "other-results"),
        (lambda one: one["metrics"].update(forecast=99), "other-results"),
        (lambda one: one.update(rewinds=1), "other-results"),
        (lambda one: one["events"][3].update(choice="nothing"), "not-offered"),
        (lambda one: one["events"][3].update(choice="give"), "not-offered"),
        (lambda one: one["events"].pop(2), "impossible"),
        (lambda one: one["events"][1]["data"].update(chips={"x": 100}), "impossible"),
        (lambda one: one["events"][2]["shown"]["messages"][0].update(leans="client"), "impossible"),
        (lambda one: one["draws"].clear(), "other-draws"),
        (lambda one: one["draws"].update(deadline="never"), "other-draws"),
    ],
)
def test_an_attempt_that_is_not_what_it_says_keeps_its_file_out_or_is_left_out(
    folder: Path, text: str, change: Change, code: str
) -> None:
    history, file = opened(folder, "wrong"), folder / "wrong.json"
    file.write_text(changed(text, lambda one: change(one["attempts"][0])), encoding="utf-8")
    brought = look_into(history, file)
    assert (brought.added, brought.wrong, brought.refused[0].code) == (1, 1, code)
    with pytest.raises(ExchangeFault) as raised:
        bring_in(history, file)
    assert raised.value.code == "wrong-attempts"
    assert history.attempts() == ()
    assert bring_in(history, file, without_wrong=True).added == 1
    assert [row.trainee for row in history.attempts()] == ["Olga Unforgettable"]
    history.close()


def test_an_attempt_by_other_rules_cannot_be_checked_and_the_others_come(folder: Path, text: str) -> None:
    history, file = opened(folder, "rules"), folder / "rules.json"
    file.write_text(changed(text, lambda one: one["attempts"][0].update(rules=2)), encoding="utf-8")
    brought = bring_in(history, file)
    assert (brought.added, brought.wrong, brought.refused[0].code) == (1, 0, "other-rules")
    history.close()


def test_another_layout_of_the_same_json_is_the_same(folder: Path, text: str) -> None:
    histories = []
    for name, layout in (
        ("plain", text),
        ("spaced", json.dumps(json.loads(text), indent=3)),
        ("bom", "\ufeff" + text),
    ):
        history, file = opened(folder, name), folder / f"{name}.json"
        file.write_text(layout, encoding="utf-8")
        assert bring_in(history, file).added == 2
        histories.append(all_of(history))
        history.close()
    assert histories[0] == histories[1] == histories[2]


def test_people_without_names_of_two_files_stay_two(folder: Path) -> None:
    from simulator.history.exchange import export

    here = opened(folder, "nameless")
    for name in ("first", "second"):
        other = opened(folder, name)
        play(other, [Plan(0), Plan(1)])
        export(other, folder / f"{name}.json", "json", names=False, salt=name.encode())
        other.close()
        bring_in(here, folder / f"{name}.json")
    names = sorted(here.trainees())
    assert [re.sub(r"[0-9a-f]{8}", "...", name) for name in names] == ["p1 (...)"] * 2 + ["p2 (...)"] * 2
    assert len(set(names)) == 4
    here.close()


@pytest.mark.parametrize("code", SENTENCES)
def test_every_reason_is_said_in_both_languages_and_names_the_same_things(code: str) -> None:
    english, russian = SENTENCES[code]["en"], SENTENCES[code]["ru"]
    for sentence in (english, russian):
        assert re.fullmatch(r"[^\n]+[^.]\." if code not in IN_PART else r"[^\n.]+", sentence)
    fields = [
        sorted({name for _, name, _, _ in string.Formatter().parse(sentence) if name})
        for sentence in (english, russian)
    ]
    assert fields[0] == fields[1]
    assert re.search("[а-я]", russian)


def test_every_reason_that_is_given_has_its_words() -> None:
    source = "".join(
        path.read_text(encoding="utf-8") for path in Path(fault_module.__file__).parent.glob("*.py")
    )
    raised = set(re.findall(r'(?:ExchangeFault|Refused|_fault)\(\s*"([a-z-]+)"', source))
    assert len(raised) > 10
    assert raised <= set(SENTENCES)


def test_five_hundred_imports_that_were_tampered_with_leave_the_store_sound(folder: Path) -> None:
    """More by hand: python -m tests.history.exchange.mutate --seed N --count N."""
    (folder / "tampering").mkdir()
    tampering = Tampering(folder / "tampering", seed=20260401)
    for _ in range(500):
        tampering.once()
    tampering.close()
    assert tampering.outcomes["brought"] > 5
    assert len(tampering.outcomes) > 5


def test_half_a_character_is_in_no_text(history: History, folder: Path, text: str) -> None:
    def spoil(document: dict[str, Any]) -> None:
        document["contents"][0]["document"]["scenario"]["title"] = "\ud800"

    fault = refused(history, folder, changed(text, spoil))
    assert (fault.code, fault.values["what"]) == ("unsound", "half a character")
