"""Edits a Word file in LibreOffice as a secretary would, and prints as JSON what its paragraphs are then.

Arguments: the folder of LibreOffice's settings, the Word file, and the edits as JSON: a list of
  {"do": "insert", "after": text, "style": name, "text": text}: a paragraph that has nothing but its style
  {"do": "continue", "after": text, "text": text}: a paragraph as the key Enter makes it
  {"do": "restyle", "style": name, "size": points}
  {"do": "delete", "from": text, "with": number of paragraphs before it}
  {"do": "update"}: fields and tables of contents
"""

import json
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK


# LibreOffice may end itself once to begin anew with settings of its own.
MOST_STARTS = 3


def office(settings):
    pipe = f"secretary-{settings.strip('/').replace('/', '-')}"
    command = [
        "soffice",
        f"-env:UserInstallation=file://{settings}",
        "--headless",
        "--norestore",
        f"--accept=pipe,name={pipe};urp;",
    ]
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    process, starts = None, 0
    while True:
        if process is None or process.poll() is not None:
            if starts == MOST_STARTS:
                sys.exit(f"LibreOffice ended with status {process.returncode} at each of {starts} starts")
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            starts += 1
        try:
            remote = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except Exception:
            time.sleep(0.1)
    return remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)


def hidden():
    value = PropertyValue()
    value.Name, value.Value = "Hidden", True
    return value


def paragraphs(document):
    elements = document.Text.createEnumeration()
    while elements.hasMoreElements():
        element = elements.nextElement()
        if element.supportsService("com.sun.star.text.Paragraph"):
            yield element


def found(document, text):
    return next(
        one for one in paragraphs(document) if text in one.String and not one.ParaStyleName.startswith("Contents")
    )


def edit(document, change):
    kind = change["do"]
    if kind in ("insert", "continue"):
        cursor = document.Text.createTextCursorByRange(found(document, change["after"]).End)
        document.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        cursor = document.Text.createTextCursorByRange(cursor.End)
        if kind == "insert":
            cursor.setAllPropertiesToDefault()
            cursor.ParaStyleName = change["style"]
        document.Text.insertString(cursor, change["text"], False)
    elif kind == "restyle":
        styles = document.StyleFamilies.getByName("ParagraphStyles")
        styles.getByName(change["style"]).CharHeight = change["size"]
    elif kind == "delete":
        all_of_them = list(paragraphs(document))
        index = next(at for at, one in enumerate(all_of_them) if change["from"] in one.String)
        for one in all_of_them[index - change["with"] : index + 1]:
            one.dispose()
    elif kind == "update":
        document.TextFields.refresh()
        for index in range(document.DocumentIndexes.Count):
            document.DocumentIndexes.getByIndex(index).update()


settings, path, edits = sys.argv[1:]
desktop = office(settings)
try:
    document = desktop.loadComponentFromURL(f"file://{path}", "_blank", 0, (hidden(),))
    for change in json.loads(edits):
        edit(document, change)
    print(
        json.dumps(
            [
                {
                    "style": one.ParaStyleName,
                    "label": one.ListLabelString,
                    "text": one.String,
                    "size": one.CharHeight,
                }
                for one in paragraphs(document)
            ]
        )
    )
finally:
    desktop.terminate()
