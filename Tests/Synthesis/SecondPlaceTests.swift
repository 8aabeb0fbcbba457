import CFNIAM
import CrossAccount
import CrossAccountAssembly
import CrossAccountCloudFormation
import CrossAccountDiagnostics
import CrossAccountSynthesis
import CrossAccountTestSupport
import Testing

/// What holds in the first region, account or unit need not hold in the second.
@Suite("A second region, account or organizational unit")
struct SecondPlaceTests {
  private let thing = Resource("Custom::Thing", "Thing")

  @Test("stacks and exports of one name are fine in two regions of an account")
  func names() {
    let app = TestApp {
      for (id, region) in [("a", Region.usEast1), ("b", .euWest1)] {
        Stack(id, in: Accounts.home, region: region, name: "same") {
          Resource("Custom::Thing", "Thing")
          Output("Name", value: "x", export: "shared")
        }
      }
    }
    #expect(remarks(app) == "")
  }

  @Test("an export of another region is never imported")
  func imports() throws {
    func app(_ region: Region, name: String?) -> TestApp {
      let properties: ValueObject = name.map { ["BucketName": .string($0)] } ?? [:]
      let bucket = Resource("AWS::S3::Bucket", "Bucket", properties: properties)
      return TestApp {
        Stack("exporter", in: Accounts.home) {
          bucket
          Output("Name", value: bucket.ref, export: "bucket-name")
        }
        Stack("importer", in: Accounts.home, region: region) {
          Resource("Custom::Uses", "Uses", properties: ["Name": bucket.ref.value])
        }
      }
    }
    let here = try #require(templates(app(.usEast1, name: "reports"))["importer"])
    #expect(here.contains("Name: !ImportValue bucket-name\n"))
    let there = try #require(templates(app(.euWest1, name: "reports"))["importer"])
    #expect(there.contains("Name: reports\n") && !there.contains("ImportValue"))
    #expect(refusal(app(.euWest1, name: nil)).contains("[cross-stack-reference]"))
  }

  private func fleet(
    _ group: AccountGroup, _ output: FleetOutput, _ listing: FleetListing, policies: Int = 0,
    denying: [Deny] = []
  ) -> TestApp {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda) {
      for statement in denying { statement }
      for number in 0..<policies { ManagedPolicy(arn: "arn:aws:iam::111111111111:policy/p\(number)") }
    }
    let audit = IAM.Role("Audit", name: "audit") { Allow("s3:ListAllMyBuckets", on: "*") }
    return TestApp {
      Stack("home", in: Accounts.home) { caller }
      Stack("spoke", in: group, as: output) { audit }
    } grants: {
      caller.assumes(audit, in: group, listing: listing)
    }
  }

  /// A stack set has the same regions in every account.
  private static let together = AccountGroup(
    "spokes",
    accounts: ["222222222222", "333333333333"].map {
      Account($0, name: "spoke-\($0.prefix(1))", region: .usEast1)
    })

  @Test(
    "a grant to a stack set's accounts is proven for each of them",
    arguments: ["222222222222", "333333333333"])
  func accounts(account: String) {
    let text = refusal(
      fleet(
        Self.together, .stackSet(in: "home"), .listed,
        denying: [Deny("sts:AssumeRole", on: "arn:aws:iam::\(account):role/audit")]))
    #expect(text.contains("[grant-denied]"), "\(text)")
    let other = remarks(
      fleet(
        Self.together, .stackSet(in: "home"), .listed,
        denying: [Deny("sts:AssumeRole", on: "arn:aws:iam::444444444444:role/audit")]))
    #expect(!other.contains("[grant-denied]") && !other.hasPrefix("refused"), "\(other)")
  }

  @Test("a grant to organizational units is proven for each of them", arguments: [0, 1])
  func units(unit: Int) {
    let path = FleetTests.open.organizationPaths[unit]
    let text = refusal(
      fleet(
        FleetTests.open, .stackSet(in: "home"), .byPattern,
        denying: [
          Deny(
            "sts:AssumeRole", on: "*",
            when: [
              Condition(
                ConditionOperator(.stringLike, quantifier: .forAnyValue), "aws:ResourceOrgPaths",
                [StringValue(path)])
            ])
        ]))
    #expect(text.contains("[grant-denied]"), "\(text)")
  }

  @Test("policies that a caller has already count against those of a fleet", arguments: [8, 9, 10])
  func attached(count: Int) {
    let group = AccountGroup("spokes", accounts: FleetTests.accounts(250))
    let text = remarks(fleet(group, .templates, .listed, policies: count))
    #expect(
      text.contains("in 2 managed policies; with the \(count) it has") == (count > 8), "\(text.prefix(600))")
  }

  private func order(_ output: FleetOutput) -> [String] {
    let target = IAM.Role("Audit", name: "audit")
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
    let app = TestApp {
      Stack("admin", in: Accounts.third) { thing }
      Stack("spoke", in: FleetTests.listed, as: output) { target }
      Stack("home", in: Accounts.home) { caller }
    } grants: {
      caller.assumes(target, in: FleetTests.listed, listing: .listed)
    }
    return synthesize(app).apps.flatMap(\.deployOrder).map { step in
      ([step.stack] + step.reasons.map { "after \($0.after)" }).joined(separator: " ")
    }
  }

  @Test("the stack that holds a stack set waits for what its members wait for")
  func administrator() {
    #expect(order(.stackSet(in: "admin")) == ["home", "admin after home"])
    #expect(order(.templates) == ["admin", "home", "spoke-away after home", "spoke-third after home"])
  }

  @Test("an import in an output orders stacks as one in a property does")
  func outputs() {
    let app = TestApp {
      Stack("user", in: Accounts.home) {
        thing
        Output("Again", value: StringValue(value: .intrinsic(.importValue("queue-url"))))
      }
      Stack("queue", in: Accounts.home) {
        Resource("Custom::Thing", "Other")
        Output("Url", value: "x", export: "queue-url")
      }
    }
    #expect(synthesize(app).apps.flatMap(\.deployOrder).map(\.stack) == ["queue", "user"])
  }

  @Test(
    "a named bucket that each account gets once collides in the second account, in however many regions",
    arguments: [[Region.usEast1], [.usEast1, .euWest1]])
  func bucketOnce(regions: [Region]) {
    let app = TestApp {
      Stack("spoke", in: FleetTests.listed, regions: regions) {
        thing
        OncePerAccount { Resource("AWS::S3::Bucket", "Logs", properties: ["BucketName": "logs"]) }
      }
    }
    #expect(refusal(app).contains("which must be unique in all accounts"), "\(refusal(app))")
  }

  @Test("exactly as many managed policies as the quota allows are fine", arguments: [(10, 10), (20, 20)])
  func quota(count: Int, quota: Int) {
    let account = Account(
      "111111111111", name: "home", region: .usEast1, quotas: AccountQuotas(managedPoliciesPerRole: quota))
    func app(_ count: Int) -> TestApp {
      TestApp {
        Stack("s", in: account) {
          IAM.Role("Role", trusting: .lambda) {
            for number in 0..<count { ManagedPolicy(arn: "arn:aws:iam::111111111111:policy/p\(number)") }
          }
        }
      }
    }
    #expect(!remarks(app(count)).contains("[managed-policies]"))
    #expect(remarks(app(count + 1)).contains("[managed-policies]"))
  }

  @Test(
    "a replaced role is told where another account trusts it, not where its own does",
    arguments: [("222222222222", 1), ("111111111111", 0)])
  func replaced(account: String, count: Int) throws {
    func app(_ name: String) -> TestApp {
      TestApp {
        Stack("home", in: Accounts.home) { IAM.Role("Caller", name: StringValue(name), trusting: .lambda) }
        Stack("away", in: Account(account, name: "truster", region: .euWest1)) {
          IAM.Role(
            "Target",
            assumeRolePolicyDocument: [
              "Statement": [
                "Effect": "Allow", "Action": "sts:AssumeRole",
                "Principal": ["AWS": "arn:aws:iam::111111111111:role/caller"],
              ]
            ])
        }
      }
    }
    let folder = try TemporaryFolder()
    let first = try OutputPlan(synthesize(app("caller")), output: folder.path, ownsFolder: true)
    try OutputWriter(output: folder.path).apply(first)
    let assembly = synthesize(app("renamed"))
    let plan = try OutputPlan(assembly, output: folder.path, ownsFolder: true)
    #expect(
      RoleReplacements.findings(assembly, plan).map(\.code)
        == Array(repeating: "trusted-role-replaced", count: count))
  }
}
