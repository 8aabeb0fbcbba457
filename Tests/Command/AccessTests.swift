import CrossAccount
import CrossAccountTestSupport
import Testing

@testable import CrossAccountCommand

@Suite("synth access")
struct AccessTests {
  private let session: Session
  private let caller = "arn:aws:iam::111111111111:role/Demo-caller"
  private let target = "arn:aws:iam::222222222222:role/Demo-target"

  init() throws { session = try Session() }

  private func expectSnapshot(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let difference = try Snapshot.difference(of: text.replacing("\(PackageRoot.path)/", with: ""), to: name)
    #expect(difference == nil, "\(difference ?? "")", sourceLocation: sourceLocation)
  }

  @Test("shows who can assume what, why and where it is declared, in 80 columns")
  func report() throws {
    let result = session.run("access", apps: [Demo(root: session.folder.path)])
    #expect(result.code == .success && result.error == "")
    #expect(result.out.split(separator: "\n").allSatisfy { $0.count <= 80 })
    try expectSnapshot(result.out, "access.txt")
  }

  @Test("shows accounts that differ only by name as one row")
  func spokes() throws {
    let result = session.run("access", apps: [Spokes(count: 10)])
    #expect(result.out.split(separator: "\n").allSatisfy { $0.count <= 80 })
    try expectSnapshot(result.out, "access-spokes.txt")
    let json = session.run("access", "--json", apps: [Spokes(count: 10)])
    #expect(json.out.split(separator: #""action": "sts:AssumeRole""#).count == 11)
  }

  @Test("has the same for programs")
  func json() throws {
    let result = session.run("access", "--json", apps: [Demo(root: session.folder.path)])
    #expect(result.code == .success)
    try expectSnapshot(result.out, "access.json")
  }

  @Test("answers a question by its exit code, with the reason")
  func question() throws {
    let allowed = session.run("access", "--can", caller, "sts:AssumeRole", target)
    #expect(allowed.code == .success && allowed.out.hasPrefix("allowed\n"))
    let denied = session.run("access", "--can", target, "sts:AssumeRole", caller)
    #expect(denied.code == .changed && denied.out.hasPrefix("denied"))
    try expectSnapshot(denied.out, "access-denied.txt")
    let stranger = session.run("access", "--can", caller + "s", "sts:AssumeRole", target)
    #expect(stranger.code == .changed && stranger.out.contains("did you mean"))
    let unknown = session.run("access", "--can", caller + "s", "s3:GetObject", "arn:aws:s3:::far/a")
    #expect(unknown.code == .failure && unknown.out.hasPrefix("not known\n"))
    let json = session.run("access", "--json", "--can", caller, "sts:AssumeRole", target)
    #expect(json.out.contains(#""outcome": "allowed""#) && json.out.contains(#""version": 1"#))
  }

  @Test(
    "refuses a command line that makes no sense",
    arguments: [
      ["--can", "a"], ["--can", "a", "AssumeRole", "b"], ["--context", "a=b"],
      ["--can", "a", "sts:AssumeRole", "b", "--context", "a"], ["--account", "home=111111111111"],
      ["missing"], ["stacks"], ["given.yaml", "--account", "other=111111111111"],
      ["given.yaml", "--account", "given=1"],
    ])
  func usage(arguments: [String]) throws {
    try session.folder.write("given.yaml", Self.given("222222222222"))
    let result = session.run(arguments: ["access"] + arguments)
    #expect(result.code == .failure && result.out == "" && result.error.hasPrefix("error: "))
  }

  @Test("reads what synth wrote, its accounts from the manifest")
  func written() throws {
    session.run()
    let result = session.run("access", "templates", apps: [])
    #expect(result.code == .success && result.error == "")
    #expect(result.out.contains("Demo-target") && result.out.contains("in 222222222222 cross"))
    #expect(result.out.contains("templates/Demo/cross.yaml:5:3"))
  }

  @Test("reads templates from elsewhere, YAML and JSON, accounts from the command line")
  func foreign() throws {
    try session.folder.write("given/cross.yaml", Self.given("111111111111"))
    try session.folder.write(
      "given/home.json",
      """
      {"Resources": {"Caller": {"Type": "AWS::IAM::Role", "Properties": {"RoleName": "caller",
        "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": []},
        "Policies": [{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
          {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}}}]}}}}
      """)
    try session.folder.write("given/values.yaml", "replicas: 3\n")
    let accounts = ["--account", "home=111111111111", "--account", "cross.yaml=222222222222/eu-central-1"]
    let known = session.run(arguments: ["access", "given/"] + accounts)
    #expect(known.code == .success && known.error.contains("given/values.yaml:1:1: note: skipped"))
    #expect(known.out.contains("in 111111111111 home    in 222222222222 cross"))

    let unknown = session.run("access", "given")
    #expect(unknown.code == .success)
    #expect(unknown.out.contains("perhaps target"))
    #expect(unknown.error.contains("the account of home is not known; add --account home=ID"))
  }

  @Test("takes the partition from the region, as the comparison does")
  func partition() throws {
    let trust = Self.given("111111111111").replacing(
      "'arn:aws:iam::", with: "!Sub 'arn:${AWS::Partition}:iam::")
    try session.folder.write("given.yaml", trust)
    try session.folder.write("empty.yaml", "Resources: {Q: {Type: AWS::SQS::Queue}}")
    let principal = "\"arn:aws-iso:iam::111111111111:role/caller\""
    let account = ["--json", "--account", "given=222222222222/us-iso-east-1"]
    for command in [
      ["access", "given.yaml"], ["diff", "empty.yaml", "given.yaml"], ["diff", "given.yaml", "empty.yaml"],
      ["graph", "given.yaml"],
    ] {
      let result = session.run(arguments: command + account)
      #expect(result.out.contains(principal), "\(command): \(result.out)")
      #expect(!result.out.contains("arn:aws:"), "\(command): \(result.out)")
    }
  }

  @Test(
    "refuses a template's name that is not there, as every command does",
    arguments: [
      ["access", "old"], ["graph", "old"], ["diff", "old", "new"], ["graph", "new", "--base", "old"],
    ])
  func accountNames(command: [String]) throws {
    for path in ["old/one.yaml", "new/one.yaml", "new/two.yaml"] {
      try session.folder.write(path, Self.given("111111111111"))
    }
    let misspelt = session.run(arguments: command + ["--account", "oen=222222222222"])
    #expect(misspelt.code == .failure && misspelt.out == "")
    #expect(misspelt.error.contains("no template is named 'oen'; did you mean 'one'?"))
    for name in ["one", "one.yaml"] {
      #expect(session.run(arguments: command + ["--account", "\(name)=222222222222"]).code != .failure)
    }
    // A template may be on one side alone.
    let added = session.run(arguments: command + ["--account", "two=222222222222"])
    #expect((added.code == .failure) == !command.contains("new"))
    let known = session.run(arguments: [command[0], "--account", "home=111111111111"])
    #expect(known.code == .failure && known.error.contains("--account applies to a PATH"))
  }

  @Test("refuses apps whose templates break a grant, and writes nothing")
  func broken() throws {
    let app = Broken(root: session.folder.path)
    for arguments in [[], ["--check"], ["access"]] {
      let result = session.run(arguments: arguments, apps: [app])
      #expect(result.code == .failure && result.out == "")
      try expectSnapshot(result.error, "grant-denied.txt")
    }
    #expect(try session.folder.files(in: "").allSatisfy { !$0.hasPrefix("templates/") })
  }

  @Test("reports a re-created role that another account trusts by its ARN before it is deployed")
  func replaced() throws {
    session.run(apps: [Renamed()])
    for app in [Renamed(logicalID: "Other"), Renamed(roleName: "other")] {
      let result = session.run("--check", apps: [app])
      #expect(result.code == .changed && result.error.contains("[trusted-role-replaced]"), "\(result.error)")
    }
    #expect(!session.run("--check", apps: [Renamed()]).error.contains("trusted-role-replaced"))
  }

  @Test("does not report a re-created role that is trusted by its account")
  func replacedByAccount() throws {
    session.run(apps: [Renamed(trust: .account)])
    let result = session.run("--check", apps: [Renamed(logicalID: "Other", trust: .account)])
    #expect(result.code == .changed && !result.error.contains("trusted-role-replaced"))
  }

  private static func given(_ account: String) -> String {
    """
    Resources:
      Target:
        Type: AWS::IAM::Role
        Properties:
          RoleName: target
          AssumeRolePolicyDocument:
            Version: "2012-10-17"
            Statement:
              Effect: Allow
              Principal: {AWS: 'arn:aws:iam::\(account):role/caller'}
              Action: sts:AssumeRole

    """
  }
}
