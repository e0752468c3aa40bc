"""JSON for large records: each key on a line of its own, and each row of a list on one."""

import json
from collections.abc import Mapping
from typing import Any


def json_rows(record: Mapping[str, Any]) -> str:
    """The record as JSON; written in a fraction of the time that indenting takes."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    parts = []
    for key, value in record.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            rows = ",\n    ".join(map(encode, value))
            parts.append(f"  {encode(key)}: [\n    {rows}\n  ]")
        else:
            parts.append(f"  {encode(key)}: {encode(value)}")
    return "{\n" + ",\n".join(parts) + "\n}"
