internal import CrossAccountDeployment
internal import CrossAccountReview

/// Shows what a deployment changes in the words of `synth diff`: access first, then what is replaced or lost.
struct DeploymentReview {
  private let width: Int
  private let isColored: Bool

  init(_ session: CommandSession) {
    width = session.console.width
    // A JSON result stands alone on its stream, and this on the other.
    isColored = session.isJSON ? session.isErrorColored : session.isColored
  }

  /// - Parameter deployed: The template that each stack has now; nil for a stack that is not there.
  func text(_ deployed: [(stack: StackTarget, template: [UInt8]?)]) -> String {
    let base = deployed.compactMap { stack, template in template.map { file(stack, $0) } }
    let head = deployed.map { stack, _ in file(stack, stack.template) }
    let changes = ChangeSet(
      from: TemplateSet(label: "deployed", files: base, packages: [], deployOrder: []),
      to: TemplateSet(label: "definitions", files: head, packages: [], deployOrder: []))
    var text = TextReport(changes, width: width, isColored: isColored).text
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }

  private func file(_ stack: StackTarget, _ bytes: [UInt8]) -> TemplateFile {
    TemplateFile(
      path: "\(stack.app)/\(stack.id).yaml", bytes: bytes,
      place: StackPlace(
        app: stack.app, name: stack.id, stackName: stack.name, account: stack.account.id,
        accountName: stack.account.name, region: stack.region, partition: stack.account.partition))
  }
}
