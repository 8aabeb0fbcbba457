/// A schema by its place in the catalogue.
public struct SchemaID: Hashable, Sendable {
  let offset: Int
}
