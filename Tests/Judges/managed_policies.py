"""Prints AWS's managed policies, as moto ships them: {name: document} as JSON."""

import json

from moto.iam.aws_managed_policies import aws_managed_policies_data

policies = json.loads(aws_managed_policies_data)
print(json.dumps({name: policy["Document"] for name, policy in policies.items()}))
