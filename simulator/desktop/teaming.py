"""Attempts of this computer, sent to the team's database in the background."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, cast

from simulator import places
from simulator.desktop.sending import Sending
from simulator.history.team.fault import TeamFault

if TYPE_CHECKING:
    from simulator.history.credentials import Credentials
    from simulator.history.team.choices import TeamChoices
    from simulator.history.team.outbox import State
    from simulator.history.team.post import TeamPost


class Teaming(Sending):
    """Sends to the team's database that was chosen, and knows the way to look at it."""

    faults: ClassVar[tuple[type[Exception], ...]] = (TeamFault,)

    @property
    def given_address(self) -> str:
        return os.environ.get("MIXED_SIGNALS_TEAM_URL", "")

    def file(self) -> Path:
        return places.team_file()

    def read(self) -> "TeamChoices":
        from simulator.history.team.choices import TeamChoices

        return TeamChoices.read(self.file(), {})

    def with_given(self, own: "TeamChoices", address: str) -> "TeamChoices":
        return own.given_by(address)

    def way(self, choices: "TeamChoices", credentials: "Credentials | None") -> "TeamPost":
        from simulator.history.team.post import TeamPost

        return TeamPost(choices, credentials=credentials)

    def choose(self, **changes: Any) -> bool:
        """Choose something else; return whether it could be written down.

        An address that cannot be used is not chosen: a password may stand in it. Why is in `fault` then.
        """
        address = changes.get("address")
        if address:
            from simulator.history.team.address import Address

            try:
                Address.read(address)
            except TeamFault as fault:
                self.fault = fault
                self.changed.emit()
                return True
        return super().choose(**changes)

    @property
    def standing(self) -> "State | None":
        """How it stands with the database; None while that is not known."""
        return cast("State | None", self.state)

    def switch_off(self) -> bool:
        """Send nothing more and take the password out of the keyring; return whether that is written down.

        What is here stays here, what is there stays there.
        """
        self.put_key("", "")
        return self.choose(address="")

    @property
    def looking(self) -> "TeamPost":
        """A way of one's own to look at the team's history.

        Raises:
            TeamFault: no database is chosen, or its address cannot be used.
        """
        return self.way(self.choices, self._credentials)
