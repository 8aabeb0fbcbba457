import CFNIAM
import CrossAccount
import CrossAccountAssembly
import CrossAccountCloudFormation
import CrossAccountDiagnostics
import CrossAccountSynthesis
import CrossAccountSystem
import CrossAccountTestSupport
import Testing

@Suite("Fleets")
struct FleetTests {
  static let listed = AccountGroup(
    "spokes", accounts: [Accounts.away, Accounts.third], organizationID: "o-a1b2c3d4e5")
  static let open = AccountGroup(
    "spokes", organizationalUnits: ["ou-ab12-11111111", "ou-ab12-22222222"], of: "o-a1b2c3d4e5",
    region: .usEast1)

  private static func app(
    _ name: String, in group: AccountGroup, as output: FleetOutput, listing: FleetListing,
    trust: TrustMode = .exactRole
  ) -> TestApp {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
    let target = IAM.Role("Audit", name: "audit", path: "/fleet/") {
      Allow("s3:ListAllMyBuckets", on: "*")
    }
    return TestApp(name) {
      Stack("home", in: Accounts.home) { caller }
      Stack("spoke", in: group, as: output, regions: output == .templates ? [] : [.usEast1]) {
        target
        Output("RoleArn", value: target.arn)
      }
    } grants: {
      caller.assumes(target, in: group, listing: listing, trust: trust)
    }
  }

  @Test(
    "have a template for each account, or one and a stack set",
    arguments: [
      ("FleetTemplates", listed, FleetOutput.templates, FleetListing.listed),
      ("FleetPattern", listed, .templates, .byPattern),
      ("FleetSelfManaged", listed, .stackSet(in: "home"), .listed),
      (
        "FleetServiceManaged", open,
        .stackSet(
          StackSetOptions(
            in: "home", parallelism: 50, failureTolerance: 10, regionsInParallel: true,
            callAs: .delegatedAdministrator)), .byPattern
      ),
    ])
  func outputs(
    name: String, group: AccountGroup, output: FleetOutput, listing: FleetListing
  ) throws {
    try expectFleetSnapshots(FleetTests.app(name, in: group, as: output, listing: listing))
  }

  @Test("by stack set, the manifest lists the stack set and deploys no stack of the member's")
  func manifest() throws {
    let assembly = synthesize(
      FleetTests.app("Members", in: FleetTests.open, as: .stackSet(in: "home"), listing: .byPattern))
    let app = try #require(assembly.apps.first)
    #expect(app.deployOrder.map(\.stack) == ["home"])
    let member = try #require(app.stack("spoke")?.stackSet)
    #expect(member.administrator == "home")
    #expect(member.logicalID == "SpokeStackSet")
    #expect(member.upload == nil)
  }

  @Test("by stack set, a template that is too long for the property is read from the bucket for packages")
  func longMember() throws {
    let app = TestApp("Long") {
      Stack("home", in: Accounts.home) { IAM.Role("Caller", name: "caller", trusting: .lambda) }
      Stack("spoke", in: FleetTests.listed, as: .stackSet(in: "home"), regions: [.usEast1]) {
        for number in 0..<200 {
          Resource(
            "AWS::SNS::Topic", "Topic\(number)",
            properties: ["DisplayName": .string(String(repeating: "x", count: 250))])
        }
      }
    } grants: {
    }
    let assembly = synthesize(app)
    #expect(!assembly.diagnostics.hasErrors, "\(printed(assembly))")
    let long = try #require(assembly.apps.first)
    let spoke = try #require(long.stack("spoke"))
    let upload = try #require(spoke.stackSet?.upload)
    #expect(spoke.bytes.count > 51_200)
    // The key names the very bytes that are uploaded.
    #expect(upload.key == "templates/\(SHA256.hex(spoke.bytes)).yaml")
    let properties = try #require(long.stack("home")?.template.resources["SpokeStackSet"]?.properties)
    #expect(
      properties["TemplateURL"]?.string
        == "https://\(upload.bucket).s3.\(Accounts.home.region.rawValue).amazonaws.com/\(upload.key)")
    #expect(properties["TemplateBody"] == nil)
    let manifest = try #require(long.files.first { $0.path == "Long/manifest.json" })
    let text = String(decoding: manifest.bytes, as: UTF8.self)
    #expect(text.contains("\"upload\": {") && text.contains("\"key\": \"\(upload.key)\""))
  }

  @Test("of many accounts are listed in as many managed policies as it takes", arguments: [10, 100, 500])
  func manyAccounts(count: Int) throws {
    let group = AccountGroup("spokes", accounts: FleetTests.accounts(count))
    let assembly = synthesize(FleetTests.app("Many", in: group, as: .templates, listing: .listed))
    #expect(!assembly.diagnostics.hasErrors, "\(printed(assembly))")
    let home = try #require(assembly.apps.first?.stack("home"))
    let policies = home.template.resources.filter { $0.element.type == "AWS::IAM::ManagedPolicy" }
    let arns = policies.flatMap { resource in
      let statement = resource.element.properties["PolicyDocument"]?.object?["Statement"]
      let resources = statement?.list?.first?.object?["Resource"]
      return resources?.list ?? []
    }
    #expect(Set(arns.compactMap(\.string)).count == count)
    #expect(home.budgets.allSatisfy { !$0.isExceeded })
    #expect(assembly.apps[0].stacks.count == count + 1)
  }

  @Test("of ten thousand accounts fit into one policy and one stack set by pattern")
  func tenThousand() throws {
    let assembly = synthesize(
      FleetTests.app("Huge", in: FleetTests.open, as: .stackSet(in: "home"), listing: .byPattern))
    #expect(!assembly.diagnostics.hasErrors, "\(printed(assembly))")
    let home = try #require(assembly.apps.first?.stack("home"))
    #expect(home.bytes.count < 51_200)
  }

  static func accounts(_ count: Int) -> [Account] {
    (0..<count).map { Account(String(200_000_000_000 + $0), name: "spoke-\($0)", region: .usEast1) }
  }

  @Test("by stack set, a stack is made in each of its regions")
  func memberRegions() throws {
    let app = TestApp("Members") {
      Stack("home", in: Accounts.home) { Resource("AWS::SNS::Topic", "Topic") }
      Stack(
        "spoke", in: FleetTests.listed, as: .stackSet(in: "home"), regions: [.usEast1, .euCentral1]
      ) { Resource("AWS::SQS::Queue", "Queue") }
    }
    let assembly = synthesize(app)
    #expect(printed(assembly) == "")
    let home = try #require(assembly.apps.first?.stack("home"))
    let groups = home.template.resources["SpokeStackSet"]?.properties["StackInstancesGroup"]?.list
    #expect(groups?.first?.object?["Regions"] == ["us-east-1", "eu-central-1"])
  }

  @Test("a stack in several regions makes what is global once, and refers to it from all of them")
  func regions() throws {
    let role = IAM.Role("Worker", name: "worker", trusting: .lambda)
    try expectFleetSnapshots(
      TestApp("Regions") {
        Stack("work", in: Accounts.home, regions: [.usEast1, .euCentral1]) {
          OncePerAccount { role }
          Resource("AWS::SNS::Topic", "Done")
          Output("Role", value: role.arn)
        }
      })
  }

  /// Expects the snapshots, and findings that are notes alone.
  private func expectFleetSnapshots(_ app: TestApp) throws {
    let assembly = synthesize(app)
    #expect(assembly.diagnostics.all.allSatisfy { $0.severity == .note }, "\(printed(assembly))")
    for stack in assembly.apps.flatMap(\.stacks) {
      let text = String(decoding: stack.bytes, as: UTF8.self)
      let difference = try Snapshot.difference(of: text, to: "\(app.name).\(stack.id).yaml")
      #expect(difference == nil, "\(difference ?? "")")
    }
    let notes = assembly.diagnostics.all.map { "\($0.message)\n" }.joined()
    let difference = try Snapshot.difference(of: notes, to: "\(app.name).notes.txt")
    #expect(difference == nil, "\(difference ?? "")")
  }
}
