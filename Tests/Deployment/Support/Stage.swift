import CrossAccountAssembly
import CrossAccountCloudFormation
import CrossAccountDeployment

/// A run with nobody at the terminal: it keeps what is said, and answers each question the same.
final class Stage {
  private(set) var lines: [String] = []
  private(set) var questions: [String] = []
  /// In seconds.
  private(set) var waited = 0.0
  let answer: Bool
  /// What happens elsewhere while a question is read.
  var meanwhile: () -> Void = {}

  init(answer: Bool = true) { self.answer = answer }

  var text: String { lines.joined(separator: "\n") }

  var dialogue: Dialogue {
    Dialogue(
      say: { line, _ in self.lines.append(line) },
      confirm: { question throws(DeploymentError) in
        self.questions.append(question)
        self.meanwhile()
        return self.answer
      }, sleep: { self.waited += $0 })
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

  func sessions(_ aws: any AWSCaller) throws(DeploymentError) -> AccountSessions {
    try AccountSessions(
      [(Stage.home, "us-east-1")], known: [Stage.home], settings: AccessSettings(), caller: aws,
      dialogue: dialogue)
  }

  func destroy(_ aws: any AWSCaller, _ stacks: [StackTarget]) throws(DeploymentError) -> RunResult {
    try Destroyer(caller: aws, sessions: try sessions(aws), dialogue: dialogue, isDryRun: false)
      .destroy([AppTarget(name: "Demo", stacks: stacks)])
  }

  /// Deploys one stack.
  func deploy(
    _ aws: any AWSCaller, _ stack: StackTarget = Stage.stack(), scratch: String = "/nowhere",
    isDryRun: Bool = false
  ) throws(DeploymentError) -> RunResult {
    try deploy(aws, [stack], scratch: scratch, isDryRun: isDryRun)
  }

  func deploy(
    _ aws: any AWSCaller, _ stacks: [StackTarget], packages: [PackageTarget] = [],
    scratch: String = "/nowhere", isDryRun: Bool = false
  ) throws(DeploymentError) -> RunResult {
    let sessions = try sessions(aws)
    return try Deployer(
      caller: aws, sessions: sessions, dialogue: dialogue, scratch: scratch, isDryRun: isDryRun,
      review: { _ in "review" }
    ).deploy([AppTarget(name: "Demo", stacks: stacks, packages: packages)])
  }

  static let identity: (words: String, answer: AWSAnswer) = (
    "get-caller-identity",
    .json(#"{"Account": "111111111111", "Arn": "arn:aws:iam::111111111111:user/admin"}"#)
  )

  static func state(_ status: String) -> (words: String, answer: AWSAnswer) {
    ("describe-stacks", .json(#"{"Stacks": [{"StackName": "Demo-home", "StackStatus": "\#(status)"}]}"#))
  }
}
