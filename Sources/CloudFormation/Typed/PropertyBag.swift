internal import CrossAccountDiagnostics

/// Gathers the properties that an initialiser was given, in the order in which they are written.
public struct PropertyBag {
  /// What was given so far.
  public private(set) var properties: ValueObject = [:]

  /// Most nested types are given one or two properties, and there are many of them.
  public init() { properties.reserveCapacity(2) }

  // A static string costs the thousands of callers less code than a string does. Inlinable: else an optimised
  // build asks the runtime for the type of each property that is passed.
  /// Each name once, as the generated initialisers do.
  @inlinable
  public mutating func add(_ name: StaticString, _ property: (some TemplateValue)?) {
    if let property { add(name, property.box) }
  }

  @usableFromInline
  mutating func add(_ name: StaticString, _ box: ValueBox) {
    properties.append(distinct: PropertyNames.name(name), box.value)
  }

  /// What a resource type's initialiser ends with.
  public func box(
    _ type: String, _ logicalID: String, file: String, line: Int, column: Int
  ) -> ResourceBox {
    ResourceDeclaration(
      type: type, logicalID: logicalID, properties: properties,
      location: SourceLocation(file: file, line: line, column: column)
    ).box
  }

  /// What a nested property type's initialiser ends with.
  public var box: ValueBox { ValueBox(.object(properties)) }
}
