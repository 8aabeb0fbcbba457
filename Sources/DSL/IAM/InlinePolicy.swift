public import CrossAccountCloudFormation
public import CrossAccountIAMPolicy

/// A named policy inside of a role.
///
/// ```swift
/// InlinePolicy("s3-read") { Allow("s3:GetObject", "s3:ListBucket", on: "*") }
/// ```
public struct InlinePolicy: Sendable {
  let name: String
  let document: Value

  /// A policy with its statements in its body.
  ///
  /// - Parameters:
  ///   - name: Unique in the role, 1 to 128 characters.
  ///   - statements: `Allow` and `Deny`.
  public init(_ name: String, @StatementBuilder _ statements: () -> [Statement]) {
    self.name = name
    document = PolicyDocument(statements: statements()).value
  }

  /// A document as raw JSON, which comes out as it is given.
  public init(_ name: String, document: JSONValue) {
    self.name = name
    self.document = document.value
  }
}
