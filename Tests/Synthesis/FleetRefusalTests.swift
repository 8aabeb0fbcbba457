import CFNIAM
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("Fleets that cannot be")
struct FleetRefusalTests {
  private static let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
  private static let audit = IAM.Role("Audit", name: "audit") { Allow("s3:ListAllMyBuckets", on: "*") }
  private static let open = FleetTests.open
  private static let nameless = AccountGroup("some", accounts: [Accounts.away, Accounts.third])

  struct Case: Sendable, CustomStringConvertible {
    let description: String
    let words: [String]
    let app: TestApp

    init(_ description: String, _ words: String..., app: () -> TestApp) {
      self.description = description
      self.words = words
      self.app = app()
    }
  }

  static let cases: [Case] = [
    Case("templates for accounts that nobody knows", "[fleet-output]", "as: .stackSet(in:)") {
      TestApp { Stack("spoke", in: open) { audit } }
    },
    Case("an administrator's stack that is not there", "[stack-set]", "did you mean 'home'?") {
      TestApp {
        Stack("home", in: Accounts.home) { caller }
        Stack("spoke", in: open, as: .stackSet(in: "hme")) { audit }
      } grants: {
        caller.assumes(audit, in: open, listing: .byPattern)
      }
    },
    Case("a list of accounts that nobody knows", "[fleet-listing]", "use 'listing: .byPattern'") {
      TestApp {
        Stack("home", in: Accounts.home) { caller }
        Stack("spoke", in: open, as: .stackSet(in: "home")) { audit }
      } grants: {
        caller.assumes(audit, in: open, listing: .listed)
      }
    },
    Case("a pattern without an organization", "[fleet-listing]", "any account of AWS") {
      TestApp {
        Stack("home", in: Accounts.home) { caller }
        Stack("spoke", in: nameless) { audit }
      } grants: {
        caller.assumes(audit, in: nameless, listing: .byPattern)
      }
    },
    Case("more accounts than managed policies can list", "[managed-policies]", "use 'listing: .byPattern'") {
      let group = AccountGroup("spokes", accounts: FleetTests.accounts(2_000))
      return TestApp {
        Stack("home", in: Accounts.home) { caller }
        Stack("spoke", in: group, as: .stackSet(in: "home")) { audit }
      } grants: {
        caller.assumes(audit, in: group, listing: .listed)
      }
    },
    Case(
      "a named role in two regions", "[global-name]", "unique in all regions of an account", "OncePerAccount"
    ) {
      TestApp {
        Stack("home", in: Accounts.home) { caller }
        Stack("work", in: Accounts.away, regions: [.usEast1, .euCentral1]) { audit }
      } grants: {
        caller.assumes(audit)
      }
    },
    Case("a named bucket in many accounts", "[global-name]", "unique in all accounts") {
      TestApp {
        Stack("spoke", in: nameless) {
          Resource("AWS::S3::Bucket", "Logs", properties: ["BucketName": "logs"])
        }
      }
    },
    Case("a reference to one of many", "[placed-in-fleet]", "each account of group some") {
      TestApp {
        Stack("home", in: Accounts.home) {
          caller
          Output("Audit", value: audit.arn)
        }
        Stack("spoke", in: nameless) { audit }
      } grants: {
        caller.assumes(audit, in: nameless, listing: .listed)
      }
    },
    Case("a reference to a member of a stack set", "[placed-in-fleet]", "each account of group spokes") {
      TestApp {
        Stack("home", in: Accounts.home) {
          caller
          Output("Audit", value: audit.arn)
        }
        Stack("spoke", in: open, as: .stackSet(in: "home")) { audit }
      } grants: {
        caller.assumes(audit, in: open, listing: .byPattern)
      }
    },
    Case("a grant to a group that has no such role", "[fleet-target]", "no stack in group some places") {
      TestApp {
        Stack("home", in: Accounts.home) { caller }
        Stack("away", in: Accounts.away) { audit }
      } grants: {
        caller.assumes(audit, in: nameless, listing: .listed)
      }
    },
    Case("a role without a name", "[fleet-target]", "give it a name") {
      let role = IAM.Role("Audit") { Allow("s3:ListAllMyBuckets", on: "*") }
      return TestApp {
        Stack("home", in: Accounts.home) { caller }
        Stack("spoke", in: nameless) { role }
      } grants: {
        caller.assumes(role, in: nameless, listing: .listed)
      }
    },
    Case("bad words about a stack set", "parallelism is 0 percent", "tolerance is 101 percent", "[stack-set]")
    {
      let options = StackSetOptions(in: "home", parallelism: 0, failureTolerance: 101)
      return TestApp {
        Stack("home", in: Accounts.home) { caller }
        Stack("spoke", in: open, as: .stackSet(options)) { audit }
      } grants: {
        caller.assumes(audit, in: open, listing: .byPattern)
      }
    },
    Case("bad words about a group", "[account-group]", "'ou-1'", "'organization'") {
      let group = AccountGroup(
        "spokes", organizationalUnits: ["ou-1"], of: "organization", region: .usEast1)
      return TestApp {
        Stack("home", in: Accounts.home) { caller }
        Stack("spoke", in: group, as: .stackSet(in: "home")) { audit }
      } grants: {
        caller.assumes(audit, in: group, listing: .byPattern)
      }
    },
    Case("a group of nobody, an account twice", "[account-group]", "contains account 222222222222 twice") {
      let group = AccountGroup("twice", accounts: [Accounts.away, Accounts.away])
      return TestApp {
        Stack("home", in: Accounts.home) { caller }
        Stack("spoke", in: group, as: .stackSet(in: "home")) { audit }
      } grants: {
        caller.assumes(audit, in: group, listing: .listed)
      }
    },
    Case("a group of nobody, and so of no region", "[account-group]", "contains no account", "[region]") {
      TestApp {
        Stack("home", in: Accounts.home) { caller }
        Stack("spoke", in: AccountGroup("nobody", accounts: []), as: .stackSet(in: "home")) {
          Resource("AWS::SQS::Queue", "Queue")
        }
      }
    },
    Case("a stack set of accounts in several regions", "[stack-set]", "eu-central-1, us-east-1", "'regions:'")
    {
      TestApp {
        Stack("home", in: Accounts.home) { caller }
        Stack("spoke", in: nameless, as: .stackSet(in: "home")) { Resource("AWS::SQS::Queue", "Queue") }
      }
    },
    Case(
      "what a stack set should make in one of its regions", "[stack-set]", "'OncePerAccount' is created in"
    ) {
      TestApp {
        Stack("home", in: Accounts.home) { caller }
        Stack("spoke", in: nameless, as: .stackSet(in: "home"), regions: [.usEast1, .euWest1]) {
          OncePerAccount { IAM.Role("Worker", trusting: .lambda) }
        }
      }
    },
    Case("no region of many", "[region]", "'regions' is empty") {
      TestApp { Stack("work", in: Accounts.home, regions: []) { Resource("AWS::SQS::Queue", "Queue") } }
    },
    Case("a package's own bucket in a stack set's template", "[stack-set]", "differs by account") {
      TestApp {
        Stack("home", in: Accounts.home) { caller }
        Stack("spoke", in: open, as: .stackSet(in: "home")) {
          Resource(
            "AWS::SSM::Parameter", "Bucket",
            properties: ["Type": "String", "Value": "arn:aws:iam::000000000001:role/x"])
        }
      }
    },
  ]

  @Test("are refused with the way to fix it", arguments: cases)
  func refused(_ wrong: Case) {
    let text = refusal(wrong.app)
    #expect(!text.hasPrefix("let through"), "\(text)")
    for word in wrong.words { #expect(text.contains(word), "\(text)") }
  }
}
