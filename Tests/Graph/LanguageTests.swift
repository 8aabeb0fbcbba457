import CrossAccountAssembly
import CrossAccountDiagnostics
import CrossAccountGraph
import CrossAccountTestSupport
import CrossAccountYAML
import Testing

@testable import CrossAccountCloudFormation

/// Other people's parsers read the pictures: a name is shown as it is, and changes nothing else.
@Suite("No name breaks a picture's language")
struct LanguageTests {
  private static let names = [
    "a\"b", "\"", "<script>alert(1)</script>", "]]-->", "-->", "a\\", "\\", "a\\\\", "\\\"", "\\n", "`x`",
    "&#x;", "&",
    "&amp;", "&lt;b", "a&b;", "\n", "a\nb", "end", "graph", "subgraph x", "a]b", "(a)", "{{a}}", "[\"a\"]",
    "|a|", "#quot;",
    "#35;", ";", "%%", "@x", "'", "a b", "é", "\u{202E}x", "\u{1B}[2J", "https://example.com", "style=\"x\"",
    "</title></svg>",
    "<![CDATA[", "<?x?>", "$x$",
  ]

  /// A picture with the name at a resource, a role, an account and a condition.
  private static func graph(_ name: String) throws -> AccessGraph {
    func role(_ properties: ValueObject) -> Value {
      ["Type": "AWS::IAM::Role", "Properties": .object(properties)]
    }
    let trust: Value = [
      "Statement": [
        "Effect": "Allow", "Action": "sts:AssumeRole",
        "Principal": ["AWS": "arn:aws:iam::111111111111:role/caller"],
        "Condition": ["StringEquals": ["aws:UserAgent": .string(name)]],
      ]
    ]
    let mayAssume: Value = [
      "PolicyName": "p",
      "PolicyDocument": ["Statement": ["Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"]],
    ]
    let home: Value = [
      "Resources": .object([
        "C": role(["RoleName": "caller", "AssumeRolePolicyDocument": [:], "Policies": [mayAssume]]),
        name: ["Type": "AWS::S3::Bucket"],
      ])
    ]
    let away: Value = [
      "Resources": .object(["R" + name: role(["RoleName": "target", "AssumeRolePolicyDocument": trust])])
    ]
    let manifest: Value = [
      "version": 1, "generatedBy": "swift run synth", "app": "App",
      "stacks": [
        stack("home", account: "111111111111", name), stack("away", account: "222222222222", "away " + name),
      ],
      "packages": [], "deployOrder": [],
    ]
    return AccessGraph(
      .of(
        "set",
        [
          "App/home.yaml": home.json(pretty: true), "App/away.yaml": away.json(pretty: true),
          "App/manifest.json": manifest.json(pretty: true),
        ]))
  }

  private static func stack(_ id: String, account: String, _ name: String) -> Value {
    [
      "id": .string(id), "stackName": .string("App-\(id)"), "template": .string("\(id).yaml"),
      "account": ["id": .string(account), "name": .string(name)], "region": "us-east-1",
      "capabilities": [], "outputs": [], "resources": 1,
    ]
  }

  private static func plain(_ name: String) -> String { String(repeating: "x", count: max(1, name.count)) }

  @Test("SVG is well-formed, has the elements of harmless names, and shows the names")
  func svg() throws {
    try compare(.svg) { SVGDrawing($0).text }
  }

  @Test("so is the page around it")
  func html() throws {
    try compare(.html) { HTMLDrawing($0).text }
  }

  @Test("dot has the nodes and edges of harmless names, and labels that read as the names")
  func dot() throws {
    try compare(.dot) { DotDrawing($0).text }
  }

  private func compare(_ language: Drawing.Language, _ text: (AccessGraph) -> String) throws {
    let read = try Drawing.read(language, Self.names.map { text(try Self.graph($0)) })
    let plain = try Drawing.read(language, Self.names.map { text(try Self.graph(Self.plain($0))) })
    for (index, name) in Self.names.enumerated() {
      let drawing = read[index]
      #expect(drawing.problems == [] && drawing.links == [], "\(name)")
      #expect(drawing.shape == plain[index].shape, "\(name)")
      // In dot a line feed is one; elsewhere it is shown as what it is.
      let shown = language == .dot ? Self.lines(name) : VisibleText.of(name)
      let isShown = drawing.texts.contains { $0.contains("R" + shown) }
      #expect(isShown, "\(name): \(drawing.texts)")
    }
  }

  private static func lines(_ name: String) -> String {
    name.split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.of(String($0)) }
      .joined(separator: "\n")
  }

  /// https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
  @Test("Mermaid has one line for each thing, and in its quotes nothing that is not a letter or an entity")
  func mermaid() throws {
    for name in Self.names {
      let lines = MermaidDrawing(try Self.graph(name)).text.split(separator: "\n")
      let plain = MermaidDrawing(try Self.graph(Self.plain(name))).text.split(separator: "\n")
      #expect(lines.count == plain.count, "\(name)")
      var labels: [String] = []
      for (line, other) in zip(lines, plain) {
        let (outside, inside) = Self.quoted(line)
        #expect(outside == Self.quoted(other).outside, "\(name): \(line)")
        labels += inside
      }
      let wrong = labels.filter { $0.replacing("<br>", with: "").contains(#/[<>"`\[\]{}()|\\@$%&']/#) }
      #expect(wrong == [], "\(name)")
      #expect(
        labels.map(Self.read).contains { $0.contains("R" + VisibleText.of(name)) }, "\(name): \(labels)")
    }
  }

  /// What is outside of quotes, with the quotes, and what is between them.
  private static func quoted(_ line: Substring) -> (outside: String, inside: [String]) {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    let outside = parts.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    let inside = parts.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    return (outside.joined(separator: "\""), inside)
  }

  /// A label as Mermaid shows it.
  private static func read(_ label: String) -> String {
    label.replacing("<br>", with: "\n").replacing(#/#(\d+);/#) { match in
      UInt32(match.1).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? "?"
    }
  }
}
