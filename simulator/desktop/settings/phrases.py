"""The words of the settings go through here, so that they stand in one context."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
