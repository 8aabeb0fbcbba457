package import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// What to know for the deployment: order, acknowledgements, limits.
package struct DeployReview: Sendable, Hashable {
  /// The changed stacks in the order to deploy; empty where no manifest says it.
  package var steps: [DeployStep] = []
  package var capabilities: [CapabilityChange] = []
  package var budgets: [BudgetChange] = []

  /// What a stack has to be deployed with from now on.
  package struct CapabilityChange: Sendable, Hashable {
    package var path: String
    package var needed: [String]
  }

  /// A quantity that came near its limit, or over it.
  package struct BudgetChange: Sendable, Hashable {
    package var path: String
    package var name: String
    package var old: Int
    package var new: Int
    package var limit: Int
    package var unit: String

    /// All but the template that it is of.
    var quantity: BudgetChange {
      var change = self
      change.path = ""
      return change
    }
  }

  /// From this part of a limit on, a budget is worth a line.
  private static let nearLimit = 0.8

  mutating func add(_ path: String, _ old: ComparedTemplate?, _ new: ComparedTemplate) {
    let template = new.template
    let before = old?.template
    let known = Set(before.map(Capability.needed) ?? [])
    let needed = Capability.needed(by: template).filter { capability in
      !known.contains(capability) && !(capability == .iam && known.contains(.namedIAM))
    }
    if !needed.isEmpty { capabilities.append(.init(path: path, needed: needed.map(\.rawValue))) }
    let used = Dictionary(
      (before.map { Self.budgets($0, old?.bytes ?? 0) } ?? []).map { ($0.name, $0.used) }
    ) { first, _ in first }
    for budget in Self.budgets(template, new.bytes) where budget.fraction >= Self.nearLimit {
      let before = used[budget.name] ?? 0
      if before == budget.used { continue }
      budgets.append(
        .init(
          path: path, name: budget.name, old: before, new: budget.used, limit: budget.limit, unit: budget.unit
        ))
    }
  }

  private static func budgets(_ template: Template, _ bytes: Int) -> [Budget] {
    var budgets = template.budgets + Template.bodyBudget(bytes: bytes)
    // Past the call's own limit everybody goes through S3; only the way there is worth a line.
    if bytes > 51_200 { budgets.removeLast() }
    return budgets + PolicyBudget.all(in: template).map(\.budget)
  }
}
