"""The menu of the Workshop's head: what is done with the open file and beside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from simulator.desktop.workshop.page import WorkshopPage

translate = QCoreApplication.translate


def fill_menu(menu: QMenu, page: "WorkshopPage") -> None:
    """Offer what can be done now."""
    menu.clear()
    filing, path = page.parts.files.filing, page.work.path
    item = None if path is None else page.parts.files.item_of(path)
    menu.addAction(translate("Workshop", "New from template…"), filing.new)
    menu.addAction(translate("Workshop", "Open folder…"), filing.open_folder)
    menu.addAction(translate("Workshop", "Open a package…"), page.packages.ask_for_file)
    if path is None:
        return
    menu.addSeparator()
    menu.addAction(translate("Workshop", "Save"), page.save).setEnabled(page.work.writable)
    if item is not None:
        menu.addAction(translate("Workshop", "Duplicate…"), lambda: filing.duplicate(item))
        rename = menu.addAction(translate("Workshop", "Rename…"), lambda: filing.rename(item))
        delete = menu.addAction(translate("Workshop", "Delete…"), lambda: filing.delete(item))
        for action in (rename, delete):
            action.setEnabled(not item.shipped)
        menu.addAction(translate("Workshop", "Show in folder"), lambda: filing.show_in_folder(item))
    menu.addSeparator()
    if page.work.kind != "exercise":
        menu.addAction(translate("Workshop", "Portrait maker…"), page.layers.make_portrait)
    if "graph" in page.parts.right.names:
        menu.addAction(translate("Workshop", "Save the graph as a picture…"), page.save_graph)
    if page.work.kind == "scenario":
        menu.addAction(translate("Workshop", "Make a package…"), page.packages.make)
