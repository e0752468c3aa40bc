"""What would keep the desktop from opening is one sentence with what to do."""

import pytest

from simulator.obstacles import no_screen, no_window, refused_qt


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


def without_cursors(name: str) -> object:
    if "cursor" in name:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")
    return name


@pytest.mark.parametrize("environment", [{"DISPLAY": ":0"}, {"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}])
def test_what_qt_lacks_for_a_window_is_named_with_its_packages(environment: dict[str, str]) -> None:
    sentence = no_window("linux", environment, without_cursors)
    assert sentence is not None
    assert "libxcb-cursor.so.0" in sentence
    assert "apt-get install" in sentence
    assert "libxcb-cursor0" in sentence


@pytest.mark.parametrize(
    ("platform", "environment"),
    [
        ("linux", {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}),
        ("win32", {}),
        ("darwin", {}),
    ],
)
def test_where_no_x11_window_is_opened_nothing_is_missed(platform: str, environment: dict[str, str]) -> None:
    assert no_window(platform, environment, without_cursors) is None


def test_with_every_library_a_window_can_be_opened() -> None:
    assert no_window("linux", {"DISPLAY": ":0"}, lambda name: name) is None
