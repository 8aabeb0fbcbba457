import CrossAccountAssembly
import CrossAccountDiagnostics
import CrossAccountReview
import CrossAccountTestSupport
import CrossAccountYAML
import Testing

@testable import CrossAccountCloudFormation

/// Other people's parsers read the reports: a text is shown as it is where its letters change, and nothing else does.
@Suite("Nothing that a template holds breaks a report")
struct HostileTextTests {
  private static let texts = [
    "a|b", "`", "``", "``` ```", "a`b``c", "` `", "<script>alert(1)</script>", "</details>", "</code></pre>",
    "<img src=x onerror=alert(1)>", "line\nline", "a\n```\nb", "a\n~~~\nb", "a\n\n    b\n# c", "| --- |",
    "&lt;", "&#x41;",
    "\u{202E}abc", "@somebody #12", "@x", "#1", "see https://example.invalid", "www.example.com",
    "(www.example.com)", "see www.example.com",
    "mailto:a@example.invalid",
    "[x](https://example.invalid)", "![x](https://example.invalid)", "\\|", "\\", "\u{1B}[2J", "-->", "<!--",
    "]]>",
    "*a* _b_ ~c~",
    "$x$", "!", "\"quoted\" 'text'", "'", "# a", "- a", "1. a", "> a", "---", "a\tb", "é\u{301}", "\u{1F600}",
    String(repeating: "x", count: 5_000),
  ]

  /// The same text of harmless letters.
  private static func plain(_ text: String) -> String {
    String(text.map { $0 == "\n" ? "\n" : "x" })
  }

  private static func fileName(_ text: String) -> String {
    text.replacing("/", with: "%").replacing(".", with: "%")
  }

  /// Two sides with the text wherever a template has text: names, values, keys, paths.
  private static func changes(_ text: String) -> ChangeSet {
    func side(_ label: String, _ text: String, _ value: String, _ more: ValueObject) -> Assembly {
      let name = "M" + text
      let trust: Value = [
        "Statement": [
          [
            "Effect": "Allow", "Action": "sts:AssumeRole",
            "Principal": ["AWS": "arn:aws:iam::111111111111:root"],
            "Condition": ["StringEquals": ["aws:UserAgent": .string(value)]],
          ]
        ]
      ]
      var resources: ValueObject = [
        "Q": [
          "Type": "AWS::SQS::Queue",
          "Properties": [
            "QueueName": .string(value), "Tags": [["Key": .string("k" + value), "Value": "x"]],
          ],
        ],
        "R": ["Type": "AWS::IAM::Role", "Properties": ["AssumeRolePolicyDocument": trust]],
        "P": [
          "Type": "AWS::SNS::TopicPolicy",
          "Properties": [
            "Topics": [.string(value)],
            "PolicyDocument": [
              "Statement": [
                [
                  "Effect": "Allow", "Principal": ["AWS": .string("arn:aws:iam::9:" + value)],
                  "Action": .string("a:" + value), "Resource": "*",
                ]
              ]
            ],
          ],
        ],
        "S": ["Type": "AWS::SSM::Parameter", "Properties": ["Value": .string("first\n\(value)\nlast")]],
      ]
      resources[name] = ["Type": "AWS::SNS::Topic", "Properties": ["DisplayName": .string(label)]]
      for entry in more.entries { resources[entry.key] = entry.value }
      let template: Value = [
        "Description": .string(value),
        "Parameters": .object([name: ["Type": "String", "Default": .string(value)]]),
        "Outputs": .object([name: ["Value": .string(value), "Export": ["Name": .string(label + text)]]]),
        "Resources": .object(resources),
      ]
      let importer: Value = [
        "Resources": [
          "I": [
            "Type": "AWS::SNS::Topic",
            "Properties": ["DisplayName": ["Fn::ImportValue": .string("base" + text)]],
          ]
        ]
      ]
      return .of(
        label,
        [
          "a.json": template.json(pretty: false), "i.json": importer.json(pretty: false),
          "d/z\(Self.fileName(text))\(label).json": template.json(pretty: false),
        ], accounts: ["a": "222222222222/eu-central-1", "i": "222222222222/eu-central-1"])
    }
    // The same name under another logical ID, so that a hazard names both.
    func role(_ logicalID: String) -> ValueObject {
      [
        logicalID + text: [
          "Type": "AWS::IAM::Role",
          "Properties": ["RoleName": .string(text), "AssumeRolePolicyDocument": [:]],
        ]
      ]
    }
    let base = side("base", text, "old", role("N"))
    return ChangeSet(from: base, to: side("head", text, text, role("O")))
  }

  private static let all = texts.map { (text: $0, changes: changes($0), plain: changes(plain($0))) }

  @Test("Markdown: the same elements as for harmless letters, and no link")
  func markdown() throws {
    let read = try Drawing.read(.markdown, Self.all.map { MarkdownReport($0.changes).text })
    let plain = try Drawing.read(.markdown, Self.all.map { MarkdownReport($0.plain).text })
    for (index, (text, changes, _)) in Self.all.enumerated() {
      let drawing = read[index]
      let wrong = drawing.problems + drawing.links + drawing.mentions
      #expect(wrong == [], "\(text.prefix(40))")
      #expect(Self.difference(drawing.shape, plain[index].shape) == nil, "\(text.prefix(40))")
      expectShown(text, drawing)
      #expect(MarkdownReport(changes).text.hasPrefix(MarkdownReport.marker + "\n"))
    }
  }

  @Test("HTML: the same elements as for harmless letters, and no link")
  func html() throws {
    let read = try Drawing.read(.html, Self.all.map { HTMLReport($0.changes).text })
    let plain = try Drawing.read(.html, Self.all.map { HTMLReport($0.plain).text })
    for (index, (text, _, _)) in Self.all.enumerated() {
      let drawing = read[index]
      #expect(drawing.problems == [] && drawing.links == [], "\(text.prefix(40))")
      #expect(Self.difference(drawing.shape, plain[index].shape) == nil, "\(text.prefix(40))")
      expectShown(text, drawing)
    }
  }

  /// Where two lists begin to differ.
  private static func difference(_ one: [String], _ other: [String]) -> String? {
    if one == other { return nil }
    let place = zip(one, other).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let start = max(0, (place ?? min(one.count, other.count)) - 6)
    return "\(one.dropFirst(start).prefix(12)), not \(other.dropFirst(start).prefix(12))"
  }

  /// A logical ID as a name, and the lines of a text.
  private func expectShown(_ text: String, _ drawing: Drawing) {
    // Longer ones are cut, or left out of a comment.
    if text.count > 1_000 { return }
    let isNamed = drawing.code.contains(VisibleText.of("M" + text))
    #expect(isNamed, "\(text.prefix(40))")
    let all = drawing.code.joined()
    for line in text.split(separator: "\n") {
      let isShown = all.contains("+ \(VisibleText.of(String(line)))")
      #expect(isShown, "\(text.prefix(40))")
    }
  }

  @Test("no format has a character that acts on a terminal")
  func visible() throws {
    for (text, changes, _) in Self.all {
      for report in [
        TextReport(changes).text, TextReport(changes, isColored: false).text, MarkdownReport(changes).text,
        HTMLReport(changes).text,
      ] {
        let acting = report.unicodeScalars.filter {
          switch $0.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator: $0 != "\n"
          // Joined to others it makes one picture of several.
          default: false
          }
        }
        #expect(acting.isEmpty, "\(text.prefix(40))")
      }
      let wide = TextReport(changes, width: 100_000).text
      let isNamed = wide.contains("M" + VisibleText.of(text))
      #expect(isNamed, "\(text.prefix(40))")
    }
  }

  @Test("JSON has the text itself")
  func json() throws {
    for (text, changes, _) in Self.all {
      let node = try JSONReader.read(Array(JSONReport(changes).value.json(pretty: true).utf8))
      let stack = try #require(node["stacks"]?.items?.first { $0["path"]?.string == "a.json" })
      let names = stack["resources"]?.items?.compactMap { $0["logicalId"]?.string } ?? []
      #expect(names.contains { Array($0.utf8) == Array(("M" + text).utf8) }, "\(text.prefix(40))")
    }
  }
}
