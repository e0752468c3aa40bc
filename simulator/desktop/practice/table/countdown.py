"""The time to answer, and the moment of quiet in which keys do not count: on a clock that is handed in."""

from collections.abc import Callable

Now = Callable[[], float]
"""Seconds of a clock that never goes back."""

QUIET = 0.25
"""For how long after new replies appear number keys are ignored, in seconds."""


class Countdown:
    """Counts down while nothing holds it. Reasons to hold it may overlap."""

    def __init__(self, now: Now) -> None:
        self._now = now
        self._holds: set[str] = set()
        self._left = 0.0
        self._since: float | None = None
        self.total = 0.0

    def use(self, now: Now) -> None:
        """Go on by another clock; what is left stays left."""
        left, running = self.left, self.running
        self._now, self._left = now, left
        self._since = now() if running else None

    @property
    def set(self) -> bool:
        """Whether a time to answer is set, running or held."""
        return self.total > 0

    @property
    def running(self) -> bool:
        """Whether time is passing."""
        return self._since is not None

    @property
    def left(self) -> float:
        """Seconds left, 0 at least."""
        passed = 0.0 if self._since is None else self._now() - self._since
        return max(0.0, self._left - passed)

    @property
    def over(self) -> bool:
        """Whether the time that was set has run out."""
        return self.set and self.left <= 0

    def start(self, seconds: float) -> None:
        """Set the time to answer; it passes at once unless something holds it."""
        self.total = self._left = seconds
        self._since = None
        self._go()

    def stop(self) -> None:
        """No time is set any more."""
        self.total = self._left = 0.0
        self._since = None

    def hold(self, reason: str) -> None:
        """Let no time pass as long as this reason stands."""
        self._left, self._since = self.left, None
        self._holds.add(reason)

    def release(self, reason: str) -> None:
        """The reason is gone; time passes again if it was the last one."""
        self._holds.discard(reason)
        self._go()

    def held_by(self, reason: str) -> bool:
        """Whether this reason stands."""
        return reason in self._holds

    def _go(self) -> None:
        if self.set and not self._holds and self._since is None:
            self._since = self._now()


class Quiet:
    """Guards new replies against a key that was meant for the old ones."""

    def __init__(self, now: Now) -> None:
        self._now = now
        self._until = now()

    def use(self, now: Now) -> None:
        """Go on by another clock, with nothing to guard."""
        self._now, self._until = now, now()

    def begin(self) -> None:
        """New replies have appeared."""
        self._until = self._now() + QUIET

    @property
    def on(self) -> bool:
        """Whether keys are still to be ignored."""
        return self._now() < self._until
