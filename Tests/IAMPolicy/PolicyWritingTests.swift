import CrossAccountCloudFormation
import CrossAccountIAMPolicy
import Testing

@Suite("Statements that are added to the policies of a resource")
struct PolicyWritingTests {
  private static let statement = Allow("sts:AssumeRole", on: "arn:aws:iam::111111111111:role/a").statement

  private func resolved(_ properties: ValueObject) -> Value {
    Value.object(properties).resolved(with: NamingResolver())
  }

  @Test("make a document, and go behind what a document of values holds")
  func documents() throws {
    var properties: ValueObject = [:]
    #expect(PolicyLocation.trust.add([Self.statement], to: &properties))
    let written = resolved(properties).object?["AssumeRolePolicyDocument"]?.object?["Statement"]?.list
    #expect(written?.count == 1)
    properties = ["PolicyDocument": ["Statement": ["Effect": "Deny"]]]
    #expect(PolicyLocation.identity.add([Self.statement], to: &properties))
    let added = resolved(properties).object?["PolicyDocument"]?.object?["Statement"]?.list
    #expect(added?.first == ["Effect": "Deny"] && added?.count == 2)
  }

  @Test("of one name are one inline policy")
  func inline() {
    var properties: ValueObject = [:]
    for name in ["a", "b", "a"] {
      #expect(PolicyLocation.addInline(Self.statement, named: name, to: &properties))
    }
    #expect(properties["Policies"]?.list?.compactMap { $0.object?["PolicyName"]?.string } == ["a", "b"])
  }

  @Test("are not added to what a function computes")
  func computed() {
    for value in [Value.intrinsic(.ref("P")), "text"] {
      var properties: ValueObject = ["AssumeRolePolicyDocument": value, "Policies": value]
      let before = properties
      #expect(!PolicyLocation.trust.add([Self.statement], to: &properties))
      #expect(!PolicyLocation.addInline(Self.statement, named: "a", to: &properties))
      #expect(properties == before)
    }
  }
}
