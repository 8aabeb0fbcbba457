"""Prints a minimal valid instance of each resource type, made from its schema: {type: properties} as JSON.

Only what is required is set; texts are made from the schema's own patterns. The first argument may name
types, else all of us-east-1 are printed.
"""

import json
import os
import re._constants as sre
import re._parser as sre_parser
import sys
import warnings

import cfnlint
import regex

warnings.simplefilter("ignore")  # Python's own parser minds "[[" in patterns

SCHEMAS = os.path.join(os.path.dirname(cfnlint.__file__), "data", "schemas")


class Sampler:
    """A text that a regular expression matches, short or of a wanted length."""

    def __init__(self, more):
        self.more = more  # Further repetitions, to make the text longer.

    def sample(self, pattern):
        simple = regex.sub(r"\\[pP]\{[^}]*\}", "a", pattern).replace("(?i)", "")
        return self.sequence(sre_parser.parse(simple))

    def sequence(self, items):
        return "".join(self.one(op, value) for op, value in items)

    def one(self, op, value):
        if op is sre.LITERAL:
            return chr(value)
        if op is sre.NOT_LITERAL:
            return "a" if value != ord("a") else "b"
        if op is sre.ANY:
            return "a"
        if op is sre.IN:
            return self.member(value)
        if op is sre.BRANCH:
            return self.sequence(value[1][0])
        if op is sre.SUBPATTERN:
            return self.sequence(value[3])
        if op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            least, most, inner = value
            count = least
            if most > least and self.more > 0:
                extra = min(int(most) - least, self.more)
                self.more -= extra
                count += extra
            return "".join(self.sequence(inner) for _ in range(count))
        return ""  # Anchors, and looking ahead or behind.

    def member(self, items):
        negated = items[0][0] is sre.NEGATE
        if not negated:
            for wanted in "a1A0-:/b2":
                if any(self.has(wanted, item) for item in items):
                    return wanted
            op, value = items[0]
            return chr(value if op is sre.LITERAL else value[0]) if op is not sre.CATEGORY else "a"
        for wanted in "a1A-:/ _.":
            if not any(self.has(wanted, item) for item in items[1:]):
                return wanted
        return "~"

    @staticmethod
    def has(character, item):
        op, value = item
        code = ord(character)
        if op is sre.LITERAL:
            return code == value
        if op is sre.RANGE:
            return value[0] <= code <= value[1]
        if op is sre.CATEGORY:
            classes = {
                sre.CATEGORY_DIGIT: r"\d", sre.CATEGORY_NOT_DIGIT: r"\D", sre.CATEGORY_WORD: r"\w",
                sre.CATEGORY_NOT_WORD: r"\W", sre.CATEGORY_SPACE: r"\s", sre.CATEGORY_NOT_SPACE: r"\S",
            }
            return regex.match(classes[value], character) is not None
        return False


KEY = "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012"
FORMATS = {
    "date-time": "2026-01-01T00:00:00Z", "ipv4-network": "10.0.0.0/16", "ipv6-network": "2001:db8::/32",
    "AWS::KMS::Key.Arn": KEY, "AWS::KMS::Key.Id": KEY, "AWS::KMS::Alias.AliasName": "alias/a",
    "AWS::IAM::Role.Arn": "arn:aws:iam::123456789012:role/name",
    "AWS::Lambda::Function.Arn": "arn:aws:lambda:us-east-1:123456789012:function:name",
    "AWS::SNS::Topic.Arn": "arn:aws:sns:us-east-1:123456789012:topic",
    "AWS::S3::Bucket.Name": "bucket", "AWS::EC2::VPC.Id": "vpc-12345678", "AWS::EC2::Subnet.Id": "subnet-12345678",
    "AWS::EC2::SecurityGroup.Id": "sg-12345678", "AWS::EC2::Image.Id": "ami-12345678",
}
USUAL = [
    "a", "aa", "aaa", "1", "A", "abc-def", "arn:aws:iam::123456789012:role/name", "123456789012",
    "arn:aws:s3:::bucket", "https://example.com", "http://example.com", "name@example.com", "example.com",
    "2026-01-01T00:00:00Z", "2026-01-01", "10.0.0.0/16", "10.0.0.1", "s3://bucket/key", "us-east-1",
    "us-east-1a", "00:00", "1.0", "1.0.0", "v1", "/a", "{}", "rate(1 day)", "cron(0 0 * * ? *)", "#ffffff",
    "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012",
    "12345678-1234-1234-1234-123456789012", "arn:aws:sns:us-east-1:123456789012:topic",
    "arn:aws:lambda:us-east-1:123456789012:function:name", "subnet-12345678", "sg-12345678", "vpc-12345678",
]


def text(schema, index):
    least, most = schema.get("minLength", 0), schema.get("maxLength", 10**9)
    pattern = schema.get("pattern")

    try:
        regex.compile(pattern or "")
    except regex.error:
        pattern = None  # Not a regular expression here; a few name halves of surrogate pairs.

    def fits(value):
        return least <= len(value) <= most and all(
            regex.search(one, value) for one in [pattern or "", *schema.get("patterns", [])])

    suffix = "" if index == 0 else str(index)
    usual = FORMATS.get(schema.get("format"))
    if usual and fits(usual):
        return usual
    if pattern is None:
        value = "a" * max(1, least)
        return (value[: max(0, len(value) - len(suffix))] + suffix) if most > 1 else value
    candidates = []
    for more in (0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 100, least):
        try:
            candidates.append(Sampler(more).sample(pattern))
        except Exception:
            break
    for value in [value + suffix for value in candidates] + candidates + USUAL:
        if fits(value):
            return value
    for value in ("a" * length for length in range(1, 129)):
        if fits(value):
            return value
    return candidates[0] if candidates else "a"


class Instances:
    def __init__(self, document):
        self.document = document

    def follow(self, schema):
        schema = dict(schema)
        for _ in range(10):
            pointer = schema.pop("$ref", None)
            if pointer is None:
                break
            target = self.document
            for name in pointer.split("/")[1:]:
                target = target[name.replace("~1", "/").replace("~0", "~")]
            schema = {**target, **schema}
        return schema

    def merged(self, schema):
        """The schema with the first alternative of each kind made part of it."""
        schema = self.follow(schema)
        for keyword in ("allOf", "anyOf", "oneOf"):
            parts = schema.pop(keyword, [])
            for part in parts if keyword == "allOf" else parts[:1]:
                part = self.merged(part)
                part.pop("if", None)
                if keyword == "oneOf" and part.get("properties") and not part.get("required"):
                    # Nothing at all would fit every alternative.
                    part["required"] = list(part["properties"])[:1]
                patterns = schema.get("patterns", []) + [part[k] for k in ("pattern",) if k in part]
                result = {**part, **{k: v for k, v in schema.items() if k not in ("required", "properties")}}
                result["required"] = list(
                    dict.fromkeys(schema.get("required", []) + part.get("required", [])))
                result["patterns"] = patterns
                result["properties"] = {**schema.get("properties", {})}
                for name, value in part.get("properties", {}).items():
                    known = result["properties"].get(name)
                    result["properties"][name] = {**known, **value} if known else value
                schema = result
        return schema

    def value(self, schema, depth=0, index=0):
        schema = self.merged(schema)
        if "const" in schema:
            return schema["const"]
        known = schema.get("enum") or schema.get("enumCaseInsensitive")
        if known:
            return known[index % len(known)]
        kinds = schema.get("type", [])
        kinds = [kinds] if isinstance(kinds, str) else list(kinds)
        if not kinds:
            kinds = ["object"] if schema.get("properties") else ["array"] if "items" in schema else ["string"]
        if "object" in kinds and (schema.get("properties") or schema.get("required") or kinds == ["object"]):
            return self.object(schema, depth, index)
        for kind in ("string", "integer", "number", "boolean", "array", "object"):
            if kind in kinds:
                return getattr(self, kind)(schema, depth, index)

    def string(self, schema, depth, index):
        return text(schema, index)

    def integer(self, schema, depth, index):
        return schema.get("minimum", min(1, schema.get("maximum", 1))) + index

    number = integer

    def boolean(self, schema, depth, index):
        return True

    def array(self, schema, depth, index):
        count = schema.get("minItems", 0 if depth > 6 or schema.get("maxItems") == 0 else 1)
        first = schema.get("prefixItems", [])
        items = schema.get("items", {})
        result = []
        for i in range(count):
            schema = {"allOf": [items, first[i]]} if i < len(first) else items
            item = self.value(schema, depth + 1, i)
            if isinstance(item, dict) and item in result:
                # Items that require nothing are distinguished by what they allow.
                properties = self.merged(items).get("properties", {})
                name = next((name for name in sorted(properties) if name not in item and name != "Arn"), None)
                if name:
                    item[name] = self.value(properties[name], depth + 1, i)
            result.append(item)
        return result

    def object(self, schema, depth=0, index=0):
        properties = schema.get("properties", {})
        names = list(schema.get("required", []))
        for keyword in ("requiredXor", "requiredOr"):
            if schema.get(keyword) and not set(schema[keyword]) & set(names):
                names.append(schema[keyword][0])
        for name in list(names):
            for keyword in ("dependentRequired", "dependencies"):
                also = schema.get(keyword, {}).get(name, [])
                names += [other for other in also if isinstance(also, list) and other not in names]
        for name in properties:
            if len(names) >= schema.get("minProperties", 0):
                break
            if name not in names:
                names.append(name)
        result = {
            name: self.value(properties.get(name, {}), depth + 1, index) for name in dict.fromkeys(names)}
        if not properties and not schema.get("patternProperties") and schema.get("minProperties"):
            result["a"] = "a"
        for pattern, inner in schema.get("patternProperties", {}).items():
            if len(result) < schema.get("minProperties", 0):
                result[text({"pattern": pattern}, 0)] = self.value(inner, depth + 1)
        return result


def main():
    with open(os.path.join(SCHEMAS, "providers", "us-east-1.json")) as file:
        types = json.load(file)
    wanted = sys.argv[1:] or sorted(types)
    result = {}
    for name in wanted:
        with open(os.path.join(SCHEMAS, "resources", f"{types[name]}.json")) as file:
            document = json.load(file)
        result[name] = Instances(document).value({**document, "type": "object"})
    json.dump(result, sys.stdout)


if __name__ == "__main__":
    main()
