"""Learning records of this computer, sent in the background."""

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from simulator import places
from simulator.desktop.sending import Sending
from simulator.history.records.fault import RecordFault

if TYPE_CHECKING:
    from simulator.history.credentials import Credentials
    from simulator.history.records.choices import RecordChoices
    from simulator.history.records.post import Post


class Recording(Sending):
    """Sends to the record store that was chosen."""

    faults: ClassVar[tuple[type[Exception], ...]] = (RecordFault,)

    @property
    def given_address(self) -> str:
        from simulator.history.records.credentials import URL_VARIABLE

        return os.environ.get(URL_VARIABLE, "")

    def file(self) -> Path:
        return places.records_file()

    def read(self) -> "RecordChoices":
        from simulator.history.records.choices import RecordChoices

        return RecordChoices.read(self.file(), {})

    def with_given(self, own: "RecordChoices", address: str) -> "RecordChoices":
        return replace(own, address=address)

    def way(self, choices: "RecordChoices", credentials: "Credentials | None") -> "Post":
        from simulator.history.records.post import Post

        return Post(choices, credentials=credentials)

    def completed(self, chosen: "RecordChoices") -> "RecordChoices":
        return chosen.salted()
