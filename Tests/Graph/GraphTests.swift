import CrossAccountAssembly
import CrossAccountCloudFormation
import CrossAccountGraph
import CrossAccountReview
import CrossAccountTestSupport
import Testing

@Suite("The picture of accounts and access")
struct GraphTests {
  private static func home(_ spokes: Int) -> String {
    let targets = (1...spokes).map { "'arn:aws:iam::\(200_000_000_000 + $0):role/reader'" }.joined(
      separator: ", ")
    return """
      Resources:
        Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Caller.Arn, Code: {ZipFile: x}}}
        Caller:
          Type: AWS::IAM::Role
          Properties:
            RoleName: caller
            AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Action: "sts:AssumeRole", Principal: {Service: lambda.amazonaws.com}}]}
            Policies: [{PolicyName: p, PolicyDocument: {Statement: [{Effect: Allow, Action: "sts:AssumeRole", Resource: [\(targets)]}]}}]
      """
  }

  private static let spoke = """
    Resources:
      Data: {Type: AWS::S3::Bucket}
      Reader:
        Type: AWS::IAM::Role
        Properties:
          RoleName: reader
          AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Action: "sts:AssumeRole", Principal: {AWS: "arn:aws:iam::111111111111:role/caller"}}]}
          Policies: [{PolicyName: p, PolicyDocument: {Statement: [{Effect: Allow, Action: "s3:GetObject", Resource: !Sub "${Data.Arn}/*"}]}}]
    """

  private static func set(_ spokes: Int, _ change: (Int, String) -> String = { $1 }) -> Assembly {
    var files = ["home.yaml": home(spokes)]
    var accounts = ["home": "111111111111"]
    for index in 1...spokes {
      files["spoke\(index).yaml"] = change(index, spoke)
      accounts["spoke\(index)"] = String(200_000_000_000 + index)
    }
    return .of("set", files, accounts: accounts)
  }

  @Test("accounts, what is in them, who runs as whom, assumes whom and reaches what")
  func content() {
    let graph = AccessGraph(Self.set(2))
    #expect(graph.accounts.map(\.isHome) == [true, false, false])
    #expect(
      graph.accounts.map { $0.nodes.map(\.title) } == [
        ["Function", "Caller"], ["Data", "Reader"], ["Data", "Reader"],
      ])
    #expect(graph.edges.count { $0.kind == .runsAs } == 1)
    #expect(graph.edges.count { $0.kind == .assumes } == 2)
    #expect(graph.edges.count { $0.kind == .reaches } == 2)
  }

  @Test(
    "a role reaches what its policies say, those that are resources of their own too",
    arguments: [
      "Rights: {Type: 'AWS::IAM::ManagedPolicy', Properties: {Roles: [!Ref Reader], PolicyDocument: DOCUMENT}}",
      "Rights: {Type: 'AWS::IAM::Policy', Properties: {PolicyName: p, Roles: [!Ref Reader], PolicyDocument: DOCUMENT}}",
      "Rights: {Type: 'AWS::IAM::RolePolicy', Properties: {PolicyName: p, RoleName: !Ref Reader, PolicyDocument: DOCUMENT}}",
    ])
  func attachedPolicies(_ resource: String) {
    let document =
      "{Statement: {Effect: Allow, Action: 's3:GetObject', Resource: !Sub '${Data.Arn}/*'}}"
    let text = """
      Resources:
        Data: {Type: 'AWS::S3::Bucket'}
        Reader:
          Type: AWS::IAM::Role
          Properties: {AssumeRolePolicyDocument: {Statement: []}}
        \(resource.replacing("DOCUMENT", with: document))
      """
    let set = Assembly.of("set", ["a.yaml": text], accounts: ["a": "111111111111"])
    let reached = AccessGraph(set).edges.filter { $0.kind == .reaches }.map { "\($0.from) → \($0.to)" }
    #expect(reached.contains { $0.contains("Reader → ") && $0.hasSuffix("Data") }, "\(reached)")
  }

  @Test(
    "equal spokes become one box, however many there are; one that differs stays by itself",
    arguments: [2, 10, 100])
  func grouping(count: Int) throws {
    let same = SVGDrawing(AccessGraph(Self.set(count))).text
    #expect(same.components("class=\"account\"") == (count < 4 ? count + 1 : 2))
    let base = Self.set(count)
    let head = Self.set(count) { index, text in
      index == 2 ? text.replacing("role/caller", with: "root") : text
    }
    let changes = ChangeSet(from: base, to: head)
    let changed = SVGDrawing(AccessGraph(from: base, to: head, changes)).text
    #expect(changed.components("class=\"account\"") == (count < 4 ? count + 1 : 3))
    #expect(changed.contains("changed"))
  }

  @Test("every language, as kept", arguments: [2, 10])
  func drawings(count: Int) throws {
    let base = Self.set(count)
    let head = Self.set(count) { index, text in index == 1 ? text.replacing("caller", with: "other") : text }
    let graph = AccessGraph(from: base, to: head, ChangeSet(from: base, to: head))
    #expect(try Snapshot.difference(of: MermaidDrawing(graph).text, to: "\(count).mmd") == nil)
    #expect(try Snapshot.difference(of: DotDrawing(graph).text, to: "\(count).dot") == nil)
    #expect(try Snapshot.difference(of: SVGDrawing(graph).text, to: "\(count).svg") == nil)
    #expect(HTMLDrawing(graph).text.contains(SVGDrawing(graph).text))
  }

  @Test("up to six resources are shown each, more by their types", arguments: [6, 7])
  func crowded(count: Int) {
    let queues = (1...count).map { "Q\($0): {Type: 'AWS::SQS::Queue'}" }.joined(separator: ", ")
    let titles = AccessGraph(.of("set", ["a.yaml": "Resources: {\(queues)}"])).accounts.flatMap(\.nodes).map(
      \.title)
    #expect(titles == (count > 6 ? ["7 × SQS Queue"] : (1...6).map { "Q\($0)" }))
  }

  @Test("an assumption on other conditions is changed, and the part that changed holds it alone")
  func changedPart() {
    let base = Self.set(3)
    let head = Self.set(3) { index, text in
      index == 2
        ? text.replacing(
          "role/caller\"}}]", with: "role/caller\"}, Condition: {StringEquals: {'sts:ExternalId': audit}}}]")
        : text
    }
    let graph = AccessGraph(from: base, to: head, ChangeSet(from: base, to: head))
    #expect(graph.edges.filter { $0.kind == .assumes }.map(\.change).filter { $0 != .none } == [.changed])
    let part = graph.changedPart
    #expect(part.edges.count { $0.kind == .assumes } == 1)
    #expect(part.accounts.map(\.id).sorted() == ["111111111111", "200000000002"])
  }

  @Test("data says what is not certain")
  func certainty() {
    let set = Assembly.of(
      "set", ["a.yaml": Self.spoke, "home.yaml": Self.home(1)],
      accounts: ["a": "200000000001", "home": "111111111111"])
    let alone = Assembly.of("set", ["a.yaml": Self.spoke], accounts: ["a": "200000000001"])
    #expect(
      GraphData(AccessGraph(set)).value["edges"]?.json(pretty: false).contains("\"isCertain\":false") == false
    )
    #expect(
      GraphData(AccessGraph(alone)).value["edges"]?.json(pretty: false).contains("\"isCertain\":false")
        == true)
  }

  @Test("nothing is a picture too")
  func empty() {
    let graph = AccessGraph(Assembly(label: "none"))
    #expect(MermaidDrawing(graph).text.hasPrefix("flowchart LR\n"))
    #expect(SVGDrawing(graph).text.contains("</svg>"))
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
