# Rows of a CSV file by Python's own reader, as JSON. Arguments: path, delimiter, encoding.
import csv, json, sys

path, delimiter, encoding = sys.argv[1:]
csv.field_size_limit(10_000_000)
codec = 'utf-16' if encoding == 'utf-16le' else 'utf-8-sig'
with open(path, newline='', encoding=codec) as file:
    json.dump(list(csv.reader(file, delimiter=delimiter, strict=True)), sys.stdout)
