"""`python -m benchmarks [PART ...] [--short] [--rounds N] [--seed N] [--json FILE]`."""

import argparse
import dataclasses
import importlib
import json
from pathlib import Path

from benchmarks.harness import Figure, measure

PARTS = (
    "load", "play", "machine", "start", "desktop", "durable", "analysis", "layout", "workshop",
    "workshop_desktop", "history",
)  # fmt: skip
REGRET, PEER, BOTS, PACKAGES = "regret", "peer", "bots", "packages"
"""The experiment behind the marks, NegMAS beside ours, players without a mind, packages that were tampered
with: none has a floor like ours."""


def main() -> None:
    """Measure the parts asked for, or all of them, and print each figure beside its target."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument(
        "parts",
        nargs="*",
        choices=[*PARTS, REGRET, PEER, BOTS, PACKAGES, []],
        metavar="PART",
        help=", ".join((*PARTS, REGRET, PEER, BOTS, PACKAGES)),
    )
    parser.add_argument("--short", action="store_true", help="smaller sizes and fewer rounds")
    parser.add_argument("--rounds", type=int, help="how often each side is measured")
    parser.add_argument("--seed", type=int, default=1, help="shuffles the order of the sides")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    parser.add_argument("--peer", help="a Python that has negmas, for the part `peer`")
    chosen = parser.parse_args()
    rounds = chosen.rounds or (3 if chosen.short else 7)
    print(f"seed {chosen.seed}, {rounds} rounds, medians of per-round ratios")
    figures: dict[str, list[Figure]] = {}
    for part in chosen.parts or PARTS:
        if part in (REGRET, PEER, BOTS, PACKAGES):
            told = {
                REGRET: lambda: _regret(chosen.short, chosen.seed),
                PEER: lambda: _peer(chosen.peer),
                BOTS: lambda: _bots(chosen.seed),
                PACKAGES: lambda: _packages(chosen.short, chosen.seed),
            }
            print("\n".join(told[part]()), flush=True)
            continue
        targets = importlib.import_module(f"benchmarks.{part}").targets(chosen.short)
        figures[part] = measure(targets, rounds, chosen.seed)
        for figure in figures[part]:
            print(_line(part, figure), flush=True)
    if chosen.json:
        plain = {part: [dataclasses.asdict(figure) for figure in made] for part, made in figures.items()}
        chosen.json.write_text(json.dumps(plain, indent=2) + "\n", encoding="utf-8")


def _regret(short: bool, seed: int) -> list[str]:
    from benchmarks.regret import report

    return report(short, seed)


def _bots(seed: int) -> list[str]:
    from benchmarks.bots import report

    return report(seed=seed)


def _packages(short: bool, seed: int) -> list[str]:
    from benchmarks.packages import report

    return report(short, seed)


def _peer(python: str | None) -> list[str]:
    from benchmarks.peer import report

    return report(python)


def _line(part: str, figure: Figure) -> str:
    if figure.unit == "seconds":
        ours, floor = f"{figure.ours * 1000:10.3f} ms", f"{figure.floor * 1000:10.3f} ms"
    else:
        unit = "MB" if figure.unit == "megabytes" else "  "
        ours, floor = f"{figure.ours:10.1f} {unit}", f"{figure.floor:10.1f} {unit}"
    limits = [f"<= {figure.most:.2f} x"] if figure.most is not None else []
    if figure.absolute is not None:
        limits.append(
            f"<= {figure.absolute * 1000:g} ms" if figure.unit == "seconds" else f"<= {figure.absolute:g} MB"
        )
    verdict = "reached" if figure.reached else "MISSED"
    wanted = " and ".join(limits)
    return f"{part:8} {figure.what:48} {ours} {floor} {figure.ratio:8.3f} x   {wanted:24} {verdict}"


if __name__ == "__main__":
    main()
