internal import CrossAccountCloudFormation

/// The strings of a policy's element that are known: one alone or a list.
enum LiteralTexts {
  static func all(in value: Value?, _ path: PropertyPath) -> [(text: String, path: PropertyPath)] {
    switch value {
    case .string(let text)?: [(text, path)]
    case .list(let items)?:
      items.enumerated().compactMap { index, item in
        item.string.map { ($0, path.appending(.index(index))) }
      }
    default: []
    }
  }

  /// Nil where one of them is not known.
  static func complete(_ value: Value?) -> [String]? {
    switch value {
    case .string(let text)?: return [text]
    case .list(let items)?:
      let texts = items.compactMap(\.string)
      return texts.count == items.count ? texts : nil
    default: return nil
    }
  }
}
