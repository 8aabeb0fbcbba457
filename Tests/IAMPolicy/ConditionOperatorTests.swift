import CrossAccountCloudFormation
import CrossAccountIAMPolicy
import Testing

@Suite("A condition operator")
struct ConditionOperatorTests {
  typealias Comparison = ConditionOperator.Comparison

  static let quantifiers: [ConditionOperator.Quantifier?] = [nil] + ConditionOperator.Quantifier.allCases

  @Test("is read from the name that it is written by", arguments: Comparison.allCases, quantifiers)
  func names(_ comparison: Comparison, _ quantifier: ConditionOperator.Quantifier?) {
    for ifExists in [false, true] where comparison != .null || !ifExists {
      let made = ConditionOperator(comparison, quantifier: quantifier, ifExists: ifExists)
      #expect(ConditionOperator(name: made.name) == made, "\(made.name)")
    }
  }

  @Test(
    "has the name of AWS's documents",
    arguments: [
      (ConditionOperator(.stringEquals), "StringEquals"),
      (ConditionOperator(.ipAddress), "IpAddress"),
      (ConditionOperator(.notIPAddress), "NotIpAddress"),
      (ConditionOperator(.arnLike, ifExists: true), "ArnLikeIfExists"),
      (ConditionOperator(.stringLike, quantifier: .forAnyValue), "ForAnyValue:StringLike"),
      (
        ConditionOperator(.stringNotEquals, quantifier: .forAllValues, ifExists: true),
        "ForAllValues:StringNotEqualsIfExists"
      ),
    ])
  func text(_ made: ConditionOperator, _ name: String) {
    #expect(made.name == name)
  }

  @Test("Null never asks whether the key exists twice")
  func null() {
    #expect(Condition.null("aws:MultiFactorAuthAge", true).ifExists.comparison.name == "Null")
  }

  @Test(
    "is not read from other names",
    arguments: [
      "", "Equals", "stringEquals", "StringEqualsifExists", "NullIfExists", "ForEachValue:StringEquals",
      "ForAllValues:", "ForAllValues:ForAnyValue:StringEquals", "StringEqualsIfExistsIfExists",
      "StringEquals ",
    ])
  func refused(name: String) {
    #expect(ConditionOperator(name: name) == nil)
  }
}
