"""The debrief on paper and in files: a page, a full report, a picture of the map, the record."""

from simulator.desktop.paper.files import ExportFault, write_whole
from simulator.desktop.practice.debrief.report.export import json_file, pdf_file, png_file

__all__ = ["ExportFault", "json_file", "pdf_file", "png_file", "write_whole"]
