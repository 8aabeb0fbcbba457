import CrossAccountDiagnostics
import CrossAccountTestSupport
import Foundation

/// Finds codes in the sources by the ways in which they are written.
enum SourceScan {
  private static let word = #""([a-z][a-z0-9]*(?:-[a-z0-9]+)*)""#
  /// A literal with a hyphen is hardly anything else, so that the function called does not matter.
  private static let hyphenated = #""([a-z][a-z0-9]*(?:-[a-z0-9]+)+)""#
  private static let severity = #"\.(error|warning|note)"#

  /// Each pattern has the groups of ``Group``, in this order.
  private static let patterns = [
    // .error("role-name", …)
    #"\b(error|warning|report|finding|DeploymentError)\(\s*()()\#(word)\s*,"#,
    // finding("role-name", …), report(unknown: field, "output-field", …)
    #"\b(?!call\b)(\w+)\(\s*()()(?:unknown: \w+,\s*)?\#(hyphenated)\s*,"#,
    // report(.error, "aws-principal", …)
    #"\b(\w+)\(\s*(?:\#(severity)|[\w.]+)()\s*,\s*\#(hyphenated)\s*,"#,
    // Diagnostic(.error, code: "role-name", …), (… ? .error : .warning, code: "role-name", …)
    #"()(?:\#(severity)(?: : \#(severity))?\s*,\s*)?\bcode:\s*\#(word)"#,
    // AccessFinding(code: "trust-wildcard", severity: .error, …)
    #"()\bcode:\s*(?="[a-z0-9-]+",\s*severity: \#(severity))()\#(word)"#,
    // check.warning(at: path, "trust-account", …)
    #"\b(error|warning)\(\s*()()at: [^\n]*?,\s*\#(hyphenated)\s*,"#,
    // fault = (.error, "aws-principal", found)
    #"()=\s*\((?:\#(severity)|[\w.]+)(),\s*\#(hyphenated)\s*,"#,
  ]
  /// Where one of several codes is chosen.
  private static let choices = [
    #"\bcode\s*=\s[^\n]*"#, #"func code\([^)]*\) -> String \{[\s\S]*?\n  \}"#,
  ]

  /// The places in all sources but the generated ones and the catalogue itself.
  static let sites = Result { try scan() }

  private static func scan() throws -> Set<CodeSite> {
    let root = "\(PackageRoot.path)/Sources"
    var sites: Set<CodeSite> = []
    let expressions = try patterns.map { try NSRegularExpression(pattern: $0) }
    let ranges = try choices.map { try NSRegularExpression(pattern: $0) }
    let words = try NSRegularExpression(pattern: word)
    for path in try FileManager.default.subpathsOfDirectory(atPath: root)
    where path.hasSuffix(".swift") && !path.hasPrefix("CFN/") && !path.hasPrefix("Diagnostics/Codes/") {
      let text = code(try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8))
      for groups in expressions.flatMap({ matches($0, text) }) {
        let shown = Set(groups[2...3].compactMap(Severity.init))
        let called: [String: Severity] = [
          "error": .error, "warning": .warning, "DeploymentError": .error,
        ]
        let severities = shown.isEmpty ? Set([called[groups[1]]].compactMap(\.self)) : shown
        sites.insert(CodeSite(code: groups[4], severities: severities, file: path))
      }
      for range in ranges.flatMap({ matches($0, text) }) {
        for groups in matches(words, range[0]) {
          sites.insert(CodeSite(code: groups[1], severities: [], file: path))
        }
      }
    }
    return sites
  }

  /// The text without the lines that are comments, in which codes are only mentioned.
  private static func code(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
  }

  /// The groups of each match; empty for one that took no part.
  private static func matches(_ expression: NSRegularExpression, _ text: String) -> [[String]] {
    let whole = NSRange(text.startIndex..., in: text)
    return expression.matches(in: text, range: whole).map { match in
      (0..<match.numberOfRanges).map { group in
        Range(match.range(at: group), in: text).map { String(text[$0]) } ?? ""
      }
    }
  }
}
