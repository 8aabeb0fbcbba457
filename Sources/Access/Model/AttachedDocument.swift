internal import CrossAccountCloudFormation

/// A policy document of a template, and where it stands.
struct AttachedDocument: Sendable {
  /// What messages call the policy.
  var name: String
  /// As the template has it, functions and all.
  var document: Value
  /// The template, by its place in the model, and the resource that holds the document.
  var template: Int
  var logicalID: String
  /// Why it is not known whether the policy is attached; nil where it is.
  var doubt: String?
  /// Why the document may say anything once it is deployed, such as a macro that rewrites it; nil where it stays.
  var rewriter: String?
}
