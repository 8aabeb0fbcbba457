"""Prints what Python's zipfile finds in an archive as JSON, and whether it is sound."""

import json
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as archive:
    entries = [
        {
            "name": entry.filename,
            "mode": oct(entry.external_attr >> 16),
            "time": list(entry.date_time),
            "text": archive.read(entry).decode(),
        }
        for entry in archive.infolist()
    ]
    json.dump({"bad": archive.testzip(), "comment": archive.comment.decode(), "entries": entries}, sys.stdout)
