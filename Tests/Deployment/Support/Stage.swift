import CrossAccountAssembly
import CrossAccountCloudFormation
import CrossAccountDeployment

/// A run with nobody at the terminal: it keeps what is said, and answers each question the same.
final class Stage {
  private(set) var lines: [String] = []
  private(set) var questions: [String] = []
  let answer: Bool

  init(answer: Bool = true) { self.answer = answer }

  var dialogue: Dialogue {
    Dialogue(
      say: { line, _ in self.lines.append(line) },
      confirm: { question throws(DeploymentError) in
        self.questions.append(question)
        return self.answer
      }, sleep: { _ in })
  }

  static let home = AccountTarget(id: "111111111111", name: "home")

  static func stack(_ id: String = "home", template: String = "Resources: {}", after: [String] = [])
    -> StackTarget
  {
    StackTarget(
      PlacedTemplate(
        Place(app: "Demo", id: id, stackName: "Demo-\(id)", account: home.id, region: .usEast1),
        template: Template.read(Array(template.utf8), file: "\(id).yaml").template ?? Template()),
      account: home, region: .usEast1, template: Array(template.utf8), after: after)
  }

  /// Deploys one stack by scripted answers.
  func deploy(
    _ aws: ScriptedAWS, _ stack: StackTarget = Stage.stack(), scratch: String = "/nowhere",
    isDryRun: Bool = false
  ) throws(DeploymentError) -> RunResult {
    let sessions = try AccountSessions(
      [(Stage.home, "us-east-1")], known: [Stage.home], settings: AccessSettings(), caller: aws,
      dialogue: dialogue)
    return try Deployer(
      caller: aws, sessions: sessions, dialogue: dialogue, scratch: scratch, isDryRun: isDryRun,
      review: { _ in "review" }
    ).deploy([AppTarget(name: "Demo", stacks: [stack])])
  }

  static let identity: (words: String, answer: AWSAnswer) = (
    "get-caller-identity",
    .json(#"{"Account": "111111111111", "Arn": "arn:aws:iam::111111111111:user/admin"}"#)
  )

  static func state(_ status: String) -> (words: String, answer: AWSAnswer) {
    ("describe-stacks", .json(#"{"Stacks": [{"StackName": "Demo-home", "StackStatus": "\#(status)"}]}"#))
  }
}
