"""Which replies are offered now."""

from simulator.negotiation.compiled import CompiledScenario, Reply
from simulator.negotiation.ledger import Address
from simulator.negotiation.record import record
from simulator.negotiation.state import State


@record
class OfferedChoice:
    """A reply as it is offered now; one that is not available says why at `reason`'s address."""

    id: str
    available: bool
    reason: Address | None
    reply: Reply


class NotOffered(Exception):
    """A choice that is not offered was made."""

    def __init__(self, decision: int, scene: str, choice: str, offered: tuple[str, ...]) -> None:
        self.decision, self.scene, self.choice, self.offered = decision, scene, choice, offered
        what = ", ".join(offered) if offered else "nothing: the talks are over"
        super().__init__(f"decision {decision} in {scene}: {choice!r} is not offered; offered: {what}")


def is_offered(reply: Reply, state: State) -> bool:
    """Whether a reply can be given in this state."""
    return not state.used >> reply.number & 1 and (reply.when is None or reply.when.holds(state))


def offered(scenario: CompiledScenario, state: State) -> tuple[OfferedChoice, ...]:
    """The replies of the scene in file order, locked ones with their reason; none at an ending."""
    scene = scenario.scene_of.get(state.at)
    if scene is None:
        return ()
    choices = []
    for reply in scene.replies:
        if is_offered(reply, state):
            choices.append(OfferedChoice(reply.id, True, None, reply))
        elif reply.locked and not state.used >> reply.number & 1:
            reason: Address = ("scenes", scene.id, "choices", reply.id, "locked")
            choices.append(OfferedChoice(reply.id, False, reason, reply))
    return tuple(choices)
