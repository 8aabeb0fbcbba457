internal import CrossAccountAssembly
internal import CrossAccountCloudFormation

/// A role or a user that a template makes.
public struct AccessPrincipal: Sendable {
  public enum Kind: String, Sendable, Hashable {
    case role
    case user
  }

  public let kind: Kind
  /// The template that makes it, by its place in ``AccessModel/templates``.
  public let template: Int
  public let logicalID: String
  /// The physical name; for a name that CloudFormation generates, the logical ID.
  public let name: String
  public let hasGeneratedName: Bool
  /// Where the name is generated or the account is not known, a text that only stands for the ARN.
  public let arn: String
  /// Why its ARN is not known at all, such as a name that a parameter gives.
  let doubt: String?
  let account: String
  var documents: [AttachedDocument] = []
  /// The managed policies by ARN, each with the place that attaches it.
  var managedPolicies: [(arn: Value, template: Int, logicalID: String)] = []
  var boundary: Value?
  /// Nil for a user.
  var trust: AttachedDocument?
}
