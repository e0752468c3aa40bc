"""Before the desktop opens: what would go wrong is one sentence with what to do."""

import sys
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec

import pytest

from simulator import opening
from simulator.opening import missing_library, no_screen, open_desktop, refused_qt


@pytest.mark.parametrize("qt", ["6.12.0", "6.12", "6.12.1", "6.13.0", "7.0.0", "6.12.0a1", "6.12rc1"])
@pytest.mark.parametrize("python", [(3, 10), (3, 11)])
def test_qt_from_6_12_on_is_refused_below_python_3_12(qt: str, python: tuple[int, int]) -> None:
    sentence = refused_qt(qt, python)
    assert sentence is not None
    assert qt in sentence
    assert "pip install 'PySide6-Essentials>=6.11.3,<6.12'" in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize(
    ("qt", "python"),
    [
        ("6.11.3", (3, 11)),
        ("6.8.0", (3, 11)),
        ("6.9.12", (3, 11)),
        ("6.12.0", (3, 12)),
        ("6.12.0", (3, 13)),
        ("7.1.0", (3, 14)),
    ],
)
def test_other_pairs_are_fine(qt: str, python: tuple[int, int]) -> None:
    assert refused_qt(qt, python) is None


def test_no_qt_at_all_is_told_with_the_way_out() -> None:
    sentence = refused_qt(None, (3, 12))
    assert sentence is not None
    assert "pip install" in sentence
    assert "play warm-up" in sentence


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ""},
        {"QT_QPA_PLATFORM": ""},
        {"QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "wayland;xcb"},
    ],
)
def test_without_a_screen_the_terminal_is_offered(environment: dict[str, str]) -> None:
    sentence = no_screen("linux", environment)
    assert sentence is not None
    assert "no screen" in sentence
    assert sentence.endswith("play warm-up")


@pytest.mark.parametrize(
    ("platform", "environment"),
    [
        ("linux", {"DISPLAY": ":0"}),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}),
        ("linux", {"QT_QPA_PLATFORM": "vnc:size=1366x768"}),
        ("linux", {"QT_QPA_PLATFORM": "xcb;offscreen"}),
        ("win32", {}),
        ("darwin", {}),
    ],
)
def test_with_a_screen_or_a_platform_that_needs_none_it_opens(
    platform: str, environment: dict[str, str]
) -> None:
    assert no_screen(platform, environment) is None


class Unloadable(MetaPathFinder):
    """Stands where the desktop is imported, and fails as Qt does without its libraries."""

    def __init__(self, error: ImportError) -> None:
        self.error = error

    def find_spec(self, fullname: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        if fullname == "simulator.desktop.app":
            raise self.error
        return None


@pytest.fixture
def fails(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(opening, "installed_qt", lambda: "6.11.3")
    monkeypatch.delitem(sys.modules, "simulator.desktop.app", raising=False)
    return monkeypatch


def test_missing_shared_libraries_are_named_with_their_packages(
    fails: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    error = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    fails.setattr(sys, "meta_path", [Unloadable(error), *sys.meta_path])
    assert open_desktop() == 1
    written = capsys.readouterr()
    assert written.out == ""
    assert written.err == missing_library(str(error)) + "\n"
    for package in ("libegl1", "libgl1", "libxkbcommon0", "libxcb-cursor0"):
        assert package in written.err


def test_an_import_of_ours_that_fails_is_not_taken_for_qts(fails: pytest.MonkeyPatch) -> None:
    error = ImportError("cannot import name 'Window'", name="simulator.desktop.window")
    fails.setattr(sys, "meta_path", [Unloadable(error), *sys.meta_path])
    with pytest.raises(ImportError, match="Window"):
        open_desktop()


def test_what_is_refused_is_said_without_importing_qt(
    fails: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fails.setattr(opening, "installed_qt", lambda: "6.12.0")
    fails.setattr(sys, "version_info", (3, 11, 7, "final", 0))
    fails.setattr(sys, "meta_path", [Unloadable(ImportError("imported")), *sys.meta_path])
    assert open_desktop() == 1
    assert "PySide6 6.12.0 is not used" in capsys.readouterr().err
