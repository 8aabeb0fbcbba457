package import CrossAccountCloudFormation

/// Where resources of a type keep a policy document, and what that policy is attached to.
package struct PolicyLocation: Sendable {
  /// What a policy is attached to.
  package enum Attachment: Sendable {
    /// The resource that holds the document.
    case holder
    /// The resources that a property names by ARN, or as their own type does.
    case named(String)
    /// The S3 bucket that a property names.
    case bucket(String)
    /// The SQS queues that a property names by URL.
    case queues(String)
    /// Principals: the holder itself, or those that the properties of an IAM policy name.
    case principals
    /// A part of the holder, or something that no property names.
    case elsewhere
  }

  /// Nil where another property of the resource decides.
  private let fixedKind: PolicyKind?
  /// The names on the way from the properties down to the document; lists on the way are gone through.
  package let keys: [String]
  package let attachment: Attachment

  init(_ keys: String..., kind: PolicyKind?, to attachment: Attachment) {
    self.keys = keys
    fixedKind = kind
    self.attachment = attachment
  }

  /// What the document is for; nil where it is not a policy of IAM.
  package func kind(in properties: ValueObject) -> PolicyKind? {
    if let fixedKind { return fixedKind }
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html
    return switch properties["Type"]?.string {
    case "SERVICE_CONTROL_POLICY": .serviceControl
    case "RESOURCE_CONTROL_POLICY": .resourceControl
    default: nil
    }
  }

  /// The document as the template writes it, or the function that hides it; nil where there is none, or several.
  package func document(in properties: ValueObject) -> Value? {
    var value = Value.object(properties)
    for key in keys {
      guard let object = value.object else { return value.isHidden ? value : nil }
      guard let next = object[key] else { return nil }
      value = next
    }
    return value
  }

  /// Calls `found` with each document, or with the function that hides it.
  func visit(_ properties: ValueObject, at path: PropertyPath, _ found: (Value, BranchWalk) -> Void) {
    var walk = BranchWalk(path, [])
    Self.visit(properties, keys[...], &walk, found)
  }

  private static func visit(
    _ object: ValueObject, _ keys: ArraySlice<String>, _ walk: inout BranchWalk,
    _ found: (Value, BranchWalk) -> Void
  ) {
    guard let key = keys.first else { return }
    let rest = keys.dropFirst()
    walk.visit(key, of: object, lists: !rest.isEmpty) { value, walk in
      if !rest.isEmpty, let inner = value.object {
        visit(inner, rest, &walk, found)
      } else if rest.isEmpty ? value.string == nil : value.isHidden {
        // Text is left alone: JSON in a string, or the address of a file that packaging reads.
        found(value, walk)
      }
    }
  }
}
