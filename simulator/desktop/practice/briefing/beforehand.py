"""What a deal needs is worked out while its briefing is read, so that the table opens at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from simulator.negotiation.compiled import CompiledScenario
    from simulator.scenario.director_model import Director
    from simulator.scenario.model import Scenario

PAUSE_MS = 150
"""How long the briefing is left alone first: it is painted, and whoever only looks in has gone on."""


class Beforehand(QObject):
    """Compiles one scenario for one director; what was compiled for others is dropped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[Scenario, Director] | None = None
        self._rules: CompiledScenario | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._compile)

    def expect(self, scenario: "Scenario", director: "Director") -> None:
        """This is likely to be played soon."""
        if not self._is_for(scenario, director):
            self._wanted, self._rules = (scenario, director), None
        if self._rules is None:
            self._timer.start()

    def rules(self, scenario: "Scenario", director: "Director") -> "CompiledScenario | None":
        """What was compiled for exactly these; None if nothing was: then the attempt does it itself."""
        return self._rules if self._is_for(scenario, director) else None

    def _is_for(self, scenario: "Scenario", director: "Director") -> bool:
        # A file that has changed is another object.
        return self._wanted is not None and self._wanted[0] is scenario and self._wanted[1] is director

    @Slot()
    def _compile(self) -> None:
        from simulator.negotiation.compile import compile_scenario

        if self._wanted is not None:
            scenario, director = self._wanted
            self._rules = compile_scenario(scenario, director.approves)
