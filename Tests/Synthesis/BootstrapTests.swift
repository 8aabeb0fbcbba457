import CrossAccount
import CrossAccountDiagnostics
import CrossAccountSynthesis
import CrossAccountTestSupport
import Testing

@Suite("The bucket for packages")
struct BootstrapTests {
  private let home = Account("111111111111", name: "home", region: .euCentral1)

  @Test(
    "is made as asked for, and AWS's schemas have nothing against it",
    arguments: [
      ("plain", Bootstrap.Encryption.s3, String?.none), ("key", .key, nil),
      ("organization", .key, "o-a1b2c3d4e5"),
    ])
  func template(_ name: String, _ encryption: Bootstrap.Encryption, _ organization: String?) throws {
    let app = Bootstrap([home], encryption: encryption, readableBy: organization)
    let assembly = Synthesizer(root: "/root").synthesize([app])
    #expect(assembly.diagnostics.sorted.map(\.message) == [])
    let stack = try #require(assembly.apps.first?.stack("home"))
    #expect(stack.name == "synth-bootstrap")
    let text = String(decoding: stack.bytes, as: UTF8.self)
    #expect(
      text.contains("BucketName: \(PackageBucket.name(accountID: "111111111111", region: "eu-central-1"))"))
    #expect(text.contains("aws:SecureTransport: \"false\""))
    #expect(text.contains("SSEAlgorithm: \(encryption == .key ? "aws:kms" : "AES256")"))
    #expect(text.contains("aws:PrincipalOrgID: o-a1b2c3d4e5") == (organization != nil))
    #expect(text.components("DeletionPolicy: Retain") == (encryption == .key ? 2 : 1))
  }
}

extension String {
  fileprivate func components(_ part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
