/// The schemas of all resource types of CloudFormation's registry, part of the program.
///
/// Nothing is read before it is asked for, and nothing is kept: a type is found by binary search in the
/// program's own pages, and its schema read there.
///
/// ```swift
/// ResourceCatalogue.shared["AWS::SQS::Queue"]?.createOnly  // [FifoQueue, QueueName]
/// ```
public struct ResourceCatalogue: Sendable {
  /// The catalogue that is part of the program.
  public static let shared = ResourceCatalogue(bytes: .embedded)

  let bytes: CatalogueBytes

  /// How many types there are.
  public var count: Int { bytes.header(.typeCount) }

  /// Names of all types, in alphabetical order.
  public var typeNames: [String] { (0..<count).map { bytes.string(name(at: $0)) } }

  /// The regions whose types are known.
  public var regions: [String] { bytes.regions }

  /// The schema of a type; nil for one that the catalogue does not know.
  public subscript(type: String) -> ResourceSchema? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if bytes.text(name(at: middle)).lexicographicallyPrecedes(type.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < count, bytes.isEqual(name(at: low), type) else { return nil }
    return schema(at: low)
  }

  /// The schema of a type by its place in the alphabetical order; nil beyond the last.
  public func schema(at index: Int) -> ResourceSchema? {
    guard index >= 0, index < count else { return nil }
    return ResourceSchema(
      bytes, typeName: bytes.string(name(at: index)), at: Int(bytes.fixed(at: entry(index) + 4)))
  }

  private func entry(_ index: Int) -> Int { bytes.header(.typeIndex) + 8 * index }

  private func name(at index: Int) -> StringNumber {
    StringNumber(rawValue: bytes.fixed(at: entry(index)))
  }
}
