"""The names of a file's sections for people."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def section_word(section: str) -> str:
    """What something is, by the section that it stands in."""
    return {
        "scenes": translate("WorkshopEditor", "scene"),
        "endings": translate("WorkshopEditor", "ending"),
        "terms": translate("WorkshopEditor", "term"),
        "facts": translate("WorkshopEditor", "fact"),
        "directives": translate("WorkshopEditor", "directive"),
        "lines": translate("WorkshopEditor", "line of the director"),
        "deals": translate("WorkshopEditor", "deal"),
    }.get(section, "")
