"""Prints as JSON what python-docx finds in Word files, or openpyxl in workbooks.

Arguments: docx or xlsx, and the paths of the files.
"""

import json
import sys


def word_file(path):
    import docx

    document = docx.Document(path)
    properties = document.core_properties

    def styled(start):
        return [[one.style.name, one.text] for one in document.paragraphs if one.style.name.startswith(start)]

    return {
        "headings": styled("Heading "),
        "lists": styled("List "),
        "captions": [text for _, text in styled("Caption")],
        "tables": [[table.style.name, len(table.rows), len(table.columns)] for table in document.tables],
        "properties": {name: getattr(properties, name) for name in ("title", "author", "category", "language")},
    }


def workbook(path):
    import openpyxl

    sheets = openpyxl.load_workbook(path, data_only=True).worksheets
    return {"sheets": [sheet_of_workbook(sheet) for sheet in sheets]}


def sheet_of_workbook(sheet):
    return {
        "title": sheet.title,
        "rows": [[cell if isinstance(cell, (int, float)) else cell and str(cell) for cell in row] for row in sheet.values],
        "tables": [
            {"name": table.name, "ref": table.ref, "filter": table.autoFilter.ref, "columns": table.column_names}
            for table in sheet.tables.values()
        ],
    }


read = {"docx": word_file, "xlsx": workbook}[sys.argv[1]]
print(json.dumps([read(path) for path in sys.argv[2:]]))
