/// The way to a property from the top of a resource's properties; `*` stands for each item of a list.
public struct SchemaPath: Sendable, Hashable {
  /// The names on the way, `*` for any item of a list.
  public let names: [String]

  /// - Parameter pointer: Such as `/properties/Endpoint/Address`.
  public init(pointer: String) {
    names = pointer.split(separator: "/").dropFirst().map(String.init)
  }
}

extension SchemaPath: CustomStringConvertible {
  public var description: String { names.joined(separator: ".") }
}
