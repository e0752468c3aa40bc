"""A cold start to the first Home that answers a key, against an empty window of Qt.

Every start but the very first finds on the disk what the one before has read of the library; both are
measured. Either way Python's own bytecode is there, as it is where the program was installed.
"""

from benchmarks.harness import Side, Target

_EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1280, 720)
window.show()
app.processEvents()
"""
_HOME = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication(sys.argv[:1])
from simulator.uncollected import uncollected
with uncollected():
    from simulator.desktop.app import Application
    application = Application(app)
application.window.show()
app.processEvents()
"""
_ONCE = _HOME + "application.stop()\n"
_COMPILED = "import simulator.desktop.app, simulator.scenario.loading"


def _start(script: str, before: str = "") -> dict[str, float]:
    """Time a script in a home of its own, in which another may have been run before."""
    import os
    import subprocess
    import sys
    import tempfile
    import time
    from pathlib import Path

    with tempfile.TemporaryDirectory() as home:
        environment = dict(
            {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
            QT_QPA_PLATFORM="offscreen",
            MIXED_SIGNALS_HOME=home,
            PYTHONPYCACHEPREFIX=str(Path(home) / "bytecode"),
        )
        script += "\nsys.stdout.flush()\nimport os\nos._exit(0)\n"
        for earlier in filter(None, (_COMPILED, before)):
            subprocess.run([sys.executable, "-c", earlier], env=environment, check=True)
        start = time.perf_counter()
        started = subprocess.Popen([sys.executable, "-c", script], env=environment)
        _, status, usage = os.wait4(started.pid, 0)
        seconds = time.perf_counter() - start
        started.returncode = os.waitstatus_to_exitcode(status)
    if started.returncode:
        raise RuntimeError(f"the start ended with {started.returncode}")
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return {"seconds": seconds, "megabytes": usage.ru_maxrss / unit}


def empty() -> dict[str, float]:
    """The floor: an empty main window."""
    return _start(_EMPTY)


def home() -> dict[str, float]:
    """Our window with Home in it, started before on this computer."""
    return _start(_HOME, _ONCE)


def first() -> dict[str, float]:
    """Our window with Home in it, started for the first time."""
    return _start(_HOME)


def targets(short: bool) -> list[Target]:
    """Time against the floor, memory as it is."""
    del short
    sides = Side("start:home"), Side("start:empty")
    once = Side("start:first"), sides[1]
    return [
        Target("cold start to Home, the first ever", *once, 1.6),
        Target("cold start to Home", *sides, 1.6),
        Target("cold start to Home", *sides, unit="megabytes", absolute=110),
    ]
