import CFNIAM
import CFNLambda
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("Actions as constants")
struct ActionTests {
  private func actions(_ statement: some StatementConvertible) -> [String] { statement.statement.actions }

  @Test("constants and strings stand side by side")
  func constants() {
    #expect(actions(Allow(.lambda.invokeFunction, on: "*")) == ["lambda:InvokeFunction"])
    #expect(
      actions(Deny(.iam.passRole, "s3:Get*", .lambda.getFunction, on: "*"))
        == ["iam:PassRole", "s3:Get*", "lambda:GetFunction"])
    #expect(actions(Allow(.iam.getRole, to: .anyAWS)) == ["iam:GetRole"])
    #expect(actions(Deny(.iam.getRole, to: .anyAWS)) == ["iam:GetRole"])
    #expect(actions(Allow("s3:GetObject", on: "*")) == ["s3:GetObject"])
  }

  @Test("an access level is explicit, sorted names, each of that level")
  func levels() {
    let list = Action.lambda.actions(.list).names
    #expect(list.contains("lambda:ListFunctions") && !list.contains("lambda:GetFunction"))
    #expect(list == list.sorted { $0.lowercased() < $1.lowercased() })
    let both = Action.lambda.actions(.list, .read).names
    #expect(Set(both) == Set(list + Action.lambda.actions(.read).names))
    let all = Action.lambda.actions(.list, .read, .write, .tagging, .permissionsManagement).names
    #expect(
      Set(all).isSuperset(of: both) && Set(all).count == all.count && !all.contains { $0.contains("*") })
    #expect(actions(Allow(.lambda.actions(.list), on: "*")) == list)
  }
}
