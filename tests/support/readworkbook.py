# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a workbook as its standard has it, with nothing but Python's own library, and prints what
is in it as JSON: name, frozen rows, filtered cells, and rows of cells. A cell begins with what it
is: `text `, `day `, `amount `, `number `; an empty one is empty."""

import datetime
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def children(element, path):
    return element.findall("/".join(MAIN + name for name in path.split("/")))


def column_of(reference):
    number = 0
    for letter in re.match("[A-Z]+", reference).group():
        number = 26 * number + ord(letter) - ord("A") + 1
    return number - 1


def words_for(number, form):
    if form == "dd/mm/yyyy":
        return "day " + (datetime.date(1899, 12, 30) + datetime.timedelta(int(number))).strftime(
            "%d/%m/%Y"
        )
    if form == "0.00":
        return "amount " + f"{float(number):.2f}".replace(".", ",")
    return f"number {number}" if form == "General" else f"number {number} as {form}"


def text_of(element):
    text = "".join(part.text or "" for part in element.iter(MAIN + "t"))
    # What XML cannot hold stands in it by its number.
    return re.sub("_x([0-9A-F]{4})_", lambda found: chr(int(found.group(1), 16)), text)


def cell_of(element, forms):
    if children(element, "f"):
        return "formula"
    if element.get("t") == "inlineStr":
        return "text " + text_of(element)
    value = children(element, "v")
    return words_for(value[0].text, forms[int(element.get("s", "0"))]) if value else ""


def forms_of(styles):
    own = {form.get("numFmtId"): form.get("formatCode") for form in children(styles, "numFmts/numFmt")}
    known = {"0": "General", "2": "0.00", "49": "@", **own}
    return [known[style.get("numFmtId")] for style in children(styles, "cellXfs/xf")]


with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    parts = {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}
sheet = parts["xl/worksheets/sheet1.xml"]
forms = forms_of(parts["xl/styles.xml"])
width = column_of(children(sheet, "dimension")[0].get("ref").split(":")[-1]) + 1
rows = []
for row in children(sheet, "sheetData/row"):
    cells = [""] * width
    for cell in children(row, "c"):
        cells[column_of(cell.get("r"))] = cell_of(cell, forms)
    rows.append(cells)
print(
    json.dumps(
        {
            "name": children(parts["xl/workbook.xml"], "sheets/sheet")[0].get("name"),
            "frozen": int(children(sheet, "sheetViews/sheetView/pane")[0].get("ySplit")),
            "filter": children(sheet, "autoFilter")[0].get("ref"),
            "rows": rows,
        }
    )
)
