import CrossAccountDiagnostics
import CrossAccountTestSupport
import Foundation

/// The file that makes Swift code of the examples in Swift, so that the compiler reads them and tests can run them.
enum SwiftExampleFile {
  static let path = "\(PackageRoot.path)/Tests/FindingCodes/Generated/SwiftExamples.swift"

  static let examples = FindingCode.all.filter { $0.example.language == .swift }

  static var text: String {
    """
    // Generated from the examples in Sources/Diagnostics/Codes. Edit those, then run
    // RECORD_SNAPSHOTS=1 swift test --filter FindingCodesTests

    import CFNIAM
    import CFNLambda
    import CrossAccount
    import CrossAccountCloudFormation
    import CrossAccountIAMPolicy

    private let home = Account("111111111111", name: "home", region: .usEast1)
    private let cross = Account("222222222222", name: "cross", region: .usEast1)
    private let spokes = AccountGroup(
      "spokes", accounts: [cross, Account("444444444444", name: "spoke", region: .usEast1)])

    enum SwiftExamples {
      static func app(_ code: String) -> (any App)? {
        switch code {
    \(examples.map { "    case \"\($0.code)\": \(namespace($0)).\(app($0))()" }.joined(separator: "\n"))
        default: nil
        }
      }
    }

    \(examples.map(declaration).joined(separator: "\n\n"))

    """
  }

  private static func declaration(_ code: FindingCode) -> String {
    let lines = code.example.text.split(separator: "\n", omittingEmptySubsequences: false)
    let body = lines.map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
    return "private enum \(namespace(code)) {\n\(body)\n}"
  }

  /// `role-name` has its types in `RoleNameExample`.
  private static func namespace(_ code: FindingCode) -> String {
    code.code.split(separator: "-").map(\.capitalized).joined() + "Example"
  }

  /// The name of the example's app, the last type in it.
  private static func app(_ code: FindingCode) -> String {
    code.example.text.matches(of: /struct (\w+): App \{/).last.map { String($0.1) } ?? "Missing"
  }
}
