import CFNIAM
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("A grant's option is refused")
struct GrantOptionRefusalTests {
  private func app(_ caller: IAM.Role, _ target: IAM.Role, to account: Account, _ grants: Grant...) -> TestApp
  {
    TestApp {
      Stack("home", in: Accounts.home) { caller }
      Stack("away", in: account) { target }
    } grants: {
      grants
    }
  }

  @Test(
    "when STS would refuse an option",
    arguments: [
      (AssumeRoleOptions(externalID: "x"), "external ID 'x' is 1 character long; STS takes 2 to 1,224"),
      (AssumeRoleOptions(externalID: "a b"), "external ID 'a b' contains ' ', which STS refuses"),
      (AssumeRoleOptions(externalID: "a*"), "external ID 'a*' contains '*', which STS refuses"),
      (AssumeRoleOptions(externalID: "é1"), "external ID 'é1' contains 'é', which STS refuses"),
      (AssumeRoleOptions(sessionName: "x"), "session name 'x' is 1 character long; STS takes 2 to 64"),
      (AssumeRoleOptions(sessionName: "a:b"), "session name 'a:b' contains ':', which STS refuses"),
      (AssumeRoleOptions(sourceIdentity: ""), "source identity '' is 0 characters long; STS takes 2 to 64"),
      (AssumeRoleOptions(sourceIdentity: "a/b"), "source identity 'a/b' contains '/', which STS refuses"),
      (
        AssumeRoleOptions(sessionTags: ["": "x"]),
        "session tag '' is too long or empty: a key has 1 to 128 characters, a value at most 256"
      ),
      (
        AssumeRoleOptions(sessionTags: ["a": String(repeating: "x", count: 257)]),
        "session tag 'a' is too long or empty: a key has 1 to 128 characters, a value at most 256"
      ),
      (
        AssumeRoleOptions(sessionTags: ["a*": "x"]),
        "session tag 'a*' contains '*', which STS refuses; use letters, digits, spaces and _.:/=+-@"
      ),
      (
        AssumeRoleOptions(sessionTags: ["aws:team": "x"]),
        "session tag 'aws:team' begins with 'aws:', which AWS reserves"
      ),
      (
        AssumeRoleOptions(organizationID: "my-organization"),
        "organization ID 'my-organization' must be 'o-' and 10 to 32 lowercase letters and digits"
      ),
    ])
  func options(_ options: AssumeRoleOptions, _ message: String) {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
    let target = IAM.Role("Target", name: "target")
    let grant = caller.assumes(  // <grant>
      target, externalID: options.externalID, sessionName: options.sessionName,
      sourceIdentity: options.sourceIdentity, sessionTags: options.sessionTags,
      organizationID: options.organizationID)
    #expect(
      refusal(app(caller, target, to: Accounts.away, grant)) == "<grant>: error: \(message) [grant-option]")
  }

  @Test("when it has more session tags than STS takes")
  func manyTags() {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
    let target = IAM.Role("Target", name: "target")
    let tags = Dictionary(uniqueKeysWithValues: (0..<51).map { ("k\($0)", "*") })
    let grant = caller.assumes(target, sessionTags: tags)  // <grant>
    let text = refusal(app(caller, target, to: Accounts.away, grant))
    #expect(text.contains("<grant>: error: 51 session tags; STS takes at most 50 [grant-option]"))
  }

  @Test(
    "never for options that STS takes",
    arguments: [
      AssumeRoleOptions(externalID: "arn:aws:iam::1/x=@+,.-_"), AssumeRoleOptions(sessionName: "*"),
      AssumeRoleOptions(sessionName: "nightly-?"), AssumeRoleOptions(sourceIdentity: "Ada.L@example=1"),
      AssumeRoleOptions(sessionTags: ["Größe 1": "groß *"]),
      AssumeRoleOptions(organizationID: "o-a1b2c3d4e5"),
    ])
  func accepted(options: AssumeRoleOptions) {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
    let target = IAM.Role("Target", name: "target")
    let grant = caller.assumes(
      target, externalID: options.externalID, sessionName: options.sessionName,
      sourceIdentity: options.sourceIdentity, sessionTags: options.sessionTags,
      organizationID: options.organizationID)
    #expect(remarks(app(caller, target, to: Accounts.away, grant)) == "")
  }
}
