"""Reads JSON documents with Python's json and prints what it read.

Input: one document a line, its bytes in hexadecimal. Output: one line for each, `refused` or its values in a form of
one spelling: strings as the hexadecimal of their UTF-8, numbers as digits and a power of ten. What Python takes beyond
JSON (NaN, names that stand twice, half a surrogate pair) is refused.
"""

import json
import sys
from decimal import Decimal


def members(pairs):
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a name stands twice")
    return pairs_of(pairs)


class pairs_of(list):
    """Distinguishes an object from a list."""


def constant(name):
    raise ValueError(f"{name} is not JSON")


def number(text):
    sign, digits, exponent = Decimal(text).as_tuple()
    shown = "".join(map(str, digits)).lstrip("0")
    stripped = shown.rstrip("0")
    if not stripped:
        return "0"
    return f"{'-' if sign else ''}{stripped}e{exponent + len(shown) - len(stripped)}"


class Text(str):
    """A number as its text."""


def shown(value):
    if isinstance(value, Text):
        return value
    if isinstance(value, pairs_of):
        return "{" + ",".join(f"{shown(name)}:{shown(item)}" for name, item in value) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(shown, value)) + "]"
    if isinstance(value, str):
        return f'"{value.encode().hex()}"'
    return {None: "null", True: "true", False: "false"}[value]


def read(data):
    try:
        text = data.decode("utf-8-sig")
        return shown(json.loads(text, parse_int=lambda text: Text(number(text)), parse_constant=constant,
                                parse_float=lambda text: Text(number(text)), object_pairs_hook=members))
    except (ValueError, RecursionError):
        return "refused"


for line in sys.stdin:
    print(read(bytes.fromhex(line)))
