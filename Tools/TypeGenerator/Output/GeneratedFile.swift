/// A file that is generated, not yet on disk.
public struct GeneratedFile: Equatable, Sendable {
  /// From the folder of all services, such as `Lambda/Lambda.swift`.
  public let path: String
  public let text: String
}
