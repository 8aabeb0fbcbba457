/// A value that a schema names: one of those allowed, or the default.
enum SchemaScalar: Decodable, Equatable {
  case string(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  /// A list or an object, of which only this is known.
  case collection(isEmpty: Bool)
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let list = try? decoder.unkeyedContainer() {
      self = .collection(isEmpty: list.isAtEnd)
    } else {
      self = .collection(isEmpty: try decoder.container(keyedBy: AnyKey.self).allKeys.isEmpty)
    }
  }

  /// Only strings become constants; numbers are as easily written as named.
  var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
