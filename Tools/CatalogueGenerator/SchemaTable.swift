internal import CrossAccountCatalogue

/// All schemas of the catalogue, equal ones once.
struct SchemaTable {
  private(set) var bytes = ByteBuffer()
  private var offsets: [ByteBuffer: Int] = [:]

  /// Where the schema stands, from the start of the catalogue.
  mutating func offset(of schema: ByteBuffer) -> Int {
    if let offset = offsets[schema] { return offset }
    let offset = CatalogueHeader.size + bytes.count
    offsets[schema] = offset
    bytes.append(schema)
    return offset
  }
}
