"""The JSON Schema of an export, for programs that read or write one."""

from typing import Any

from simulator.history.exchange.records import HistoryFile


def history_schema() -> dict[str, Any]:
    """The schema (draft 2020-12) of the whole file."""
    schema = HistoryFile.model_json_schema(ref_template="#/$defs/{model}")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": "Mixed Signals: an exported history",
    }
