/// A definition of a resource type, by its place among the type's definitions.
public struct DefinitionNumber: Hashable, Sendable {
  let rawValue: Int
}
