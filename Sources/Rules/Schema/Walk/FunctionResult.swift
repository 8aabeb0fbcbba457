internal import CrossAccountCatalogue

/// The kind of value that a function gives.
enum FunctionResult {
  case text
  case list

  /// The types that such a value fits; text may hold a number.
  var accepted: SchemaTypes {
    switch self {
    case .text: [.string, .integer, .number, .boolean]
    case .list: .array
    }
  }

  var word: String {
    switch self {
    case .text: "text"
    case .list: "a list"
    }
  }
}
