"""Histories moved: out to a file, and in from another computer's.

What the desktop calls, in a thread of its own with a `History` of its own:

    export(history, target, "xlsx", query, language="ru", told=told)
    brought = look_into(history, file, told)     # the preview: what it brings, and what is refused and why
    brought = bring_in(history, file, told)      # the same, done: all of it, or nothing and an ExchangeFault

`told(done, of)` is called now and then; raising `Stopped` in it stops, leaves no file behind and changes
nothing. A file with attempts that are not what they say (`Brought.wrong`) is refused whole, unless
`bring_in(..., without_wrong=True)` leaves these out.
"""

from simulator.history.exchange.coming_in import Brought, Refusal, bring_in, look_into
from simulator.history.exchange.fault import ExchangeFault
from simulator.history.exchange.going_out import Form, Table, export
from simulator.history.exchange.progress import Stopped

__all__ = [
    "Brought",
    "ExchangeFault",
    "Form",
    "Refusal",
    "Stopped",
    "Table",
    "bring_in",
    "export",
    "look_into",
]
