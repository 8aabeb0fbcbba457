internal import CrossAccountAssembly
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

  /// What the removal of stacks changes, access first.
  ///
  /// - Parameter defined: The stacks that remain, which decide on access with them.
  func removal(of stacks: [StackTarget], from defined: [StackTarget]) -> String {
    let rest = defined.map { ($0, $0.template as [UInt8]?) }
    return text(
      rest + stacks.filter { !$0.template.isEmpty }.map { ($0, $0.template) },
      removed: Set(stacks.map(\.name)))
  }

  /// Whether a template means the same as the one that is deployed, however both are written.
  func isSame(_ deployed: [(stack: StackTarget, template: [UInt8]?)]) -> Bool {
    let (changes, unreadable) = changes(deployed, removed: [])
    return changes.isEmpty && unreadable.isEmpty
  }

  /// - Parameter deployed: The template that each stack has now; nil for a stack that is not there.
  func text(_ deployed: [(stack: StackTarget, template: [UInt8]?)]) -> String {
    text(deployed, removed: [])
  }

  private func text(
    _ deployed: [(stack: StackTarget, template: [UInt8]?)], removed: Set<String>
  ) -> String {
    let (changes, unreadable) = changes(deployed, removed: removed)
    var text = TextReport(changes, width: width, isColored: isColored).text
    while text.hasSuffix("\n") { text.removeLast() }
    if unreadable.isEmpty { return text }
    let stacks = unreadable.joined(separator: ", ")
    return "The deployed template of \(stacks) cannot be read: what changes there is not known.\n\(text)"
  }

  /// - Parameter removed: Names of stacks that are deployed and will not be.
  private func changes(
    _ deployed: [(stack: StackTarget, template: [UInt8]?)], removed: Set<String>
  ) -> (changes: ChangeSet, unreadable: [String]) {
    var unreadable: [String] = []
    func placed(_ stack: StackTarget, _ bytes: [UInt8]) -> PlacedTemplate? {
      guard case .template(let document) = TemplateText(bytes, file: stack.placed.path) else {
        unreadable.append(stack.name)
        return nil
      }
      return PlacedTemplate(
        stack.placed.place, path: stack.placed.path, template: document.template, document: document)
    }
    // A stack whose template cannot be read is compared on neither side, so that nothing is concluded from it.
    var base: [PlacedTemplate] = []
    var head: [PlacedTemplate] = []
    for (stack, template) in deployed {
      let old = template.map { placed(stack, $0) }
      guard old.map({ $0 != nil }) ?? true, let new = placed(stack, stack.template) else { continue }
      if let old = old.flatMap(\.self) { base.append(old) }
      if !removed.contains(stack.name) { head.append(new) }
    }
    let changes = ChangeSet(from: Assembly(label: "deployed", base), to: Assembly(label: "definitions", head))
    return (changes, unreadable)
  }
}
