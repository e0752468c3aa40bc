"""Sends to a real record store and sees that it has every statement once, also when it is killed half way.

Ralph (MIT), in an environment of its own, keeps statements in a file:

    python3 -m venv /tmp/lrs && /tmp/lrs/bin/pip install 'ralph-malph[cli,lrs]' requests
    export RALPH_APP_DIR=/tmp/lrs/app RALPH_RUNSERVER_BACKEND=fs
    export RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH=/tmp/lrs/statements
    mkdir -p $RALPH_APP_DIR /tmp/lrs/statements
    /tmp/lrs/bin/ralph auth -u key -p secret -s all -N tests -M mailto:tests@example.org -w

Its file backend takes only one write unless `default_operation_type` in its `backends/data/fs.py` is
`BaseOperationType.APPEND`. Then, from the project's folder:

    export MIXED_SIGNALS_LRS=http://127.0.0.1:8100/xAPI
    export MIXED_SIGNALS_LRS_KEY=key MIXED_SIGNALS_LRS_SECRET=secret
    export MIXED_SIGNALS_LRS_COMMAND='/tmp/lrs/bin/ralph runserver -b fs -p 8100'
    .venv/bin/python -m tests.history.records.real_lrs

With `MIXED_SIGNALS_LRS_COMMAND` the store is started, killed and started again here; without it, it has to
run already and is not killed.
"""

import os
import shlex
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from simulator.history import History
from simulator.history.records import sending
from simulator.history.records.choices import RecordChoices
from simulator.history.records.credentials import from_environment
from simulator.history.records.post import Post
from simulator.history.records.receiver import Receiver
from simulator.history.records.statements import statements
from tests.history.records.material import played

ADDRESS = "MIXED_SIGNALS_LRS"
COMMAND = "MIXED_SIGNALS_LRS_COMMAND"
ATTEMPTS = 12
_START_SECONDS = 60

Say = Callable[[str], object]


class Server:
    """The store's program, if it is ours to start and to kill."""

    def __init__(self, command: str, post: Post) -> None:
        self._command, self._post = command, post
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def ours(self) -> bool:
        return bool(self._command)

    def start(self) -> None:
        """Start it and wait until it listens."""
        if self.ours:
            self._process = subprocess.Popen(
                shlex.split(self._command),
                start_new_session=True,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        address = self._post.address
        ends = time.monotonic() + _START_SECONDS
        while True:
            try:
                socket.create_connection((address.host, address.port), timeout=1).close()
            except OSError:
                if time.monotonic() > ends:
                    raise
                time.sleep(0.2)
            else:
                return

    def kill(self) -> None:
        """Kill it with everything that it has started."""
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None


def ids_of(history: History, post: Post) -> list[str]:
    """The ids of everything that is to be sent."""
    figures = {waiting.id: waiting.figures for waiting in post._outbox(history).waiting()}
    return [
        one.statement["id"]
        for row in history.attempts()
        for one in statements(history.attempt(row.id), post.choices.actors, figures[row.id])
    ]


def reached(post: Post) -> Receiver:
    return post._reached(None)


def run(folder: Path, say: Say) -> None:
    """All of it.

    Raises:
        AssertionError: the store has not what it should have.
    """
    choices = RecordChoices(address=os.environ[ADDRESS], plain_http=True, salt="real")
    assert from_environment() is not None, "MIXED_SIGNALS_LRS_KEY and _SECRET are not set"
    post = Post(choices)
    server = Server(os.environ.get(COMMAND, ""), post)
    server.start()
    try:
        assert post.check()
        say(f"{post.address.text} is there and takes the key")
        _send_and_send_again(folder, post, say)
        _die_half_way(folder, post, say)
        if server.ours:
            _kill_half_way(folder, post, server, say)
    finally:
        server.kill()


def _filled(folder: Path, name: str) -> History:
    history = History.open(folder / f"{name}.sqlite")
    for _ in range(ATTEMPTS):
        played(history)
    return history


def _send_and_send_again(folder: Path, post: Post, say: Say) -> None:
    history = _filled(folder, "twice")
    ids = ids_of(history, post)
    done = post.send(history)
    assert (done.sent, done.fault) == (len(ids), None), done
    store = reached(post)
    assert all(store.has(id) for id in ids)
    say(f"{len(ids)} statements sent; the store gives every id back")
    with history.transaction(writes=True) as connection:
        connection.exec_driver_sql("DELETE FROM record")
    again = post.send(history)
    assert (again.sent, again.fault) == (len(ids), None), again
    _once(post, history, ids)
    say("all of them sent again, as if nothing had been written down: each is there once")
    history.close()


def _die_half_way(folder: Path, post: Post, say: Say) -> None:
    """The program is killed between the store's answer and writing it down."""
    history = _filled(folder, "killed")
    ids = ids_of(history, post)
    history.close()
    script = (
        "import os, signal; from pathlib import Path; from simulator.history import History; "
        "from simulator.history.records.choices import RecordChoices; "
        "from simulator.history.records.outbox import Outbox; "
        "from simulator.history.records.post import Post; "
        "plain = Outbox.acknowledge; seen = []\n"
        "def acknowledge(*given):\n"
        "    seen.append(1)\n"
        "    os.kill(os.getpid(), signal.SIGKILL) if len(seen) == 2 else plain(*given)\n"
        "Outbox.acknowledge = acknowledge\n"
        f"Post(RecordChoices(address={os.environ[ADDRESS]!r}, plain_http=True, salt='real'))"
        f".send(History.open(Path({str(folder / 'killed.sqlite')!r})))"
    )
    ran = subprocess.run([sys.executable, "-c", script], check=False)
    assert ran.returncode == -signal.SIGKILL
    history = History.open(folder / "killed.sqlite")
    state = post.state(history)
    assert state.waiting == len(ids) - sending.BATCH, state
    done = post.send(history)
    assert (done.sent, done.fault) == (state.waiting, None), done
    _once(post, history, ids)
    say(f"killed in the second batch: {state.waiting} of {len(ids)} went out later, each is there once")
    history.close()


def _kill_half_way(folder: Path, post: Post, server: Server, say: Say) -> None:
    history = _filled(folder, "server")
    ids = ids_of(history, post)
    done = post.send(history, told=lambda sent: server.kill() if sent == sending.BATCH else None)
    assert done.fault is not None, done
    assert done.fault.code == "unreachable", done
    waiting = post.state(history).waiting
    assert waiting == len(ids) - sending.BATCH
    say(f"the store killed after {done.sent} statements: {waiting} wait. {done.fault.message()}")
    server.start()
    done = post.send(history, at_once=True)
    assert (done.sent, done.fault) == (waiting, None), done
    _once(post, history, ids)
    say("the store started again: the rest went out, each is there once")
    history.close()


def _once(post: Post, history: History, ids: list[str]) -> None:
    """Every statement of the attempts is in the store, and none twice."""
    from simulator.history.records.names import registration

    found: list[str] = []
    for row in history.attempts():
        status, said = reached(post)._ask("GET", f"/statements?limit=100&registration={registration(row.id)}")
        assert status == 200
        found += [one["id"] for one in said["statements"]]
    assert sorted(found) == sorted(ids), f"{len(found)} found, {len(ids)} sent"


if __name__ == "__main__":
    with TemporaryDirectory() as made:
        run(Path(made), lambda said: print(said, flush=True))  # noqa: T201
