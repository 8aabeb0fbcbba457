import CrossAccountTypeGenerator
import Foundation
import Testing

@Suite("Generated code is documented")
struct DocumentationTests {
  @Test("a documentation comment stands before each public declaration, and names each parameter")
  func all() throws {
    var missing: [String] = []
    for file in try Checkout.serviceFiles() {
      missing += GeneratedSource(file.text).undocumented.map { "Sources/CFN/\(file.path):\($0)" }
    }
    // Thousands may be missing; the first of them are enough to read.
    #expect(missing.prefix(20).isEmpty, "\(missing.count) are not documented")
  }

  @Test(
    "a declaration without a comment and a parameter that isn't named are found",
    arguments: [
      ("public enum A {}", ["1: public enum A {}"]),
      ("/// A.\npublic enum A {}", []),
      ("/// A.\npublic struct A {\n  public let b: B\n}", ["3: public let b: B"]),
      ("/// A.\n///\n/// - Parameter b: B.\npublic init(b: B) {", []),
      ("/// A.\npublic init(b: B? = nil) {", ["2: no word on b"]),
      (
        "/// A.\n///\n/// - Parameters:\n///   - b: B.\npublic init(\n  b: B,\n  `default`: C<D>? = nil\n) {",
        ["5: no word on default"]
      ),
      ("/// A.\npublic init(\n  _ a: A,\n  b: B = #file, c: C = #line\n) {", ["2: no word on a, b, c"]),
      ("extension A {", []),
    ])
  func check(_ text: String, _ expected: [String]) { #expect(GeneratedSource(text).undocumented == expected) }
}
