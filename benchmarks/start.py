"""A cold start to the first Home that answers a key, against an empty window of Qt.

Every start but the very first finds on the disk what the one before has read of the library; both are
measured.
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
from simulator.desktop.app import Application
application = Application(app)
application.window.show()
app.processEvents()
"""
_ONCE = _HOME + "application.stop()\n"


def _start(script: str, before: str = "") -> dict[str, float]:
    """Time a script in a home of its own, in which another may have been run before."""
    import os
    import resource
    import subprocess
    import sys
    import tempfile
    import time

    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", MIXED_SIGNALS_HOME=home)
        script += "\nsys.stdout.flush()\nimport os\nos._exit(0)\n"
        if before:
            subprocess.run([sys.executable, "-c", before], env=environment, check=True)
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", script], env=environment, check=True)
        seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return {"seconds": seconds, "megabytes": peak / (1024 * 1024 if sys.platform == "darwin" else 1024)}


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
