"""`history import`: what was exported on other computers, merged into the history of this one."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from simulator.commands.bar import bar
from simulator.commands.stored import opened

if TYPE_CHECKING:
    from simulator.history.exchange import Brought
    from simulator.history.store import History


@click.command("import")
@click.argument("files", metavar="FILE...", type=click.Path(path_type=Path), nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Only say what the files would bring; change nothing.")
@click.option(
    "--without-wrong",
    is_flag=True,
    help="Leave out attempts that are not what they say, instead of refusing their file.",
)
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def import_files(files: tuple[Path, ...], dry_run: bool, without_wrong: bool, form: str) -> None:
    """Import attempts that were exported on other computers.

    Attempts are merged by their ids: a file may be imported again. Of each file all is imported or nothing.
    Exits with 1 if a file or an attempt was refused.
    """
    from simulator.history.exchange import ExchangeFault

    records: list[dict[str, Any]] = []
    refused = False
    with opened(create=True) as store:
        assert store is not None
        for file in files:
            try:
                brought = _bring(store, file, dry_run, without_wrong)
            except ExchangeFault as fault:
                refused = True
                records.append({"file": str(file), "fault": str(fault)})
                click.echo(str(fault), err=True)
                continue
            refused = refused or bool(brought.refusals)
            records.append(_record(file, brought))
            if form == "text":
                _tell(file, brought)
    if form == "json":
        click.echo(json.dumps({"dry_run": dry_run, "files": records}, ensure_ascii=False, indent=2))
    if refused:
        raise SystemExit(1)


def _bring(store: "History", file: Path, dry_run: bool, without_wrong: bool) -> "Brought":
    from simulator.history.exchange import bring_in, look_into

    with bar() as told:
        if dry_run:
            return look_into(store, file, told)
        return bring_in(store, file, told, without_wrong=without_wrong)


def _tell(file: Path, brought: "Brought") -> None:
    parts = {
        "added": brought.added,
        "there already": brought.there,
        "gone on with": brought.longer_there,
        "gone on here": brought.longer_here,
        "refused": brought.refusals,
    }
    told = ", ".join(f"{count:,} {what}" for what, count in parts.items() if count) or "no attempts"
    click.echo(f"{file}: {told}")
    for refusal in brought.refused:
        click.echo(f"  {refusal.id}: {refusal.why()}")


def _record(file: Path, brought: "Brought") -> dict[str, Any]:
    record = asdict(brought) | {"file": str(file)}
    record["refused"] = [
        {"id": one.id, "code": one.code, "why": one.why(), "wrong": one.wrong} for one in brought.refused
    ]
    return record
