"""The debrief on paper and in files: a page, a full report, a picture of the map, the record."""

from simulator.desktop.practice.debrief.report.export import export_json, export_pdf, export_png
from simulator.desktop.practice.debrief.report.files import ExportFault

__all__ = ["ExportFault", "export_json", "export_pdf", "export_png"]
