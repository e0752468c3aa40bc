"""The JSON Schema of an export, for programs that read or write one."""

from typing import Any

from simulator.history.exchange.records import HistoryFile


def history_schema() -> dict[str, Any]:
    """The schema (draft 2020-12) of the whole file."""
    schema = HistoryFile.model_json_schema(ref_template="#/$defs/{model}")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **_untitled(schema),
        "title": "Mixed Signals: an exported history",
    }


def _untitled(node: Any) -> Any:
    """Without the titles that only say the name of a key again."""
    if isinstance(node, dict):
        return {
            key: _untitled(value)
            for key, value in node.items()
            if not (key == "title" and isinstance(value, str))
        }
    return [_untitled(item) for item in node] if isinstance(node, list) else node
