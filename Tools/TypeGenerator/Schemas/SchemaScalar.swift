/// A value of an enumeration. Only strings become constants; numbers are as easily written as named.
struct SchemaScalar: Decodable {
  let string: String?

  init(from decoder: any Decoder) throws {
    string = try? decoder.singleValueContainer().decode(String.self)
  }
}
