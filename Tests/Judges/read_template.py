"""Reads a CloudFormation template from standard input with PyYAML (YAML 1.1) and prints it as JSON, with
intrinsic functions in their long form. Names are sorted, so that equal templates are equal texts.

What JSON does not have, such as a date, is an error: no template of ours may be read so.
"""

import json
import sys

import yaml


class Loader(yaml.SafeLoader):
    pass


def construct(loader, suffix, node):
    if isinstance(node, yaml.ScalarNode):
        value = loader.construct_scalar(node)
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    else:
        value = loader.construct_mapping(node, deep=True)
    if suffix in ("Ref", "Condition"):
        return {suffix: value}
    if suffix == "GetAtt" and isinstance(value, str):
        value = value.split(".", 1)
    return {"Fn::" + suffix: value}


def construct_mapping(loader, node, deep=True):
    """A mapping whose keys are all strings, none of them twice."""
    value = {}
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        if not isinstance(key, str) or key in value:
            raise SystemExit(f"key {key!r} at {key_node.start_mark}")
        value[key] = loader.construct_object(value_node, deep=True)
    return value


Loader.add_multi_constructor("!", construct)
Loader.add_constructor("tag:yaml.org,2002:map", construct_mapping)
template = yaml.load(sys.stdin.buffer.read(), Loader=Loader)
print(json.dumps(template, sort_keys=True, indent=1))
