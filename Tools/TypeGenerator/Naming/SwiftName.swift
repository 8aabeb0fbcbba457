/// Names of the schemas as Swift identifiers.
package enum SwiftName {
  /// A type's name: the schema's, with a capital letter.
  package static func type(_ name: String) -> String {
    let identifier = String(name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") })
    let capitalised = identifier.prefix(1).uppercased() + identifier.dropFirst()
    return capitalised.first?.isNumber ?? true ? "_" + capitalised : capitalised
  }

  /// A property's name: `KmsKeyArn` → `kmsKeyArn`, `DBInstanceClass` → `dbInstanceClass`, `ARNs` → `arns`.
  static func member(_ name: String) -> String {
    for brand in ["IPv4", "IPv6", "OAuth", "IoT", "IdP", "TLSv"] where name.hasPrefix(brand) {
      let rest = name.dropFirst(brand.count)
      if rest.first.map({ !$0.isLowercase }) ?? true { return brand.lowercased() + rest }
    }
    let letters = Array(name)
    let run = letters.prefix { $0.isUppercase }.count
    guard run > 1 else { return name.prefix(1).lowercased() + name.dropFirst() }
    var lowered = run
    if run < letters.count, letters[run].isLowercase, !isPlural(letters, at: run) {
      lowered = run - 1  // The last capital begins the next word.
    }
    return String(letters.prefix(lowered)).lowercased() + String(letters.dropFirst(lowered))
  }

  /// An `s` after an abbreviation that ends the word, as in `VPCs` and `ARNsToKeep`.
  private static func isPlural(_ letters: [Character], at index: Int) -> Bool {
    letters[index] == "s" && (index + 1 == letters.count || letters[index + 1].isUppercase)
  }

  /// One of several: the type of a list's elements is named after one of them.
  static func singular(_ name: String) -> String {
    if name.hasSuffix("ies"), name.count > 4 { return name.dropLast(3) + "y" }
    for ending in ["sses", "xes", "shes", "ches"] where name.hasSuffix(ending) {
      return String(name.dropLast(2))
    }
    for ending in ["ss", "us", "is"] where name.hasSuffix(ending) { return name }
    return name.hasSuffix("s") && name.count > 3 ? String(name.dropLast()) : name
  }

  /// An identifier as it is written in a declaration.
  package static func escaped(_ identifier: String) -> String {
    keywords.contains(identifier) ? "`\(identifier)`" : identifier
  }

  private static let keywords: Set<String> = [
    "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer",
    "deinit",
    "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if",
    "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
    "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super",
    "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]
}
