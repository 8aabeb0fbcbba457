/// What the catalogue's bytes begin with: fixed fields of four bytes, little-endian, in this order.
package enum CatalogueHeader: Int, CaseIterable {
  case magic
  /// How many resource types there are, and where their index starts: a string and a record for each, by name.
  case typeCount, typeIndex
  /// Strings are identified by their numbers. Their ends are in a table, their bytes one after another.
  case stringCount, stringEnds, stringBytes
  /// The names of the regions, as a list of strings; a type's regions are bits in that order.
  case regionCount, regionNames

  /// "RSC1"
  package static let magicNumber: UInt32 = 0x3143_5352
  package static let size = allCases.count * 4
  package var offset: Int { rawValue * 4 }
}
