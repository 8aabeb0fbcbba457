import CrossAccountCloudFormation
import CrossAccountReview
import CrossAccountTestSupport
import Testing

@Suite("No pair of texts stops the comparison")
struct RobustnessTests {
  private static let pieces = [
    "&d ", "*d", "<<: *d\n", "!Sub ", "!If ", "!Ref ", "!GetAtt ", "${", "}", "[", "]", "{", ": ", "- ", "\n",
    "\t", "\"",
    "'", "null", "Fn::If", "Fn::Transform: {Name: AWS::Include}\n", "Statement", "AWS::NoValue", "\u{0}",
    "\u{FEFF}",
    "|\n", "? ", "1e999", ".nan", "99999999999999999999", "Resources", "Type", "::",
  ]

  private static func mutated(_ text: String, _ random: inout SplitMix64) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      guard !bytes.isEmpty else { break }
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 0...30, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1:
        bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &random))
      default: bytes.insert(contentsOf: Array((pieces.randomElement(using: &random) ?? "").utf8), at: start)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("however the texts were changed, the change set is shown in every format", arguments: 0..<8)
  func mutation(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var compared = 0
    for round in 0..<60 {
      let sample = Samples.all[round % Samples.all.count]
      let changes = Cases.changes(Self.mutated(sample, &random), Self.mutated(sample, &random))
      compared += changes.isEmpty ? 0 : 1
      #expect(!TextReport(changes).text.isEmpty && !HTMLReport(changes).text.isEmpty)
      #expect(MarkdownReport(changes).text.utf8.count <= MarkdownReport.limit)
      #expect(JSONReport(changes).value.object != nil)
    }
    #expect(compared > 10)
  }

  @Test("lists of many equal, many other and many shuffled elements end in good time")
  func lists() {
    func template(_ values: [Int]) -> String {
      let items = values.map { "{Key: 'k\($0 % 7)', Value: 'v\($0)'}" }.joined(separator: ", ")
      return "Resources: {A: {Type: 'Custom::Thing', Properties: {Items: [\(items)]}}}"
    }
    var random = SplitMix64(seed: 4)
    let many = Array(0..<4_000)
    #expect(!Cases.changes(template(many), template(many.shuffled(using: &random))).isEmpty)
    #expect(!Cases.changes(template(many), template(many.map { $0 + 10_000 })).isEmpty)
    #expect(!Cases.changes(template(many.map { $0 % 2 }), template(many.map { $0 % 3 })).isEmpty)
  }
}
