/// The bytes of a file that may be a template.
public struct TemplateSource: Sendable {
  /// From the top of the assembly.
  public var path: String
  /// As findings name it: from the current folder, or with the revision in front.
  public var shown: String
  public var bytes: [UInt8]
  /// Whether the user named the file and not a folder above it.
  public var isNamed: Bool

  public init(path: String, shown: String? = nil, bytes: [UInt8], isNamed: Bool = false) {
    self.path = path
    self.shown = shown ?? path
    self.bytes = bytes
    self.isNamed = isNamed
  }
}
