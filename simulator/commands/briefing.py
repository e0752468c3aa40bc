"""What the trainee reads before talks, in plain text."""

from simulator.commands.layout import wrapped
from simulator.commands.telling import Telling


def briefing(telling: Telling) -> list[str]:
    """Title, who is who, the brief, what lies between, the paper, the mandate."""
    scenario, director, words = telling.scenario, telling.director, telling.words
    seller, client = scenario.seller, scenario.client
    who = words(
        "summary_you",
        role=seller.role,
        company=seller.company,
        client=client.name,
        client_role=client.role,
        client_company=client.company,
    )
    lines = [scenario.title, wrapped(scenario.summary), "", wrapped(who), "", wrapped(seller.brief)]
    if client.known:
        lines += ["", *(wrapped(known, "- ") for known in client.known)]
    if scenario.past:
        lines += ["", f"{words('past')}:", *(wrapped(entry.text, "- ") for entry in scenario.past)]
    if seller.paper:
        lines += ["", f"{words('paper')}:", wrapped(seller.paper, "  ", "  ")]
    if seller.kpis:
        lines += ["", f"{words('kpis')}:", *(wrapped(kpi, "- ") for kpi in seller.kpis)]
    if seller.walk_away:
        lines += ["", f"{words('walk_away')}:", wrapped(seller.walk_away, "  ", "  ")]
    sheet = telling.sheet()
    if sheet:
        lines += ["", f"{words('sheet')}:", sheet]
    return [*lines, "", words("director", name=director.name, role=director.role)]
