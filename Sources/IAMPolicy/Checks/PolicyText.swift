public import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// The characters that IAM accepts in a policy: tab, line feed, carriage return, U+0020 to U+00FF.
///
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html
public enum PolicyText {
  /// The first string of the document that IAM refuses, with the character.
  public static func firstRefused(in value: Value) -> (text: String, character: Unicode.Scalar)? {
    switch value {
    case .string(let text): return check(text)
    case .list(let items):
      for item in items { if let found = firstRefused(in: item) { return found } }
    case .object(let object):
      for entry in object.entries {
        if let found = check(entry.key) ?? firstRefused(in: entry.value) { return found }
      }
    case .intrinsic(.sub(let text, let variables)):
      return check(text) ?? firstRefused(in: .object(variables))
    case .intrinsic(let function):
      var found: (text: String, character: Unicode.Scalar)?
      function.forEachValue { value in found = found ?? firstRefused(in: value) }
      return found
    case .null, .boolean, .integer, .number, .deferred: break
    }
    return nil
  }

  /// What is wrong with the first string that IAM refuses; nil where there is none.
  package static func fault(in document: Value) -> String? {
    guard let refused = firstRefused(in: document) else { return nil }
    let code = String(refused.character.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
    return "'\(VisibleText.of(refused.text))' contains U+\(padded), which IAM refuses in policies; "
      + "use U+0020 to U+00FF, tabs and line ends"
  }

  private static func check(_ text: String) -> (text: String, character: Unicode.Scalar)? {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return nil }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0xFF: continue
      default: return (text, scalar)
      }
    }
    return nil
  }
}
