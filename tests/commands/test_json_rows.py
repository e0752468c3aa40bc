"""Large records as JSON: the same as any, a row on a line."""

import json

from simulator.commands.json_rows import json_rows

RECORD = {
    "title": "Сорок “кило”", "count": 3, "none": None, "rows": [{"a": [1, 2]}, {"a": []}], "ids": ["x", "y"],
    "empty": [], "range": {"client": [0, 100]},
}  # fmt: skip


def test_it_is_read_as_what_was_written() -> None:
    assert json.loads(json_rows(RECORD)) == RECORD
    assert list(json.loads(json_rows(RECORD))) == list(RECORD)
    assert json.loads(json_rows({})) == {}


def test_each_row_and_each_key_has_a_line_of_its_own() -> None:
    lines = json_rows(RECORD).splitlines()
    assert '    {"a": [1, 2]},' in lines
    assert '    {"a": []}' in lines
    assert '  "title": "Сорок “кило”",' in lines
    assert len(lines) == 2 + len(RECORD) + 3
