"""Who statements are about: an account, by name or under a pseudonym."""

import hashlib
import hmac
from dataclasses import dataclass
from typing import Any

from simulator.history.records.names import HOME_PAGE


@dataclass(frozen=True, slots=True)
class Actors:
    """How trainees are called in statements.

    Attributes:
        home_page: whose accounts these are: an address.
        names: whether by their names; otherwise, and without a name, under pseudonyms.
        salt: what pseudonyms are made with; without it nobody finds the name by trying names.
    """

    home_page: str = HOME_PAGE
    names: bool = False
    salt: str = ""

    def actor(self, trainee: str) -> dict[str, Any]:
        """The trainee as xAPI's agent."""
        agent: dict[str, Any] = {"objectType": "Agent"}
        called = trainee.strip()
        if self.names and called:
            agent["name"] = called
            return agent | {"account": {"homePage": self.home_page, "name": called}}
        return agent | {"account": {"homePage": self.home_page, "name": self.pseudonym(trainee)}}

    def pseudonym(self, trainee: str) -> str:
        """The same for the same trainee and salt."""
        made = hmac.new(self.salt.encode(), trainee.encode(), hashlib.sha256).hexdigest()
        return f"trainee-{made[:16]}"
