import CrossAccountDiagnostics
import CrossAccountTestSupport
import CrossAccountYAML
import Foundation
import Testing

/// A row of `Cases/Faults`: a template with one fault, or with none.
struct FaultCase: CustomTestStringConvertible, Sendable {
  var template: String
  /// Of the errors and warnings that it should give.
  var codes: Set<String>
  var testDescription: String

  /// The rows of a file.
  static func all(_ file: String) throws -> [FaultCase] {
    let path = "\(PackageRoot.path)/Tests/Rules/Cases/Faults/\(file).yaml"
    let node = try YAMLReader.read(Array(try Data(contentsOf: URL(filePath: path))))
    return (node.items ?? []).map { row in
      let text = row["template"]?.string ?? row["value"]?.string ?? row["statement"]?.string ?? ""
      let template =
        row["value"] != nil
        ? valued(text) : row["statement"] != nil ? stated(text, in: row["in"]?.string) : text
      return FaultCase(
        template: template.contains("Resources:") ? template : "\(template)\n\(queue)",
        codes: Set((row["codes"]?.string ?? "").split(separator: " ").map(String.init)),
        testDescription: "\(file): \(text)")
    }
  }

  private static let queue = "Resources: {Queue: {Type: AWS::SQS::Queue}}"

  /// The value among names that it may refer to, each of which is used.
  private static func valued(_ value: String) -> String {
    """
    Parameters: {Name: {Type: String}, Names: {Type: CommaDelimitedList}}
    Mappings: {Map: {eu: {one: a}}}
    Conditions: {Sure: !Equals [!Ref Name, a]}
    Resources:
      Queue: {Type: AWS::SQS::Queue}
      Parameter:
        Type: AWS::SSM::Parameter
        Properties: {Type: String, Value: \(value)}
    Outputs:
      Uses: {Value: !Join ['', !Ref Names], Condition: Sure}
      Finds: {Value: !FindInMap [Map, eu, one]}
    """
  }

  /// The statement in a policy: of a role by default, else in the trust policy or a queue's.
  private static func stated(_ statement: String, in policy: String?) -> String {
    let trust = "{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}"
    switch policy {
    case "trust":
      return "Resources: {R: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: "
        + "{Version: 2012-10-17, Statement: [\(statement)]}}}}"
    case "queue":
      return "Resources: {P: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [a], PolicyDocument: "
        + "{Version: 2012-10-17, Statement: [\(statement)]}}}}"
    default:
      return "Resources: {R: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: "
        + "{Version: 2012-10-17, Statement: [\(trust)]}, Policies: [{PolicyName: p, PolicyDocument: "
        + "{Version: 2012-10-17, Statement: [\(statement)]}}]}}}"
    }
  }
}
