import CrossAccount
import CrossAccountAssembly
import CrossAccountCloudFormation
import CrossAccountDiagnostics
import CrossAccountRules
import CrossAccountSynthesis
import Testing

@testable import CrossAccountPackaging

/// Definitions in Swift and templates from elsewhere are checked by the same rules.
@Suite("What synth and validate find")
struct SameFindingsTests {
  /// Examples that hold nothing but resources, which a definition in Swift can hold as they are.
  private static let examples = FindingCode.all.filter { code in
    code.example.language == .template && resources(code.example.text) != nil
  }

  @Test("is the same in the same resources, whoever wrote them", arguments: examples)
  func foreign(_ code: FindingCode) throws {
    let resources = try #require(Self.resources(code.example.text))
    let app = Definition {
      Stack("example", in: Account("111111111111", name: "home", region: .usEast1)) {
        for (logicalID, resource) in resources {
          Resource(resource.type, logicalID, properties: resource.properties)
        }
      }
    }
    let accounts = try AccountAssignments(["example=111111111111/us-east-1"])
    let source = TemplateSource(path: "example.yaml", bytes: Array(code.example.text.utf8), isNamed: true)
    let assembly = AssemblyReader(from: ".", accounts: accounts).read("example", [source])
    let foreign = Self.codes(Validator().check(assembly))
    #expect(foreign.contains(code.code))
    #expect(Self.codes(Self.synthesize(app).diagnostics.all) == foreign)
  }

  @Test("there is nothing to validate in that synth did not find", arguments: SwiftExampleFile.examples)
  func written(_ code: FindingCode) throws {
    let result = Self.synthesize(try #require(SwiftExamples.app(code.code)))
    // With an error nothing is written.
    if result.diagnostics.hasErrors { return }
    let assembly = AssemblyReader(from: ".").read("written", result.sources)
    let found = Set(Self.codes(assembly.diagnostics + Validator().check(assembly)))
    #expect(found.subtracting(Self.codes(result.diagnostics.all)) == [])
  }

  @Test("accepted findings, raised quotas and partitions of stack sets reach whoever validates the templates")
  func manifest() throws {
    let home = Account(
      "111111111111", name: "home", region: .cnNorth1,
      quotas: AccountQuotas(managedPoliciesPerRole: 15, trustPolicyCharacters: 4_096))
    let spokes = AccountGroup("spokes", accounts: [Account("222222222222", name: "a", region: .cnNorth1)])
    let arns = (10..<50).map { "arn:aws-cn:iam::2222222222\($0):role/\(String(repeating: "r", count: 40))" }
    let trust: Value = [
      "Version": "2012-10-17",
      "Statement": [
        [
          "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": ["AWS": .list(arns.map(Value.string))],
        ]
      ],
    ]
    let policies = (1...12).map { Value.string("arn:aws-cn:iam::111111111111:policy/p\($0)") }
    func open(_ logicalID: String) -> Resource {
      Resource(
        "AWS::IAM::Role", logicalID,
        properties: [
          "AssumeRolePolicyDocument": [
            "Version": "2012-10-17",
            "Statement": [
              ["Effect": "Allow", "Action": "sts:AssumeRole", "Principal": ["AWS": "*"]]
            ],
          ]
        ])
    }
    let app = Definition {
      Stack("home", in: home) {
        Resource(
          "AWS::IAM::Role", "Long",
          properties: ["AssumeRolePolicyDocument": trust, "ManagedPolicyArns": .list(policies)])
        open("Open").suppress("trust-everyone", because: "a honeypot")
      }
      Stack("spoke", in: spokes, as: .stackSet(in: "home")) {
        open("Spoke").suppress("trust-everyone", because: "a honeypot")
        Resource(
          "AWS::IAM::Role", "Trusting",
          properties: [
            "AssumeRolePolicyDocument": [
              "Version": "2012-10-17",
              "Statement": [
                [
                  "Effect": "Allow", "Action": "sts:AssumeRole",
                  "Principal": ["AWS": "arn:aws-cn:iam::111111111111:role/caller"],
                ]
              ],
            ]
          ])
      }
    }
    let result = Self.synthesize(app)
    #expect(Self.codes(result.diagnostics.all) == [])
    let assembly = AssemblyReader(from: ".").read("written", result.sources)
    #expect(assembly.templates.map(\.place.partition) == [.china, .china])
    #expect(Self.codes(Validator().check(assembly)) == [])

    // Without the manifest nobody knows any of it.
    let bare = result.sources.filter { !$0.path.hasSuffix("manifest.json") }
    let unknown = Set(Self.codes(Validator().check(AssemblyReader(from: ".").read("bare", bare))))
    #expect(unknown.isSuperset(of: ["trust-everyone", "policy-size", "managed-policies"]), "\(unknown)")
  }

  private static func synthesize(_ app: any App) -> SynthesisResult {
    let handler = HandlerDirectory([
      HandlerDirectory.File(
        path: "main.py", isExecutable: false, bytes: Array("def handler(event, context): pass\n".utf8))
    ])
    return Synthesizer(root: "/", readPackage: { _ in handler }).synthesize([app])
  }

  /// Nil for a template with anything else in it.
  private static func resources(_ text: String) -> OrderedMap<TemplateResource>? {
    guard case .template(let read) = TemplateText(Array(text.utf8), file: "example.yaml"),
      read.findings.isEmpty
    else { return nil }
    var rest = read.template
    let resources = rest.resources
    rest.resources = OrderedMap()
    rest.formatVersion = nil
    guard rest == Template(), resources.allSatisfy({ $0.element.attributes == ResourceAttributes() }) else {
      return nil
    }
    return resources
  }

  private static func codes(_ findings: [Diagnostic]) -> [String] { findings.map(\.code).sorted() }

  private struct Definition: App {
    let stacks: [Stack]

    init(@StackListBuilder _ stacks: () -> [Stack]) { self.stacks = stacks() }
  }
}
