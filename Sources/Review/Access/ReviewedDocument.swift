internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// A policy document of a resource, in canonical form.
struct ReviewedDocument {
  var statements: [Value]
  /// Whether it says who may use the resource, and not what the resource may do.
  var isOfResource: Bool
  /// Whether it says who may assume a role.
  var isTrust = false
}

extension ReviewedDocument {
  /// - Parameter value: The document, or a function that stands for it.
  init(_ value: Value, isOfResource: Bool, isTrust: Bool) {
    // JSON with references in it is a text of `Fn::Sub`.
    let document = value.object ?? PolicyByLooks(["": value]).found.first?.document
    statements = document.map(Self.statements) ?? [value]
    self.isOfResource = isOfResource
    self.isTrust = isTrust
  }

  /// A document of which nothing else is known.
  init(_ document: ValueObject) {
    statements = Self.statements(document)
    isOfResource = PolicyStatement.all(in: .object(document))
      .contains { $0.has("Principal") || $0.has("NotPrincipal") }
  }

  private static func statements(_ document: ValueObject) -> [Value] {
    document["Statement"].map { $0.list ?? [$0] } ?? [.object(document)]
  }
}
