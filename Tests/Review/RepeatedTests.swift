import CrossAccountAssembly
import CrossAccountReview
import CrossAccountTestSupport
import Testing

@Suite("What is the same in several accounts is reported once")
struct RepeatedTests {
  private static let ids = (1...8).map { String(200_000_000_000 + $0) }

  private static func fleet(_ label: String, _ text: (Int) -> String, more: [String: String] = [:])
    -> Assembly
  {
    var files = more
    var accounts = more.isEmpty ? [:] : ["home": "111111111111/eu-central-1"]
    for (index, id) in ids.enumerated() {
      files["spoke\(index + 1).yaml"] = text(index)
      accounts["spoke\(index + 1)"] = "\(id)/eu-central-1"
    }
    return .of(label, files, accounts: accounts)
  }

  private static func report(_ base: Assembly, _ head: Assembly) -> String {
    TextReport(ChangeSet(from: base, to: head), width: 1_000).text
  }

  private static func count(_ text: String, _ part: String) -> Int { text.ranges(of: part).count }

  private static func queue(_ delay: Int, _ name: String) -> String {
    "Resources: {Q: {Type: 'AWS::SQS::Queue', Properties: {QueueName: 'q-\(name)', DelaySeconds: \(delay)}}}"
  }

  @Test("changes of stacks, with the names of the first few and the number of the others")
  func stacks() {
    let text = Self.report(
      Self.fleet("base") { Self.queue(1, Self.ids[$0]) }, Self.fleet("head") { Self.queue(2, Self.ids[$0]) })
    #expect(Self.count(text, "DelaySeconds: 1 → 2") == 1, "\(text)")
    #expect(
      text.contains("spoke1.yaml, spoke2.yaml, spoke3.yaml, spoke4.yaml, spoke5.yaml, spoke6.yaml and 2 more")
    )
    #expect(text.contains("200000000006 eu-central-1 and 2 more"))
    #expect(text.contains("8 stacks of 8 change"))
  }

  @Test("a stack whose change is another one is shown by itself")
  func other() {
    let text = Self.report(
      Self.fleet("base") { Self.queue(1, "\($0)") },
      Self.fleet("head") { Self.queue($0 == 3 ? 5 : 2, "\($0)") })
    #expect(Self.count(text, "DelaySeconds: 1 → 2") == 1 && Self.count(text, "DelaySeconds: 1 → 5") == 1)
    #expect(text.contains("spoke3.yaml, spoke5.yaml") && text.contains("\n  spoke4.yaml  200000000004"))
  }

  @Test("values that differ by the account alone are the same, and shown with its pseudo parameter")
  func pseudoParameter() {
    let text = Self.report(
      Self.fleet("base") { Self.queue(1, "old-\(Self.ids[$0])") },
      Self.fleet("head") { Self.queue(1, "new-\(Self.ids[$0])") })
    #expect(Self.count(text, "QueueName: q-old-${AWS::AccountId} → q-new-${AWS::AccountId}") == 1, "\(text)")
    // Among the replacements and among the changes.
    #expect(Self.count(text, "Q AWS::SQS::Queue will be replaced") == 2)
    #expect(
      text.contains("spoke1, spoke2, spoke3, spoke4, spoke5, spoke6 and 2 more Q AWS::SQS::Queue will be"))
    #expect(text.contains("8 replaced"))
  }

  private static func caller(_ targets: Int) -> String {
    Sides.home(
      "{Effect: Allow, Action: 'sts:AssumeRole', Resource: [\(ids.prefix(targets).map { "'arn:aws:iam::\($0):role/target'" }.joined(separator: ", "))]}"
    )
  }

  @Test("who may assume a role of each account")
  func targets() {
    let away = Sides.away(Sides.trusts)
    let text = Self.report(
      Self.fleet("base", { _ in away }, more: ["home.yaml": Self.caller(1)]),
      Self.fleet("head", { _ in away }, more: ["home.yaml": Self.caller(8)]))
    #expect(
      text.contains(
        "+ caller (111111111111) may now assume target (200000000002, 200000000003, 200000000004, "
          + "200000000005, 200000000006, 200000000007 and 1 more)"), "\(text)")
    #expect(text.contains("7 gained") && Self.count(text, "may now assume") == 1)
  }

  @Test("who of each account may assume a role")
  func principals() {
    let hub = "arn:aws:iam::111111111111:role/target"
    let arns = Self.ids.map { "'arn:aws:iam::\($0):role/caller'" }
    func target(_ count: Int) -> String {
      Sides.away(
        "{Effect: Allow, Action: 'sts:AssumeRole', Principal: {AWS: [\(arns.prefix(count).joined(separator: ", "))]}}"
      )
    }
    let spoke = Sides.home("{Effect: Allow, Action: 'sts:AssumeRole', Resource: '\(hub)'}")
    let text = Self.report(
      Self.fleet("base", { _ in spoke }, more: ["home.yaml": target(2)]),
      Self.fleet("head", { _ in spoke }, more: ["home.yaml": target(5)]))
    #expect(
      text.contains(
        "+ caller (200000000003, 200000000004, 200000000005) may now assume target (111111111111)"),
      "\(text)")
    let markdown = MarkdownReport(
      ChangeSet(
        from: Self.fleet("base", { _ in spoke }, more: ["home.yaml": target(2)]),
        to: Self.fleet("head", { _ in spoke }, more: ["home.yaml": target(5)]))
    ).text
    #expect(Self.count(markdown, "<strong>gained</strong>") == 1)
  }

  @Test("statements, principals of resource policies, hazards, capabilities and limits")
  func others() {
    func side(_ principal: String, role: String) -> (Int) -> String {
      { _ in
        """
        Resources:
          \(role): {Type: AWS::IAM::Role, Properties: {RoleName: r, AssumeRolePolicyDocument: {}}}
          T: {Type: AWS::SNS::Topic}
          P: {Type: AWS::SNS::TopicPolicy, Properties: {Topics: [!Ref T], PolicyDocument: {Statement: [
            {Effect: Allow, Principal: {AWS: '\(principal)'}, Action: 'sns:Publish', Resource: !Ref T}]}}}
        """
      }
    }
    let text = Self.report(
      Self.fleet("base", side("999999999991", role: "A")), Self.fleet("head", side("999999999992", role: "B"))
    )
    #expect(Self.count(text, "999999999992 may now perhaps sns:Publish through P") == 1, "\(text)")
    #expect(Self.count(text, "name collision: A: the same RoleName r") == 1)
    #expect(Self.count(text, "P AWS::SNS::TopicPolicy\n") == 2)
    #expect(text.contains("8 gained, 8 lost") && text.contains("8 warnings"))
    func roles(_ count: Int) -> (Int) -> String {
      { _ in
        "Resources: {Q: {Type: 'AWS::SQS::Queue'}"
          + (0..<count).map {
            ", R\($0): {Type: 'AWS::IAM::Role', Properties: {AssumeRolePolicyDocument: {}}}"
          }
          .joined() + "}"
      }
    }
    let needs = Self.report(Self.fleet("base", roles(0)), Self.fleet("head", roles(1)))
    #expect(Self.count(needs, "now need CAPABILITY_IAM") == 1, "\(needs)")
    let full = Self.report(Self.fleet("base", roles(1)), Self.fleet("head", roles(450)))
    #expect(Self.count(full, "resources: 2 → 451 of 500") == 1, "\(full.suffix(2_000))")
  }
}
