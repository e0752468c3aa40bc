"""Run a command beside a PostgreSQL of its own: `python3 tools/server.py make test`.

A cluster is made in a temporary folder, started without a port, and thrown away afterwards; its address
goes to the command in MIXED_SIGNALS_POSTGRESQL. Where PostgreSQL is missing and may be installed (Debian
and its kin), it is. Where neither is possible the command runs without, after one sentence that says so.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

VARIABLE = "MIXED_SIGNALS_POSTGRESQL"
DATABASE = "mixed_signals"
FAST = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c listen_addresses="


def main(command: list[str]) -> int:
    if not command:
        print("Usage: server.py COMMAND ...", file=sys.stderr)
        return 2
    if os.environ.get(VARIABLE):
        return subprocess.call(command)
    programs = _programs() or _installed()
    if programs is None:
        print("PostgreSQL is not installed and cannot be: its tests are skipped.", file=sys.stderr)
        return subprocess.call(command)
    folder = Path(tempfile.mkdtemp(prefix="mixed-signals-server-"))
    try:
        return _beside(programs, folder, command)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path | None:
    """The folder of the server's programs; the newest there is."""
    found = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = sorted(found, key=lambda one: float(one.parts[4]))
    if newest:
        return newest[-1].parent
    initdb = shutil.which("initdb")
    return None if initdb is None else Path(initdb).resolve().parent


def _installed() -> Path | None:
    """Install the server where that is possible and allowed."""
    if not shutil.which("apt-get"):
        return None
    prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if prefix and (
        not shutil.which("sudo") or subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL)
    ):
        return None
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    apt = [*prefix, "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    for step in (["update"], ["install", "-y", "--no-install-recommends", "postgresql"]):
        subprocess.call([*apt, *step], env=quiet, stdout=subprocess.DEVNULL)
    return _programs()


def _beside(programs: Path, folder: Path, command: list[str]) -> int:
    owner = _owner()
    if owner is not None:
        os.chown(folder, owner.pw_uid, owner.pw_gid)
    data = folder / "data"

    def call(*arguments: object) -> int:
        words = [str(one) for one in arguments]
        if owner is None:
            return subprocess.call(words, stdout=subprocess.DEVNULL, cwd=folder)

        def become() -> None:
            os.setgid(owner.pw_gid)
            os.setuid(owner.pw_uid)

        return subprocess.call(words, stdout=subprocess.DEVNULL, cwd=folder, preexec_fn=become)

    options = f"{FAST} -c unix_socket_directories={folder}"
    made = call(programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync")
    start = (programs / "pg_ctl", "-D", data, "-l", folder / "log", "-w", "-o", options, "start")
    if made or call(*start):
        print("PostgreSQL could not be started: its tests cannot run.", file=sys.stderr)
        return 1
    try:
        call(programs / "createdb", "-h", folder, "-U", "postgres", DATABASE)
        address = f"postgresql+psycopg://postgres@/{DATABASE}?host={folder}"
        return subprocess.call(command, env={**os.environ, VARIABLE: address})
    finally:
        call(programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")


def _owner() -> pwd.struct_passwd | None:
    """Who runs the server: it refuses to be run by the one who may do everything."""
    if os.geteuid():
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
