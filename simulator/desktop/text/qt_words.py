"""What Qt's own dialogs say and Qt has no Russian for; the program's words are asked before Qt's."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def file_dialog_words() -> tuple[str, ...]:
    """The labels of Qt's dialog of files, which shows where the system has none of its own."""
    return (
        translate("QFileDialog", "&Look in:"),
        translate("QFileDialog", "Files of &type:"),
        translate("QFileDialog", "File &name:"),
        translate("QFileDialog", "&Directory:"),
    )
