"""What is chosen about learning records, where they go, and where the key comes from."""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest

from simulator.history.records.address import Address
from simulator.history.records.choices import RecordChoices
from simulator.history.records.credentials import Credentials, find, from_environment, keep, system_keyring
from simulator.history.records.fault import RecordFault
from simulator.history.records.post import salted_choices
from tests.history.records.material import Ring

ADDRESS = "https://lrs.example.org/xapi"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (" https://lrs.example.org/xapi/ ", ADDRESS),
        ("https://LRS.example.org:443/xapi/statements", ADDRESS),
        ("https://lrs.example.org:8443", "https://lrs.example.org:8443"),
        ("http://localhost:8100/xAPI", "http://localhost:8100/xAPI"),
        ("http://[::1]:8100/xAPI", "http://[::1]:8100/xAPI"),
        ("https://школа.example/xapi", "https://xn--80aswg3e.example/xapi"),
    ],
)
def test_an_address_is_read_as_people_write_it(written: str, text: str) -> None:
    if "школа" in written:
        assert Address.read(written).host.startswith("xn--")
    else:
        assert Address.read(written).text == text
        assert Address.read(written).key == Address.read(text).key


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("lrs.example.org", "bad-address"),
        ("ftp://lrs.example.org", "bad-address"),
        ("https://", "bad-address"),
        ("https://key:secret@lrs.example.org", "bad-address"),
        ("https://lrs.example.org/xapi?key=secret", "bad-address"),
        ("https://lrs.example.org/a b", "bad-address"),
        ("https://lrs.example.org:99999/", "bad-address"),
        ("https://[::1", "bad-address"),
        ("https://lrs.example.org/\r\nHost: other", "bad-address"),
        ("http://lrs.example.org/xapi", "plain-http"),
        ("http://localhost.example.org/xapi", "plain-http"),
    ],
)
def test_an_address_that_cannot_be_used_is_told(written: str, code: str) -> None:
    with pytest.raises(RecordFault) as raised:
        Address.read(written)
    assert raised.value.code == code
    assert "secret" not in raised.value.message().replace("secret and", "")


def test_http_may_be_allowed() -> None:
    assert not Address.read("http://lrs.example.org/xapi", plain_http=True).secure


def test_nothing_is_sent_unless_an_address_is_given(tmp_path: Path) -> None:
    chosen = RecordChoices.read(tmp_path / "records.json", {})
    assert (chosen.on, chosen.names) == (False, False)
    with pytest.raises(RecordFault) as raised:
        _ = chosen.store
    assert raised.value.code == "not-chosen"


def test_choices_are_kept_without_any_key(tmp_path: Path) -> None:
    file = tmp_path / "folder" / "records.json"
    now = datetime(2026, 3, 1, 12, tzinfo=UTC)
    chosen = RecordChoices(names=True).sending_to(ADDRESS, now)
    chosen.write(file)
    assert RecordChoices.read(file, {}) == chosen
    assert chosen.begins == now
    assert len(chosen.salt) == 32
    assert set(json.loads(file.read_text())) == {
        "address", "home_page", "names", "plain_http", "earlier", "since", "salt",
    }  # fmt: skip


@pytest.mark.parametrize("written", ["", "[]", "null", '{"address": 7, "names": "yes"}', "[" * 9999])
def test_a_file_that_cannot_be_read_is_as_at_first(tmp_path: Path, written: str) -> None:
    file = tmp_path / "records.json"
    file.write_text(written)
    assert RecordChoices.read(file, {}) == RecordChoices()


def test_the_environment_goes_first_and_is_not_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "records.json"
    monkeypatch.setenv("MIXED_SIGNALS_LRS_URL", ADDRESS)
    first = salted_choices(file)
    assert (first.address, salted_choices(file).salt) == (ADDRESS, first.salt)
    assert ADDRESS not in file.read_text()
    assert salted_choices(file, earlier=True).begins is None


def test_the_key_of_the_environment_goes_before_that_of_the_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    ring, mine = Ring(), Credentials("mine", "hidden")
    keep(ADDRESS, mine, ring)
    assert find(ADDRESS, ring) == mine
    assert find("https://other.example", ring) is None
    monkeypatch.setenv("MIXED_SIGNALS_LRS_KEY", "k")
    monkeypatch.setenv("MIXED_SIGNALS_LRS_SECRET", "s")
    assert find(ADDRESS, ring) == from_environment() == Credentials("k", "s")


def test_a_key_can_be_taken_out_again() -> None:
    ring = Ring()
    keep(ADDRESS, Credentials("mine", "hidden"), ring)
    keep(ADDRESS, None, ring)
    keep(ADDRESS, None, ring)
    assert find(ADDRESS, ring) is None


def test_a_key_is_not_shown() -> None:
    assert "hidden" not in repr(Credentials("mine", "hidden"))


def test_a_broken_keyring_is_no_keyring() -> None:
    ring = Ring(broken=True)
    assert find(ADDRESS, ring) is None
    with pytest.raises(RecordFault) as raised:
        keep(ADDRESS, Credentials("mine", "hidden"), ring)
    assert raised.value.code == "no-keyring"
    assert raised.value.__cause__ is None


@pytest.mark.parametrize(
    ("module", "used"),
    [
        ("keyring.backends.SecretService", True),
        ("keyring.backends.fail", False),
        ("keyring.backends.null", False),
        ("keyrings.alt.file", False),
    ],
)
def test_a_keyring_that_keeps_keys_in_plain_sight_is_not_used(
    monkeypatch: pytest.MonkeyPatch, module: str, used: bool
) -> None:
    package = ModuleType("keyring")
    backend = type("Backend", (), {"__module__": module})
    package.get_keyring = backend  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "keyring", package)
    assert (system_keyring() is package) is used


def test_without_the_package_there_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert system_keyring() is None


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("URL", "KEY", "SECRET"):
        monkeypatch.delenv(f"MIXED_SIGNALS_LRS_{name}", raising=False)
