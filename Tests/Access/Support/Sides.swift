/// The two sides of a proof as templates: role `caller` of account 111111111111 and role `target` of 222222222222.
enum Sides {
  static let callerARN = "arn:aws:iam::111111111111:role/caller"
  static let targetARN = "arn:aws:iam::222222222222:role/target"

  static let mayAssume = "{Effect: Allow, Action: sts:AssumeRole, Resource: '\(targetARN)'}"
  static let trusts = "{Effect: Allow, Principal: {AWS: '\(callerARN)'}, Action: sts:AssumeRole}"

  static func home(_ statements: String..., properties: String = "", more: String = "") -> String {
    let policies =
      statements.isEmpty
      ? ""
      : "\nPolicies: [{PolicyName: own, PolicyDocument: {Version: '2012-10-17', Statement: [\(statements.joined(separator: ", "))]}}]"
    return role(
      "Caller",
      "RoleName: caller\nAssumeRolePolicyDocument: {Version: '2012-10-17', Statement: []}\(policies)\n\(properties)",
      more: more)
  }

  static func away(_ statements: String..., properties: String = "", more: String = "") -> String {
    role(
      "Target",
      "RoleName: target\nAssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [\(statements.joined(separator: ", "))]}\n\(properties)",
      more: more)
  }
}
