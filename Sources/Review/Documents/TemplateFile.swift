/// A template's bytes, with the place that it is deployed to.
public struct TemplateFile: Sendable {
  /// From the top of the set.
  public var path: String
  public var bytes: [UInt8]
  public var place: StackPlace

  public init(path: String, bytes: [UInt8], place: StackPlace) {
    self.path = path
    self.bytes = bytes
    self.place = place
  }
}
