import CrossAccountAssembly
import CrossAccountDiagnostics
import CrossAccountRules
import CrossAccountTestSupport
import Testing

@Suite("No text stops the checks")
struct RobustnessTests {
  private static let seeds: [String] = [
    """
    AWSTemplateFormatVersion: 2010-09-09
    Transform: AWS::LanguageExtensions
    Parameters:
      Name: {Type: String, Default: &d x, AllowedValues: [x, y]}
    Mappings: {M: {a: {b: c}}}
    Conditions: {C: !Equals [!Ref Name, *d]}
    Resources:
      Fn::ForEach::L: [X, [a, b], {'Q${X}': {Type: AWS::SQS::Queue}}]
      R:
        Type: AWS::IAM::Role
        Condition: C
        Properties:
          RoleName: !If [C, caller, !Ref AWS::NoValue]
          AssumeRolePolicyDocument:
            Version: "2012-10-17"
            Statement:
              - {Effect: Allow, Principal: {Service: lambda.amazonaws.com, AWS: ['111111111111']}, Action: "sts:AssumeRole"}
          Policies:
            - PolicyName: p
              PolicyDocument:
                Version: "2012-10-17"
                Statement: !If [C, {Effect: Allow, Action: "s3:*", Resource: !Sub "${B.Arn}/*"}, !Ref AWS::NoValue]
      B: {Type: AWS::S3::Bucket, DeletionPolicy: Retain, Properties: {BucketName: !FindInMap [M, a, b], Tags: [{Key: a, Value: b}]}}
      F:
        Type: AWS::Lambda::Function
        DependsOn: [R, B]
        Properties: {Handler: index.a, Runtime: python3.13, Timeout: 900, Role: !GetAtt R.Arn, Code: {ZipFile: "x"}, Environment: {Variables: {A1: b}}}
    Outputs: {O: {Value: !Join ['', [!GetAtt [B, Arn], a]], Export: {Name: e}}}
    """,
    """
    {"Transform": "AWS::Serverless-2016-10-31", "Globals": {"Function": {"Timeout": 3}}, "Resources": {"F": {"Type":
    "AWS::Serverless::Function", "Properties": {"InlineCode": "\\ud83d\\ude00", "Handler": "a.b", "Runtime": "nodejs22.x"}},
    "K": {"Type": "AWS::KMS::Key", "Properties": {"KeyPolicy": {"Statement": [{"Effect": "Allow", "Principal": {"AWS": {"Fn::Sub":
    "arn:aws:iam::${AWS::AccountId}:root"}}, "Action": "kms:*", "Resource": "*"}]}}}}}
    """,
  ]

  private static let pieces = [
    "&d ", "*d", "<<: *d\n", "!Sub ", "!If ", "!Ref ", "!GetAtt ", "${", "}", "[", "]", "{", ": ", "- ", "\n",
    "\t", "\"", "'",
    "null", "~", "Fn::If", "Fn::Transform: {Name: AWS::Include}\n", "Statement", "Principal", "AWS::NoValue",
    "\u{0}", "\u{FEFF}",
    "\u{202E}", "|\n", "? ", "---\n", "1e999", "-0", ".nan", "99999999999999999999", "R", "C", "::", "*",
    "arn:aws:iam::",
  ]

  /// Text with some bytes changed, taken out, put twice, or with a piece of grammar put in.
  private static func mutated(_ text: String, _ random: inout SplitMix64) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      guard !bytes.isEmpty else { break }
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 0...40, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[start] = UInt8.random(in: .min ... .max, using: &random)
      case 1: bytes.removeSubrange(start..<end)
      case 2:
        bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &random))
      default: bytes.insert(contentsOf: Array((pieces.randomElement(using: &random) ?? "").utf8), at: start)
      }
    }
    return bytes
  }

  @Test("however it was changed: it is read or not, and each finding has its place", arguments: 0..<8)
  func mutation(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var templates = 0
    for round in 0..<150 {
      let bytes = Self.mutated(Self.seeds[round % Self.seeds.count], &random)
      switch TemplateText(bytes, file: "t") {
      case .template:
        templates += 1
        let findings = Validator().check(Assembly.of("texts", ["t": bytes]))
        #expect(findings.allSatisfy { $0.location.map { $0.line > 0 && $0.column > 0 } ?? false })
      case .other(let reason): #expect(!reason.isEmpty)
      case .unreadable(let diagnostic): #expect(diagnostic.severity == .error)
      }
    }
    #expect(templates > 10)
  }

  /// Each is made to be slow where work grows faster than the text.
  private static let heavy: [(name: String, text: String)] = [
    (
      "30,000 resources",
      "Resources:\n" + (0..<30_000).map { "  R\($0): {Type: AWS::SQS::Queue}\n" }.joined()
    ),
    (
      "a chain of dependencies that ends in a circle",
      "Resources:\n  R0: {Type: 'Custom::A', DependsOn: R0}\n"
        + (1..<4_000).map { "  R\($0): {Type: 'Custom::A', DependsOn: R\($0 - 1)}\n" }.joined()
    ),
    (
      "one resource that refers to all others",
      "Resources:\n" + (0..<4_000).map { "  R\($0): {Type: 'Custom::A'}\n" }.joined()
        + "  All: {Type: 'Custom::A', Properties: {X: ["
        + (0..<4_000).map { "!Ref R\($0)" }.joined(separator: ", ") + "]}}\n"
    ),
    (
      "names that nothing has",
      "Resources:\n"
        + (0..<4_000).map { "  Resource\($0): {Type: 'Custom::A', DependsOn: Resorce\($0)}\n" }.joined()
    ),
    (
      "anchors wide and deep",
      "A: &a {a: 1}\n"
        + (0..<3_000).map { "K\($0): {<<: *a, b: *a}\n" }.joined()
        + "Resources: {Q: {Type: AWS::SQS::Queue}}\n"
    ),
    (
      "deep values",
      "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {Tags: " + String(repeating: "[", count: 90)
        + String(repeating: "]", count: 90) + "}}}"
    ),
    (
      "a policy of many statements",
      "Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n"
        + "        Version: '2012-10-17'\n        Statement:\n"
        + (0..<4_000).map { "        - {Effect: Allow, Action: 's3:*\($0)', Resource: '*'}\n" }.joined()
    ),
    (
      "many keys with a wrong value each",
      "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n"
        + (0..<10_000).map { "      K\($0): a\n" }.joined()
    ),
  ]

  @Test("however much work it is made to cost", arguments: heavy.indices)
  func weight(index: Int) {
    let (name, text) = Self.heavy[index]
    #expect(checked(text).count <= 1_000, "\(name)")
  }
}
