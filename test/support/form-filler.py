"""Fills in a workbook with openpyxl.

Arguments: the path of the workbook, that of the filled one, and JSON: [sheet, row, column, kind, value] of each cell,
rows and columns from 1, kinds "text", "number" and "date".
"""

import datetime
import json
import sys

import openpyxl

source, target, cells = sys.argv[1:]
workbook = openpyxl.load_workbook(source)
for sheet, row, column, kind, value in json.loads(cells):
    cell = workbook[sheet].cell(row, column)
    if kind == "date":
        cell.value = datetime.date.fromisoformat(value)
    elif kind == "number":
        cell.value = float(value) if "." in value else int(value)
    else:
        cell.value = value
        # openpyxl takes what begins with "=" for a formula.
        cell.data_type = "s"
workbook.save(target)
