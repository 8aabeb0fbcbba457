internal import CrossAccountAssembly
internal import CrossAccountCloudFormation

/// A role or a user that a template makes.
package struct AccessPrincipal: Sendable {
  package enum Kind: String, Sendable, Hashable {
    case role
    case user
  }

  package let kind: Kind
  /// The template that makes it, by its place in ``AccessModel/templates``.
  package let template: Int
  package let logicalID: String
  /// The physical name; for a name that CloudFormation generates, the logical ID.
  package let name: String
  package let hasGeneratedName: Bool
  /// Where the name is generated or the account is not known, a text that only stands for the ARN.
  package let arn: String
  /// Why its ARN is not known at all, such as a name that a parameter gives.
  var doubt: String?
  /// Why it may not be there at all, such as a condition that hangs on a parameter.
  var absence: String?
  let account: String
  var documents: [AttachedDocument] = []
  /// The managed policies by ARN, each with the place that attaches it.
  var managedPolicies: [(arn: Value, template: Int, logicalID: String)] = []
  var boundary: Value?
  /// Nil for a user.
  var trust: AttachedDocument?
}
