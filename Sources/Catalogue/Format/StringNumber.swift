/// A string of the catalogue, by its place in the table of strings.
public struct StringNumber: RawRepresentable, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }
}
