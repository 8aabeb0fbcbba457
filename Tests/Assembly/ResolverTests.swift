import CrossAccountCloudFormation
import CrossAccountTestSupport
import CrossAccountYAML
import Testing

@testable import CrossAccountAssembly

@Suite("A template's value before deployment")
struct ResolverTests {
  private static let text = """
    Parameters:
      Name: { Type: String, Default: given }
    Mappings:
      Names: { us-east-1: { Role: from-map } }
    Conditions:
      IsEast: !Equals [!Ref AWS::Region, us-east-1]
      IsWest: !Not [!Condition IsEast]
      IsNamed: !Equals [!Ref Name, x]
      Either: !Or [!Condition IsEast, !Condition IsNamed]
      Both: !And [!Condition IsWest, !Condition IsNamed]
    Resources:
      Named:
        Type: AWS::IAM::Role
        Properties: { RoleName: named, Path: /team/ }
      Generated:
        Type: AWS::IAM::Role
      Computed:
        Type: AWS::IAM::Role
        Properties: { RoleName: !Ref Name }
      Policy:
        Type: AWS::IAM::ManagedPolicy
        Properties: { ManagedPolicyName: policy }
      Bucket:
        Type: AWS::S3::Bucket
    Outputs:
      Named: { Value: !GetAtt Named.Arn, Export: { Name: !Sub "${AWS::StackName}-named" } }
      Computed: { Value: !Ref Name, Export: { Name: computed } }
    """

  @Test(
    "is what AWS would make of it",
    arguments: [
      ("!Ref AWS::AccountId", "111111111111"),
      ("!Sub arn:${AWS::Partition}:iam::${AWS::AccountId}:root", "arn:aws:iam::111111111111:root"),
      ("!GetAtt Named.Arn", "arn:aws:iam::111111111111:role/team/named"),
      ("!Ref Named", "named"),
      ("!Ref Policy", "arn:aws:iam::111111111111:policy/policy"),
      ("!Sub ${Named.Arn}/x", "arn:aws:iam::111111111111:role/team/named/x"),
      ("!Sub ['${A}-${!B}', {A: !Ref Named}]", "named-${B}"),
      ("!Join ['-', [a, !Ref Named, 1, true]]", "a-named-1-true"),
      ("!If [IsEast, a, b]", "a"), ("!If [IsWest, a, b]", "b"), ("!If [IsNamed, same, same]", "same"),
      ("!If [Either, a, b]", "a"), ("!If [Both, a, b]", "b"),
      ("!FindInMap [Names, !Ref AWS::Region, Role]", "from-map"),
      ("!Select [1, [a, b]]", "b"), ("!Select ['0', !Split [',', 'x,y']]", "x"),
      ("!ImportValue home-named", "arn:aws:iam::111111111111:role/team/named"),
      ("!GetAtt Generated.Arn", "arn:aws:iam::111111111111:role/home-Generated-(generated)"),
    ])
  func known(function: String, expected: String) throws {
    #expect(try resolve(function) == .string(expected))
  }

  @Test(
    "stays a function where it hangs on what is not known, with the text around it",
    arguments: [
      ("!Ref Name", "!Ref Name"), ("!Ref AWS::StackId", "!Ref AWS::StackId"),
      ("!Sub role/${Name}/x", "!Sub role/${Name}/x"),
      ("!Sub '${AWS::Region}/${Name}'", "!Sub us-east-1/${Name}"),
      ("!Join ['', [a, !Ref Name, '${b}']]", "!Sub a${Name}${!b}"),
      ("!GetAtt Computed.Arn", "!Sub arn:aws:iam::111111111111:role/${Computed}"),
      ("!GetAtt Bucket.Arn", "!Sub arn:aws:s3:::${Bucket}"),
      ("!If [IsNamed, !Ref Named, b]", "!If [IsNamed, named, b]"),
      ("!If [Missing, a, b]", "!If [Missing, a, b]"),
      ("!FindInMap [Names, eu-west-1, Role]", "!FindInMap [Names, eu-west-1, Role]"),
      ("!Select [7, [a, b]]", "!Select [7, [a, b]]"),
      ("!ImportValue elsewhere", "!ImportValue elsewhere"), ("!ImportValue computed", "!Ref Name"),
    ])
  func unknown(function: String, expected: String) throws {
    #expect(try resolve(function) == value(expected))
  }

  @Test("that is AWS::NoValue takes its place in a list or object with it")
  func noValue() throws {
    #expect(try resolve("[a, !Ref AWS::NoValue, {b: !Ref AWS::NoValue, c: 1}]") == ["a", ["c": 1]])
  }

  private func value(_ text: String) throws -> Value { Value(try YAMLReader.read(Array(text.utf8))) }

  private func resolve(_ text: String) throws -> Value {
    let templates = [try PlacedTemplate.of(Self.text, "home", "111111111111")]
    return TemplateResolver(templates, 0, exports: ExportedValues(templates)).resolve(try value(text))
  }
}
