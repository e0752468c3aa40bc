"""The time to answer on screen: counts down, says so, and tells when it has run out."""

from PySide6.QtCore import QObject, QTimer, Signal

from simulator.desktop.practice.table.countdown import Countdown, Now
from simulator.desktop.practice.table.phrases import seconds_words, time_left, timer_default
from simulator.desktop.practice.table.reply_header import WARNING, ReplyHeader
from simulator.desktop.practice.table.rows import TimerRow
from simulator.desktop.widgets import announce

_TICK = 100
_LAST = 5
"""The second warning, in seconds."""


class ClockView(QObject):
    """Binds a countdown to the header over the replies.

    Signals:
        ran_out: no time is left.

    Attributes:
        countdown: the time itself.
    """

    ran_out = Signal()

    def __init__(self, header: ReplyHeader, now: Now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._header = header
        self.countdown = Countdown(now)
        self._timer: TimerRow | None = None
        self._said: set[int] = set()
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK)
        self._ticks.timeout.connect(self.tick)

    @property
    def set(self) -> bool:
        """Whether there is a time to answer."""
        return self.countdown.set

    @property
    def paused(self) -> bool:
        """Whether the person has stopped the clock."""
        return self.countdown.held_by("pause")

    def start(self, timer: TimerRow, factor: float) -> None:
        """Begin to count down the timer's seconds times the person's factor."""
        self._timer = timer
        self._said = set()
        self.countdown.release("pause")
        self.countdown.start(timer.seconds * factor)
        self._show()
        self._ticks.start()
        seconds = round(self.countdown.total)
        announce(
            self._header, f"{timer.reason}. {seconds_words(seconds)}. {timer_default(timer)}", at_once=True
        )

    def stop(self) -> None:
        """There is no time to answer any more."""
        self._ticks.stop()
        self.countdown.stop()
        self.countdown.release("pause")
        self._timer = None

    def hold(self, reason: str) -> None:
        """Let the clock stand as long as the reason lasts."""
        self.countdown.hold(reason)

    def release(self, reason: str) -> None:
        """The reason is gone."""
        self.countdown.release(reason)

    def hold_if(self, held: bool, reason: str) -> None:
        """Hold or release, by whether the reason stands."""
        if held:
            self.hold(reason)
        else:
            self.release(reason)

    def toggle_pause(self) -> None:
        """Stop the clock, or let it run again."""
        self.hold_if(not self.paused, "pause")
        self._show()

    def tick(self) -> None:
        """Show how much is left; time may be over."""
        if self._timer is None:
            return
        left = self.countdown.left
        self._header.show_left(left, self.countdown.total)
        for warning in (_LAST, WARNING):
            if 0 < left <= warning < self.countdown.total and warning not in self._said:
                self._said.add(warning)
                announce(self._header, time_left(warning), at_once=True)
        if self.countdown.over:
            self._ticks.stop()
            self.ran_out.emit()

    def _show(self) -> None:
        if self._timer is not None:
            countdown = self.countdown
            self._header.show_timer(self._timer, countdown.left, countdown.total, self.paused)
