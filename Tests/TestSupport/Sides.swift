/// The two sides of a proof as templates: role `caller` of account 111111111111 and role `target` of 222222222222.
public enum Sides {
  public static let callerARN = "arn:aws:iam::111111111111:role/caller"
  public static let targetARN = "arn:aws:iam::222222222222:role/target"

  public static let mayAssume = "{Effect: Allow, Action: sts:AssumeRole, Resource: '\(targetARN)'}"
  public static let trusts = "{Effect: Allow, Principal: {AWS: '\(callerARN)'}, Action: sts:AssumeRole}"

  public static func home(_ statements: String..., properties: String = "", more: String = "") -> String {
    let policies =
      statements.isEmpty
      ? ""
      : "\nPolicies: [{PolicyName: own, PolicyDocument: {Version: '2012-10-17', Statement: [\(statements.joined(separator: ", "))]}}]"
    return role(
      "Caller",
      "RoleName: caller\nAssumeRolePolicyDocument: {Version: '2012-10-17', Statement: []}\(policies)\n\(properties)",
      more: more)
  }

  public static func away(_ statements: String..., properties: String = "", more: String = "") -> String {
    role(
      "Target",
      "RoleName: target\nAssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [\(statements.joined(separator: ", "))]}\n\(properties)",
      more: more)
  }
}

/// A template with one role.
public func role(_ logicalID: String = "Role", _ properties: String, more: String = "") -> String {
  let indented = properties.split(separator: "\n", omittingEmptySubsequences: false)
    .map { "      \($0)" }.joined(separator: "\n")
  return """
    Resources:
      \(logicalID):
        Type: AWS::IAM::Role
        Properties:
    \(indented)
    \(more)
    """.replacing("\n      \n", with: "\n")
}
