# Rows of a workbook's first sheet, as JSON. Argument: path. Without openpyxl it reads the parts by itself: Python's own readers of
# archives (with their checksums) and of XML, and the escapes of ECMA-376.
import datetime, json, re, sys, zipfile
import xml.etree.ElementTree as tree

SHEETS = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'


def unescaped(text):
    return re.sub('_x([0-9A-Fa-f]{4})_', lambda found: chr(int(found[1], 16)), text)


def place(reference):
    number = 0
    for letter in re.match('[A-Z]+', reference)[0]:
        number = number * 26 + ord(letter) - 64
    return number - 1


def instant(serial):
    at = datetime.datetime(1899, 12, 30) + datetime.timedelta(milliseconds=round(serial * 86_400_000))
    return at.isoformat(timespec='milliseconds') + 'Z'


def cell_text(cell):
    value = cell.findtext(SHEETS + 'v')
    if cell.get('t') == 'inlineStr':
        return unescaped(cell.find(SHEETS + 'is').findtext(SHEETS + 't') or '')
    if cell.get('t') == 'b':
        return 'true' if value == '1' else 'false'
    return instant(float(value)) if cell.get('s') == '1' else value


def by_itself(path):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None, 'a part has another checksum'
        for name in archive.namelist():
            tree.fromstring(archive.read(name))
        sheet = tree.fromstring(archive.read('xl/worksheets/sheet1.xml'))
    for row in sheet.iter(SHEETS + 'row'):
        yield {place(cell.get('r')): cell_text(cell) for cell in row}


def by_openpyxl(path, openpyxl):
    sheet = openpyxl.load_workbook(path, read_only=True).worksheets[0]
    for row in sheet.iter_rows(values_only=True):
        yield {at: openpyxl_text(value) for at, value in enumerate(row) if value is not None}


def openpyxl_text(value):
    if isinstance(value, bool):
        return 'true' if value else 'false'
    if isinstance(value, datetime.datetime):
        return (value + datetime.timedelta(microseconds=500)).isoformat(timespec='milliseconds') + 'Z'
    return unescaped(value) if isinstance(value, str) else str(value)


try:
    import openpyxl
    rows, by = by_openpyxl(sys.argv[1], openpyxl), 'openpyxl'
except ModuleNotFoundError:
    rows, by = by_itself(sys.argv[1]), 'zipfile and ElementTree'
rows = list(rows)
width = max(max(row, default=0) for row in rows) + 1
json.dump({'by': by, 'rows': [[row.get(at, '') for at in range(width)] for row in rows]}, sys.stdout)
