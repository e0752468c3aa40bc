import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

_IMPORT_EVERYTHING_BUT_THE_DESKTOP = """
import importlib, pkgutil, sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
import simulator
names = [m.name for m in pkgutil.walk_packages(simulator.__path__, "simulator.", onerror=lambda name: None)
         if not m.name.startswith("simulator.desktop") and ".migrations" not in m.name]
for name in names:
    importlib.import_module(name)
print(len(names))
"""


def test_everything_but_the_desktop_works_without_qt() -> None:
    script = [sys.executable, "-c", _IMPORT_EVERYTHING_BUT_THE_DESKTOP]
    ran = subprocess.run(script, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert int(ran.stdout) > 30


def test_the_project_does_not_depend_on_one_machine() -> None:
    files = [*ROOT.glob("simulator/**/*.py"), *ROOT.glob("tools/*.py"), ROOT / "main.py", ROOT / "Makefile"]
    absolute = [f"{path.name}: {word}" for path in files for word in ("/tmp/", "/work/", "/root/")
                if word in path.read_text(encoding="utf-8")]  # fmt: skip
    assert absolute == []
