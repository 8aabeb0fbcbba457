import CrossAccountCloudFormation

/// Resolves references to what it was given, else to the function of the same template.
final class FakeResolver: ValueResolver {
  let partition = "aws"
  let accountID = "111111111111"
  let region = "eu-west-1"
  let known: [String: Value]

  init(_ known: [String: Value] = [:]) { self.known = known }

  func resolve(_ reference: Reference) -> Value {
    if let value = known[reference.text] { return value }
    let logicalID = reference.box.declaration.logicalID
    guard let attribute = reference.attribute else { return .intrinsic(.ref(logicalID)) }
    return .intrinsic(.getAtt(logicalID: logicalID, attribute: .string(attribute)))
  }
}
