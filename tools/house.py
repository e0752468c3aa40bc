"""Set the house up and use it: `python3 tools/house.py run` or `test`.

`make run` and `make test` call this (on Windows `make.cmd` does). It makes a virtual environment, installs
the pinned packages and, on Debian and its kin, the shared libraries that Qt expects to find; each step is
skipped once done. Written for any Python since 3.6, so that an old one can say what is missing.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

HERE = Path(__file__).resolve()
ROOT = HERE.parents[1]
ENVIRONMENT = ROOT / ".venv"
WINDOWS = os.name == "nt"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if WINDOWS else "bin/python")
OLDEST, NEWEST = (3, 11), (3, 14)

# The file that Qt opens at run time, and the Debian package that brings it.
OFFSCREEN = (
    ("libglib-2.0.so.0", "libglib2.0-0"),
    ("libEGL.so.1", "libegl1"),
    ("libGL.so.1", "libgl1"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libdbus-1.so.3", "libdbus-1-3"),
)
WINDOW = (
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    ("libxcb-shape.so.0", "libxcb-shape0"),
)


def main(arguments: List[str]) -> int:
    command, rest = (arguments[0] if arguments else ""), arguments[1:]
    if command not in ("run", "test", "setup"):
        print("Usage: house.py run | test | setup", file=sys.stderr)
        return 2
    _need_python(arguments)
    _libraries(OFFSCREEN if command == "test" else OFFSCREEN + WINDOW)
    _packages("dev" if command == "test" else "")
    if command == "run":
        return _call([PYTHON, ROOT / "main.py", *rest])
    return _test(rest) if command == "test" else 0


def _need_python(arguments: List[str]) -> None:
    """Go on under a Python that is new enough, or say so in one sentence."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found:
            sys.exit(_call([found, HERE, *arguments]))
    oldest, newest = (".".join(map(str, version)) for version in (OLDEST, NEWEST))
    sys.exit(
        f"Mixed Signals needs Python {oldest} to {newest}; this is {sys.version.split()[0]}. "
        "Install one of them and try again."
    )


def _libraries(wanted: Sequence[Tuple[str, str]]) -> None:
    """Bring the shared libraries that Qt lacks, where that is possible and allowed."""
    if not sys.platform.startswith("linux"):
        return
    missing = [package for file, package in wanted if not _loads(file)]
    if not missing:
        return
    sentence = f"Qt needs these system packages: {' '.join(missing)}."
    if not shutil.which("apt-get"):
        print(sentence + " Install your system's equivalents if the window does not open.", file=sys.stderr)
        return
    prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if prefix and (
        not shutil.which("sudo") or subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL)
    ):
        print(sentence + " Install them with: sudo apt-get install " + " ".join(missing), file=sys.stderr)
        return
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    apt = [*prefix, "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    subprocess.call([*apt, "update"], env=quiet, stdout=subprocess.DEVNULL)
    install = [*apt, "install", "-y", "--no-install-recommends", *missing]
    if subprocess.call(install, env=quiet, stdout=subprocess.DEVNULL):
        print(sentence + " They could not be installed.", file=sys.stderr)


def _loads(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def _packages(extra: str) -> None:
    """Make the virtual environment and install what is pinned, unless that is done already."""
    state = hashlib.sha256()
    for name in ("pyproject.toml", "constraints.txt"):
        state.update((ROOT / name).read_bytes())
    wanted = state.hexdigest()
    stamp = ENVIRONMENT / f"installed-{extra or 'app'}"
    if stamp.exists() and PYTHON.exists() and stamp.read_text() == wanted:
        return
    if not PYTHON.exists():
        _make_environment()
    target = f"{ROOT}[{extra}]" if extra else str(ROOT)
    print("Installing packages into .venv ...", file=sys.stderr)
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if _call([*pip, "-c", ROOT / "constraints.txt", "-e", target]):
        sys.exit("The packages could not be installed; the lines above say why. Is the network there?")
    stamp.write_text(wanted)


def _make_environment() -> None:
    made = _call([sys.executable, "-m", "venv", ENVIRONMENT])
    if made == 0:
        return
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    name = f"python3.{sys.version_info[1]}-venv"
    if shutil.which("apt-get") and not WINDOWS and os.geteuid() == 0:
        subprocess.call(["apt-get", "-qq", "update"], stdout=subprocess.DEVNULL)
        subprocess.call(["apt-get", "-qq", "install", "-y", name], stdout=subprocess.DEVNULL)
        if _call([sys.executable, "-m", "venv", ENVIRONMENT]) == 0:
            return
    sys.exit(
        f"Python could not make a virtual environment; on Debian and its kin install {name} and try again."
    )


def _test(arguments: List[str]) -> int:
    """Every check; all of them run, and pytest speaks last."""
    checks = (
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "--quiet", "."],
        ["mypy"],
        ["lint-imports"],
    )
    failed = []
    for check in checks:
        print("== " + " ".join(check), flush=True)
        if _call([PYTHON.with_name(check[0]), *check[1:]]):
            failed.append(" ".join(check))
    print("== pytest", flush=True)
    if failed:
        print("Failed before pytest: " + "; ".join(failed), flush=True)
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    ended = _call([PYTHON, "-m", "pytest", *(arguments or ["-n", "2"])], environment)
    return ended or (1 if failed else 0)


def _call(command: Sequence[object], environment: Optional[Dict[str, str]] = None) -> int:
    return subprocess.call([str(part) for part in command], cwd=str(ROOT), env=environment)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
