import CrossAccountCloudFormation
import CrossAccountIAMPolicy
import Testing

@Suite("Conditions of a statement")
struct ConditionTests {
  private func json(_ conditions: Condition...) -> String {
    let text = written(Allow("s3:GetObject", when: conditions))
    return String(text.dropFirst(#"{"Effect":"Allow","Action":"s3:GetObject","Condition":"#.count).dropLast())
  }

  @Test(
    "have a maker for each operator",
    arguments: [
      (Condition.stringEquals("k", "v"), "StringEquals"), (.stringNotEquals("k", "v"), "StringNotEquals"),
      (.stringEqualsIgnoreCase("k", "v"), "StringEqualsIgnoreCase"),
      (.stringNotEqualsIgnoreCase("k", "v"), "StringNotEqualsIgnoreCase"),
      (.stringLike("k", "v"), "StringLike"),
      (.stringNotLike("k", "v"), "StringNotLike"), (.dateEquals("k", "v"), "DateEquals"),
      (.dateNotEquals("k", "v"), "DateNotEquals"), (.dateLessThan("k", "v"), "DateLessThan"),
      (.dateLessThanEquals("k", "v"), "DateLessThanEquals"), (.dateGreaterThan("k", "v"), "DateGreaterThan"),
      (.dateGreaterThanEquals("k", "v"), "DateGreaterThanEquals"), (.binaryEquals("k", "v"), "BinaryEquals"),
      (.ipAddress("k", "v"), "IpAddress"), (.notIPAddress("k", "v"), "NotIpAddress"),
      (.arnEquals("k", "v"), "ArnEquals"), (.arnLike("k", "v"), "ArnLike"),
      (.arnNotEquals("k", "v"), "ArnNotEquals"), (.arnNotLike("k", "v"), "ArnNotLike"),
    ] as [(Condition, String)])
  func makers(_ condition: Condition, _ name: String) {
    #expect(json(condition) == #"{"\#(name)":{"k":"v"}}"#)
  }

  @Test(
    "write numbers and flags as strings",
    arguments: [
      (Condition.numericEquals("k", 7), #"{"NumericEquals":{"k":"7"}}"#),
      (.numericNotEquals("k", -7), #"{"NumericNotEquals":{"k":"-7"}}"#),
      (.numericLessThan("k", 7), #"{"NumericLessThan":{"k":"7"}}"#),
      (.numericLessThanEquals("k", 7), #"{"NumericLessThanEquals":{"k":"7"}}"#),
      (.numericGreaterThan("k", 7), #"{"NumericGreaterThan":{"k":"7"}}"#),
      (.numericGreaterThanEquals("k", 7), #"{"NumericGreaterThanEquals":{"k":"7"}}"#),
      (.bool("k", false), #"{"Bool":{"k":"false"}}"#),
      (.null("k", true), #"{"Null":{"k":"true"}}"#),
    ] as [(Condition, String)])
  func literals(_ condition: Condition, _ text: String) {
    #expect(json(condition) == text)
  }

  @Test("of one operator and key are one entry with the values of all")
  func merging() {
    #expect(
      json(.stringEquals("b", "2", "1"), .bool("x", true), .stringEquals("b", "3"), .stringEquals("a", "1"))
        == #"{"Bool":{"x":"true"},"StringEquals":{"a":"1","b":["1","2","3"]}}"#)
  }

  @Test("of one key stay apart when their operators differ in a quantifier or IfExists")
  func apart() {
    let condition = Condition.stringLike("k", "v")
    #expect(
      json(condition, condition.ifExists, condition.forAllValues, condition.forAnyValue.ifExists)
        == #"{"ForAllValues:StringLike":{"k":"v"},"ForAnyValue:StringLikeIfExists":{"k":"v"},"#
        + #""StringLike":{"k":"v"},"StringLikeIfExists":{"k":"v"}}"#)
  }
}
