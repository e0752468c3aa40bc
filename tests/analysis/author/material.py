"""Small scenarios for the checks of what was written: scenes in few words, findings by code and address."""

from simulator.analysis.analysis import Analysis
from simulator.analysis.author.finding import Finding, Study
from simulator.analysis.author.findings import Check
from simulator.negotiation.compile import compile_scenario
from simulator.scenario.director_model import Director
from simulator.scenario.loading import read_director, read_scenario
from simulator.scenario.model import Scenario
from tests.scenario.examples import whole

ENDINGS = """
endings:
  signed: {kind: deal}
  lost: {kind: lost}
  walked: {kind: walk_away}
"""


def story(scenes: dict[str, list[str]], more: str = "", endings: str = ENDINGS) -> Scenario:
    """A scenario of these scenes.

    A reply is `id > target`, or `id +5 -3 > target` with client and company points; what else it has stands
    after a semicolon, in flow style.
    """
    lines = ["scenes:"]
    for name, replies in scenes.items():
        lines += [f"  {name}:", "    phase: probing", "    choices:"]
        lines += [f"      - {_reply(reply)}" for reply in replies]
    text = whole("\n".join(lines) + "\n" + endings + more, "scenario")
    loaded = read_scenario(text, "example.yaml")
    assert loaded.value is not None, [problem.message() for problem in loaded.problems]
    return loaded.value


def _reply(text: str) -> str:
    way, _, rest = text.partition("; ")
    own, target = way.split(" > ")
    name, *points = own.split()
    parts = [f"id: {name}"]
    if "say:" not in rest:
        parts.append(f"say: {name}")
    if "move:" not in rest:
        parts.append("move: hold")
    if points:
        client, company = (int(number) for number in points)
        parts.append(
            f"points: [{{client: {client}, because: Hers.}}, {{company: {company}, because: Ours.}}]"
        )
    if rest:
        parts.append(rest)
    if "goto:" not in rest:
        parts.append(f"goto: {target}")
    return "{" + ", ".join(parts) + "}"


def director(text: str = "") -> Director:
    """A director with these parts of his own."""
    loaded = read_director(whole(text, "director"), "example.yaml")
    assert loaded.value is not None, [problem.message() for problem in loaded.problems]
    return loaded.value


def study(scenario: Scenario, by: Director | None = None) -> Study:
    """A scenario ready to be checked."""
    rule = "when_backed" if by is None else by.approves
    return Study(Analysis(scenario, compile_scenario(scenario, rule)), by)


def found(check: Check, scenario: Scenario, by: Director | None = None) -> list[Finding]:
    """What one check finds."""
    return list(check(study(scenario, by)))


def places(findings: list[Finding]) -> list[tuple[str, str]]:
    """Findings by code and address."""
    return [(one.code, ".".join(map(str, one.address))) for one in findings]
