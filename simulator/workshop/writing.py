"""How the format's keys are written: what follows a key that is put in, and the least that a key may hold."""

from collections.abc import Iterable

from simulator.workshop.shapes import Shape, Shapes, fields

BLOCK_TEXTS = frozenset({"brief", "paper", "say", "says", "narration", "granted", "refused", "text"})
"""Keys whose words people write on lines of their own."""
STEP = 2


def after_key(key: str, forms: Shapes, column: int, *, flow: bool) -> str:
    """What comes behind a key in a column (from 0), up to where its value is typed."""
    inner = " " * (column + STEP)
    if flow:
        return ": "
    if key in BLOCK_TEXTS and any(form.text for form in forms):
        return f": |\n{inner}"
    if any(_is_scalar(form) for form in forms):
        return ": "
    if any(form.is_list for form in forms):
        return f":\n{inner}- "
    return f":\n{inner}"


def least(forms: Shapes, names: Iterable[str] = ()) -> str | None:
    """The least that may stand behind a key, on one line: words, a number, a name if one is given."""
    for form in forms:
        if form.text:
            return "…"
        if form.words:
            return form.words[0]
        if form.form in (int, float):
            return str(form.low if form.low is not None and form.low > 0 else min(form.high or 0, 0))
        if form.form is str:
            return next(iter(names), None)
    for form in forms:
        if form.model is not None:
            return _model(form)
    return None


def _model(form: Shape) -> str | None:
    """A mapping in braces with its required keys."""
    assert form.model is not None
    parts: list[str] = []
    for key, forms in fields(form.model).items():
        if any(inner.required for inner in forms):
            value = least(forms)
            if value is None:
                return None
            parts.append(f"{key}: {value}")
    return "{" + ", ".join(parts) + "}"


def _is_scalar(form: Shape) -> bool:
    return form.model is None and not form.is_list and not form.is_mapping
