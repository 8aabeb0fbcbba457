import CrossAccountCloudFormation

/// Reads each reference as if the resource stood in the same stack.
final class SameStackResolver: ValueResolver {
  let partition: String
  let accountID = "111111111111"
  let region = "us-east-1"

  init(partition: String = "aws") { self.partition = partition }

  func resolve(_ reference: Reference) -> Value {
    let logicalID = reference.box.declaration.logicalID
    guard let attribute = reference.attribute else { return .intrinsic(.ref(logicalID)) }
    return .intrinsic(.getAtt(logicalID: logicalID, attribute: .string(attribute)))
  }
}
