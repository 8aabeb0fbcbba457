public import CrossAccountCloudFormation

/// A part of a policy that IAM would refuse or that can never match.
public struct PolicyFinding: Sendable, Hashable, CustomStringConvertible {
  /// The way from the document to the place.
  public var path: PropertyPath
  /// What is wrong, without the place.
  public var message: String

  public var description: String { "\(path.inPolicy): \(message)" }
}
