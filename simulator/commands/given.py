"""Values of options that more than one command takes."""

from collections.abc import Sequence

import click


def draws(_ctx: click.Context, _param: click.Parameter, values: Sequence[str]) -> dict[str, str]:
    """Hidden draws to fix, given as FACT=VALUE.

    Raises:
        click.BadParameter: one is not.
    """
    found = {}
    for value in values:
        name, sign, drawn = value.partition("=")
        if not sign or not name or not drawn:
            raise click.BadParameter(f"a draw is given as FACT=VALUE, not {value!r}")
        found[name.strip()] = drawn.strip()
    return found


def choices(_ctx: click.Context, _param: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    """Replies, given as A,B,...; None where there is no such option."""
    if value is None:
        return None
    return tuple(name.strip() for name in value.split(",") if name.strip())


def deals(
    ctx: click.Context, param: click.Parameter, value: str | None
) -> tuple[tuple[str, ...], ...] | None:
    """Replies of one deal after another, given as A,B/C,...; None where there is no such option."""
    if value is None:
        return None
    return tuple(choices(ctx, param, part) or () for part in value.split("/"))
