internal import Diagnostics

/// Gathers the properties that an initialiser was given, in the order in which they are written.
public struct PropertyBag {
  public private(set) var properties: ValueObject = [:]

  public init() {}

  public mutating func add(_ name: String, _ property: (some TemplateValue)?) {
    if let property { properties[name] = property.value }
  }

  /// What a resource type's initialiser ends with.
  public func box(
    _ type: String, _ logicalID: String, file: String, line: Int, column: Int
  ) -> ResourceBox {
    ResourceBox(
      ResourceDeclaration(
        type: type, logicalID: logicalID, properties: properties,
        location: SourceLocation(file: file, line: line, column: column)))
  }

  /// What a nested property type's initialiser ends with.
  public var value: Value { .object(properties) }
}
