"""Opening the desktop where Qt does not load."""

import sys
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec

import pytest

from simulator import opening
from simulator.obstacles import missing_library
from simulator.opening import open_desktop


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
