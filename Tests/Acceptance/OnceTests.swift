import CrossAccountTestSupport
import Foundation
import Testing

/// What exists twice behaves in two ways before long.
@Suite("Exists once")
struct OnceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let pattern: String
    /// The only file that has it, from `Sources`.
    let file: String

    init(_ description: String, _ pattern: String, in file: String) {
      testDescription = description
      self.pattern = pattern
      self.file = file
    }
  }

  static let cases = [
    Case("what starts a thread", #"pthread_create\("#, in: "System/Workers/Thread.swift"),
    Case("what decides on a suppression", #"suppressions\.contains"#, in: "Rules/Acceptance.swift"),
    Case(
      "what an account's ID looks like", #"count == 12\b"#, in: "IAMPolicy/Evaluation/Patterns/ARNParts.swift"
    ),
    Case("which partition a region is in", #""us-iso-""#, in: "CloudFormation/Accounts/Region.swift"),
    Case(
      "which endings a template's file has", #""\.template""#, in: "Assembly/Reading/TemplateFolder.swift"),
    Case(
      "whether a text is a template", #""it has no Resources""#, in: "Assembly/Reading/TemplateText.swift"),
    Case("the search for the lines that differ", #"\.difference\(from:"#, in: "Assembly/Text/DiffLine.swift"),
    Case(
      "where a type keeps its policies", #""AWS::SecretsManager::ResourcePolicy""#,
      in: "IAMPolicy/Locations/PolicyLocation+Types.swift"),
    Case(
      "what aws cloudformation package uploads", #""DefinitionS3Location""#,
      in: "Rules/Schema/Walk/LocalArtifact.swift"),
    Case(
      "the type of a policy of AWS's", #"(struct|enum|class) AWSManagedPolicy\b"#,
      in: "IAMPolicy/ManagedPolicies/AWSManagedPolicy.swift"),
  ]

  @Test("in the sources", arguments: cases)
  func once(example: Case) throws {
    let expression = try NSRegularExpression(pattern: example.pattern)
    let files = try Self.sources.get().filter { source in
      let range = NSRange(source.text.startIndex..., in: source.text)
      return expression.firstMatch(in: source.text, range: range) != nil
    }
    #expect(files.map(\.path) == [example.file])
  }

  /// All that is written by hand, without comments.
  private static let sources = Result {
    let root = "\(PackageRoot.path)/Sources"
    return try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { $0.hasSuffix(".swift") && !$0.hasPrefix("CFN/") && !$0.hasPrefix("Diagnostics/Codes/") }
      .sorted()
      .map { path in
        let lines = try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8).split(separator: "\n")
          .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
        return (path: path, text: lines.joined(separator: "\n"))
      }
  }
}
