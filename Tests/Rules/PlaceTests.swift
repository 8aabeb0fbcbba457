import CrossAccountRules
import Testing

@Suite("A finding about a template that was read stands at its value")
struct PlaceTests {
  private static let cases: [(String, String)] = [
    // The value of a plain property, and of one in a list.
    ("    Type: AWS::SQS::Queue\n    Properties: {DelaySeconds: !Ref Nope}", "4:32"),
    ("    Type: AWS::SQS::Queue\n    Properties:\n      DelaySeconds:\n        Ref: Nope", "5:7"),
    (
      "    Type: AWS::SQS::Queue\n    Properties:\n      Tags:\n      - Key: a\n        Value: !Sub '${Nope}'",
      "7:16"
    ),
    // Inside of functions, in both forms.
    ("    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: !Join [a, [b, !Ref Nope]]", "5:32"),
    (
      "    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: {'Fn::Join': [a, [b, !Ref Nope]]}", "5:39"
    ),
    ("    Type: AWS::SQS::Queue\n    DependsOn: Nope", "4:16"),
    ("    Type: AWS::SQS::Queue\n    Condition: Nope", "4:16"),
  ]

  @Test("or at the nearest place above it", arguments: cases)
  func place(_ body: String, _ place: String) {
    let lines = checked("Resources:\n  Q:\n" + body)
    #expect(lines.count == 1 && lines.allSatisfy { $0.hasPrefix("t.yaml:\(place): error: ") }, "\(lines)")
  }

  @Test("at the name of a property that does not exist or lacks another")
  func keys() {
    let lines = checked(
      """
      Resources:
        Q:
          Type: AWS::SQS::Queue
          Properties:
            DelaySecond: 5
        T:
          Type: AWS::SNS::Subscription
          Properties:
            Protocol: sqs
      """)
    #expect(lines.map { String($0.prefix { $0 != " " }) } == ["t.yaml:5:7:", "t.yaml:8:5:"], "\(lines)")
    #expect(lines[0].contains("resource Q: Properties.DelaySecond is not a property"))
  }
}
