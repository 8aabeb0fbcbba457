import CrossAccountDeployment
import Foundation

/// The answers as the AWS CLI prints them, and the inputs as it takes them.
extension SimulatedAWS {
  func describe(_ stack: SimulatedStack) -> [String: Any] {
    [
      "StackName": stack.name, "StackId": stack.id, "StackStatus": stack.status,
      "CreationTime": "v\(stack.version)", "EnableTerminationProtection": stack.isProtected,
      "Tags": stack.tags.map { ["Key": $0.key, "Value": $0.value] },
      "Parameters": stack.parameters.map { ["ParameterKey": $0.key, "ParameterValue": $0.value] },
    ]
  }

  func describe(_ event: SimulatedStack.Event, _ stackID: String) -> [String: Any] {
    var fields: [String: Any] = [
      "EventId": event.id, "LogicalResourceId": event.logicalID, "PhysicalResourceId": event.physicalID,
      "StackId": stackID, "ResourceType": event.type, "ResourceStatus": event.status,
      "Timestamp": "2026-01-31T12:00:00.000Z",
    ]
    fields["ResourceStatusReason"] = event.reason
    fields["ClientRequestToken"] = event.token
    return fields
  }

  func json(_ object: [String: Any]) -> AWSAnswer {
    let data = try? JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
    return AWSAnswer(out: data.map { Array($0) } ?? [])
  }

  static func list(_ bytes: [UInt8]) -> [[String: Any]] {
    (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [[String: Any]] ?? []
  }

  static func tags(_ text: String) -> [String: String] {
    Dictionary(
      list(Array(text.utf8)).compactMap { pair in
        (pair["Key"] as? String).map { ($0, pair["Value"] as? String ?? "") }
      }
    ) { $1 }
  }

  static func parameters(_ bytes: [UInt8], _ previous: [String: String]) -> [String: String] {
    Dictionary(
      list(bytes).compactMap { pair in
        (pair["ParameterKey"] as? String).map {
          ($0, pair["ParameterValue"] as? String ?? previous[$0] ?? "")
        }
      }
    ) { $1 }
  }
}
