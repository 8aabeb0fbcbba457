import CFNIAM
import CrossAccount
import CrossAccountAccess
import CrossAccountAssembly
import CrossAccountCloudFormation
import CrossAccountSynthesis
import CrossAccountTestSupport
import Testing

@Suite("A proven grant")
struct ProofPropertyTests {
  @Test("falls with any statement that it wrote, on either side", arguments: 0..<60)
  func removal(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (app, terms) = Self.app(&random)
    let assembly = synthesize(app)
    #expect(printed(assembly) == "")
    let stacks = assembly.apps.flatMap(\.stacks)
    let templates = try stacks.map { stack in
      let read = Template.read(stack.bytes, file: stack.id)
      return PlacedTemplate(stack.placed.place, template: try #require(read.template))
    }
    #expect(Self.isAllowed(templates, terms))
    for (index, logicalID) in [(0, "Caller"), (1, "Target")] {
      let role = try #require(templates[index].template.resources[logicalID])
      for changed in Self.withoutOne(role) {
        var fewer = templates
        fewer[index].template.resources[logicalID] = changed
        #expect(!Self.isAllowed(fewer, terms), "without a statement of \(logicalID)")
      }
    }
  }

  private static func isAllowed(_ templates: [PlacedTemplate], _ terms: AssumeRoleTerms) -> Bool {
    var model = AccessModel(templates)
    return model.prove(terms, from: (0, "Caller"), to: (1, "Target"))?.isAllowed ?? false
  }

  /// Each role that one statement is missing in.
  private static func withoutOne(_ role: TemplateResource) -> [TemplateResource] {
    var roles: [TemplateResource] = []
    for property in ["AssumeRolePolicyDocument", "Policies"] {
      let documents: [Value] =
        property == "Policies"
        ? role.properties[property]?.list ?? [] : [["PolicyDocument": role.properties[property] ?? .null]]
      for (place, holder) in documents.enumerated() {
        let statements = holder.object?["PolicyDocument"]?.object?["Statement"]?.list ?? []
        // What lets Lambda in is none of the grant's.
        for index in statements.indices
        where statements[index].object?["Principal"]?.object?["Service"] == nil {
          var fewer = statements
          fewer.remove(at: index)
          var document = holder.object?["PolicyDocument"]?.object ?? [:]
          document["Statement"] = .list(fewer)
          var changed = role
          if property == "Policies" {
            var policies = documents
            var policy = holder.object ?? [:]
            policy["PolicyDocument"] = .object(document)
            policies[place] = .object(policy)
            changed.properties[property] = .list(policies)
          } else {
            changed.properties[property] = .object(document)
          }
          roles.append(changed)
        }
      }
    }
    return roles
  }

  private static func app(_ random: inout SplitMix64) -> (TestApp, AssumeRoleTerms) {
    func perhaps<T>(_ value: T) -> T? { Bool.random(using: &random) ? value : nil }
    let trust: TrustMode = Bool.random(using: &random) ? .exactRole : .account
    let terms = AssumeRoleTerms(
      externalID: perhaps("audit-2026"), sessionName: perhaps("nightly-*"), sourceIdentity: perhaps("ci?"),
      sessionTags: perhaps(["team": "a*"]) ?? [:], organizationID: perhaps("o-a1b2c3d4e5"))
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
    let target = IAM.Role("Target", name: "target")
    let app = TestApp {
      Stack("home", in: Accounts.home) { caller }
      Stack("away", in: Accounts.away) { target }
    } grants: {
      caller.assumes(
        target, trust: trust, externalID: terms.externalID, sessionName: terms.sessionName,
        sourceIdentity: terms.sourceIdentity, sessionTags: terms.sessionTags,
        organizationID: terms.organizationID)
    }
    return (app, terms)
  }
}
