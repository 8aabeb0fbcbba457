"""Prints the JSON of standard input with its names sorted, in the form of read_template.py."""

import json
import sys

print(json.dumps(json.load(sys.stdin), sort_keys=True, indent=1))
