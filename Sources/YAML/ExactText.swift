/// A string that equals only its own bytes. Swift's strings also equal their other Unicode normal forms,
/// which YAML and CloudFormation take for different text.
struct ExactText: Hashable {
  private let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ExactText, right: ExactText) -> Bool {
    // The cheap tests first: most strings differ in length, and the same bytes are always equal strings.
    left.text.utf8.count == right.text.utf8.count && left.text == right.text
      && left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    // Equal bytes are equal strings, so that the string's own hash serves.
    hasher.combine(text)
  }
}
