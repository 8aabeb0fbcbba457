/// A file that is generated, not yet on disk.
public struct GeneratedFile: Equatable, Sendable {
  /// From the output's folder, such as `Lambda/Lambda.swift`.
  public let path: String
  public let text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
