internal import CrossAccountAccess
internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Compares who may assume which role across accounts.
struct EdgeReview {
  private var old: AccessModel
  private var new: AccessModel

  init(_ old: [PlacedTemplate], _ new: [PlacedTemplate]) {
    self.old = AccessModel(old)
    self.new = AccessModel(new)
  }

  private struct Key: Hashable {
    var principal: String
    var action: String
    var target: String
  }

  mutating func changes() -> [EdgeChange] {
    let before = Self.grouped(old.crossAccountEdges())
    let after = Self.grouped(new.crossAccountEdges())
    var changes: [EdgeChange] = []
    for key in Set(before.keys).union(after.keys) {
      let (a, b) = (before[key] ?? [], after[key] ?? [])
      guard let edge = b.first ?? a.first else { continue }
      let before = a.first.map { Self.permissions($0, old) } ?? []
      let after = b.first.map { Self.permissions($0, new) } ?? []
      guard let kind = Self.kind(a, b) ?? (Set(before) == Set(after) ? nil : .reach) else { continue }
      let model = b.isEmpty ? old : new
      changes.append(
        EdgeChange(
          kind: kind, old: a, new: b, principalAccount: Self.account(edge.origins.caller?.template, model),
          targetAccount: Self.account(edge.origins.target.template, model),
          oldPermissions: before, permissions: b.isEmpty ? before : after))
    }
    return changes.sorted { left, right in
      guard let a = left.edge, let b = right.edge else { return right.edge != nil }
      return left.kind == right.kind ? a < b : left.kind.order < right.kind.order
    }
  }

  private static func grouped(_ edges: [AccessEdge]) -> [Key: [AccessEdge]] {
    let allowed = edges.filter { $0.outcome == .allowed || $0.outcome == .unknown }
    return Dictionary(grouping: allowed) {
      Key(principal: $0.principal, action: $0.action, target: $0.target)
    }
  }

  private static func kind(_ old: [AccessEdge], _ new: [AccessEdge]) -> EdgeChange.Kind? {
    if old.isEmpty { return .gained }
    if new.isEmpty { return .lost }
    // Which statement says so, and in which words, is no change.
    func terms(_ edges: [AccessEdge]) -> Set<[String]> {
      Set(edges.map { [$0.outcome.rawValue] + $0.conditions })
    }
    return terms(old) == terms(new) ? nil : .changed
  }

  private static func account(_ template: Int?, _ model: AccessModel) -> String? {
    guard let template else { return nil }
    let place = model.templates[template].place
    return place.accountTitle ?? place.id
  }

  private static func permissions(_ edge: AccessEdge, _ model: AccessModel) -> [String] {
    let target = edge.origins.target
    return model.permissions(target.logicalID, in: target.template).map { $0.text(actions: 4, resources: 4) }
  }
}

extension EdgeChange.Kind {
  /// What to read first.
  var order: Int {
    switch self {
    case .gained: 0
    case .reach: 1
    case .changed: 2
    case .lost: 3
    }
  }
}
