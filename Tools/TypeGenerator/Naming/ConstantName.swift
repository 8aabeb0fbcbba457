/// Values of enumerations as Swift identifiers.
///
/// `Zip` → `zip`, `PAY_PER_REQUEST` → `payPerRequest`, `python3.13` → `python3_13`, `aws:kms` → `awsKms`.
package enum ConstantName {
  /// The constants of an enumeration, each with a name of its own.
  package static func constants(_ values: [String]) -> [EnumerationModel.Constant] {
    var taken: Set<String> = []
    var constants: [EnumerationModel.Constant] = []
    for value in Set(values).sorted() {
      var name = identifier(value)
      if taken.contains(name) { name = verbatim(value) }
      while taken.contains(name) { name += "_" }
      taken.insert(name)
      constants.append(.init(identifier: name, value: value))
    }
    return constants
  }

  package static func identifier(_ value: String) -> String {
    if let name = symbols[value] { return name }
    let words = split(value)
    guard let first = words.first else { return verbatim(value) }
    var name = SwiftName.member(isShouted(value) ? first.lowercased() : first)
    for word in words.dropFirst() {
      let next = capitalised(word, isLowered: isShouted(word) && (isShouted(value) || word.count > 3))
      let isTouching = (name.last?.isNumber ?? false) && (next.first?.isNumber ?? false)
      name += (isTouching ? "_" : "") + next
    }
    if name.first?.isNumber ?? false { name = "_" + name }
    // `.none` would be taken for `Optional.none`; the others mean something else after a dot.
    return ["none", "some", "init", "self"].contains(name) ? name + "Value" : name
  }

  private static func capitalised(_ word: String, isLowered: Bool) -> String {
    let rest = String(word.dropFirst())
    return String(word.prefix(1)).uppercased() + (isLowered ? rest.lowercased() : rest)
  }

  /// No lowercase letter: words are separated by what is between them, not by their capitals.
  private static func isShouted(_ value: String) -> Bool { !value.contains { $0.isLowercase } }

  /// The value's own letters, for those that differ from another only in what a name leaves out.
  private static func verbatim(_ value: String) -> String {
    let name = String(value.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    return name.first?.isNumber ?? true ? "_" + name : name
  }

  /// A dot, as in versions and sizes, is kept as `_`; everything else that is no letter only parts words.
  private static func split(_ value: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in value {
      if character.isASCII, character.isLetter || character.isNumber {
        word.append(character)
      } else if character == ".", !word.isEmpty {
        word.append("_")
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static let symbols = ["": "empty", "*": "all"]
}
