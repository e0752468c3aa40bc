"""The interface's translations: one Qt Linguist file per area of the desktop, one compiled file to ship.

python tools/translations.py update     collect the texts of the sources into the .ts files
python tools/translations.py release    compile them into assets/translations/ru.qm
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DESKTOP = ROOT / "simulator" / "desktop"
FOLDER = ROOT / "assets" / "translations"
AREAS = (
    "app",
    "text",
    "keys",
    "help",
    "settings",
    "settings/team",
    "widgets",
    "paper",
    "search",
    "first_run",
    "practice/home",
    "practice/briefing",
    "practice/table",
    "practice/forecast",
    "practice/exercises",
    "practice/office",
    "practice/debrief",
    "practice/debrief/tabs",
    "practice/debrief/report",
    "scoremap",
    "history",
    "history/replay",
    "history/reports",
    "history/review",
    "workshop",
    "workshop/editor",
    "workshop/graph",
    "workshop/people",
    "workshop/playtest",
    "workshop/balance",
    "workshop/translations",
    "workshop/packaging",
    "workshop/portrait",
    "workshop/rehearsal",
)
"""Folders of the desktop with texts of their own; `app` is the desktop folder's own files."""


def catalogue(area: str, language: str = "ru") -> Path:
    """The Linguist file of an area."""
    return FOLDER / language / f"{area.replace('/', '.')}.ts"


def sources(area: str) -> list[Path]:
    """The files whose texts belong to an area."""
    found = DESKTOP.glob("*.py") if area == "app" else (DESKTOP / area).rglob("*.py")
    inside = [DESKTOP / other for other in AREAS if other.startswith(f"{area}/")]
    return sorted(file for file in found if not any(folder in file.parents for folder in inside))


def _tool(name: str, *arguments: str | Path) -> None:
    subprocess.run([str(Path(sys.executable).with_name(name)), *map(str, arguments)], check=True)


def update(areas: tuple[str, ...] = AREAS) -> None:
    """Collect the texts of the sources; done translations stay, those without a source go."""
    for area in areas:
        files = sources(area)
        if files:
            target = catalogue(area)
            target.parent.mkdir(parents=True, exist_ok=True)
            options = ("-no-obsolete", "-locations", "none", "-silent", "-target-language", "ru_RU")
            _tool("pyside6-lupdate", *files, *options, "-ts", target)


def release(language: str = "ru") -> None:
    """Compile the Linguist files of a language into one file.

    It is put in place whole: Qt maps it into memory, so writing it over would crash a program that runs.
    """
    files = [catalogue(area, language) for area in AREAS if catalogue(area, language).exists()]
    made = FOLDER / f".{language}.qm"
    _tool("pyside6-lrelease", *files, "-silent", "-qm", made)
    made.replace(FOLDER / f"{language}.qm")


if __name__ == "__main__":
    command, *rest = sys.argv[1:] or ["release"]
    if command == "update":
        update(tuple(rest) or AREAS)
    else:
        release()
