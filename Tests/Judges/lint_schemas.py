"""Judges templates by cfn-lint's rules about schemas alone.

Reads {name: text of a template} as JSON from standard input, prints {name: [[rule, path, message], …]}: the findings of
each template, with the path from the top as a list.
"""

import json
import sys

from cfnlint.config import ConfigMixIn, ManualArgs
from cfnlint.decode.decode import decode_str
from cfnlint.runner import Runner, run_template_by_data

RULES = {
    "E1010", "E1018", "E1019", "E1020", "E1022", "E1101", "E3001", "E3002", "E3003", "E3006", "E3008", "E3012",
    "E3014", "E3017", "E3018", "E3020", "E3021", "E3030", "E3031", "E3032", "E3033", "E3034", "E3037",
    "E3058", "E3065", "E6001", "E6101",
}


def main():
    templates = json.load(sys.stdin)
    everything = Runner(ConfigMixIn(regions=["us-east-1"], **ManualArgs(include_checks=["I"]))).rules
    others = [rule for rule in everything if rule not in RULES and not rule.startswith("E00")]
    config = ConfigMixIn(regions=["us-east-1"], **ManualArgs(ignore_checks=others))
    rules = Runner(config).rules
    result = {}
    for name, template in templates.items():
        document, errors = decode_str(template)
        matches = errors or run_template_by_data(document, config, rules)
        result[name] = [[match.rule.id, getattr(match, "path", None) or [], match.message] for match in matches]
    json.dump(result, sys.stdout)


if __name__ == "__main__":
    main()
