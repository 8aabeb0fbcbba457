"""Reads YAML 1.1 from standard input with PyYAML and prints what it read as JSON.

A mapping becomes {"pairs": [[key, value], ...]}, so that keys keep their type; a value that JSON does not
have becomes {"other": its type}.
"""

import json
import sys

import yaml


def shown(value):
    if isinstance(value, dict):
        return {"pairs": [[shown(key), shown(item)] for key, item in value.items()]}
    if isinstance(value, list):
        return [shown(item) for item in value]
    if isinstance(value, str):
        return value
    return {"other": f"{type(value).__name__} {value!r}"}


json.dump(shown(yaml.load(sys.stdin.buffer.read(), Loader=yaml.SafeLoader)), sys.stdout)
