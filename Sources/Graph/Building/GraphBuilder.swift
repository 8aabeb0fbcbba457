internal import CrossAccountAccess
internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Makes the picture of one set of templates.
struct GraphBuilder {
  private(set) var graph = AccessGraph()
  private var places: [String: Int] = [:]
  private let templates: [PlacedTemplate]
  private var edges: Set<GraphEdge> = []

  /// More resources than this are shown by their types.
  private static let mostResources = 6

  init(_ templates: [PlacedTemplate]) {
    self.templates = templates.sorted {
      ($0.place.account ?? "", $0.place.id) < ($1.place.account ?? "", $1.place.id)
    }
    for template in self.templates { add(template) }
    addAssumptions()
    graph.edges = edges.sorted { ($0.from, $0.to, $0.label) < ($1.from, $1.to, $1.label) }
  }

  private static func account(_ template: PlacedTemplate) -> String {
    template.place.account ?? "account of \(template.place.id)"
  }

  static func key(_ template: PlacedTemplate, _ logicalID: String) -> String {
    let place = template.place
    return "\(account(template))/\(place.region?.rawValue ?? "")/\(place.app ?? "")/\(place.id)/\(logicalID)"
  }

  private mutating func place(_ id: String, _ title: String) -> Int {
    if let place = places[id] { return place }
    places[id] = graph.accounts.count
    graph.accounts.append(GraphAccount(id: id, title: title))
    return graph.accounts.count - 1
  }

  private mutating func add(_ template: PlacedTemplate) {
    let id = Self.account(template)
    let place = place(
      id, [template.place.accountName, template.place.account].compactMap(\.self).joined(separator: " "))
    if graph.accounts[place].title.isEmpty { graph.accounts[place].title = id }
    let resources = template.template.resources
    let others = resources.filter { !Self.isActor($0.element.type) }
    let counts = Dictionary(grouping: others) { $0.element.type }.mapValues(\.count)
    let isCrowded = others.count > Self.mostResources
    var keys: [String: String] = [:]
    for (logicalID, resource) in resources {
      let kind: GraphNode.Kind =
        Self.isFunction(resource.type) ? .function : Self.isRole(resource.type) ? .role : .resource
      let type = resource.type.split(separator: ":", omittingEmptySubsequences: true).dropFirst().joined(
        separator: " ")
      let isGrouped = isCrowded && kind == .resource
      let key = Self.key(template, isGrouped ? "(\(resource.type))" : logicalID)
      keys[logicalID] = key
      if isGrouped, graph.accounts[place].nodes.contains(where: { $0.key == key }) { continue }
      let count = counts[resource.type] ?? 1
      let title = isGrouped && count > 1 ? "\(count) × \(type)" : logicalID
      graph.accounts[place].nodes.append(
        GraphNode(key: key, kind: kind, title: title, detail: title == logicalID ? type : ""))
    }
    let attached = Self.attachedPolicies(resources)
    for (logicalID, resource) in resources {
      guard let from = keys[logicalID] else { continue }
      if Self.isFunction(resource.type), let role = resource.properties["Role"] {
        for name in Self.names(in: role) {
          guard let to = keys[name], resources[name].map({ Self.isRole($0.type) }) ?? false else { continue }
          edges.insert(GraphEdge(from: from, to: to, kind: .runsAs))
        }
      }
      let policies = Self.isRole(resource.type) ? resource.properties["Policies"] : nil
      for name in Self.names(in: policies ?? .null).union(Self.names(in: .list(attached[logicalID] ?? []))) {
        if let to = keys[name], to != from { edges.insert(GraphEdge(from: from, to: to, kind: .reaches)) }
      }
    }
  }

  private mutating func addAssumptions() {
    var model = AccessModel(templates)
    for edge in model.crossAccountEdges() where edge.outcome == .allowed || edge.outcome == .unknown {
      let target = edge.origins.target
      let to = Self.key(model.templates[target.template], target.logicalID)
      let from: String
      if let caller = edge.origins.caller {
        from = Self.key(model.templates[caller.template], caller.logicalID)
      } else {
        from = outsider(edge.principal, edge.principalName)
      }
      edges.insert(
        GraphEdge(
          from: from, to: to, kind: .assumes, conditions: edge.conditions.joined(separator: " and "),
          isUnsure: edge.outcome == .unknown))
      let home = graph.accounts.firstIndex { account in account.nodes.contains { $0.key == from } }
      if let home { graph.accounts[home].isHome = true }
    }
  }

  private mutating func outsider(_ principal: String, _ name: String) -> String {
    let parts = principal.split(separator: ":", omittingEmptySubsequences: false)
    let account = parts.count > 4 && !parts[4].isEmpty ? String(parts[4]) : "elsewhere"
    let place = place(account, account == "elsewhere" ? "elsewhere" : account)
    let key = "outside/\(principal)"
    if !graph.accounts[place].nodes.contains(where: { $0.key == key }) {
      graph.accounts[place].nodes.append(
        GraphNode(key: key, kind: .outsider, title: name.clipped(to: 60), detail: "not in these templates"))
    }
    return key
  }

  private static func isFunction(_ type: String) -> Bool {
    type == "AWS::Lambda::Function" || type == "AWS::Serverless::Function"
  }
  static func isRole(_ type: String) -> Bool { type == "AWS::IAM::Role" || type == "AWS::IAM::User" }
  private static func isActor(_ type: String) -> Bool { isFunction(type) || isRole(type) }

  /// The logical IDs that a value refers to.
  static func names(in value: Value) -> Set<String> {
    var names: Set<String> = []
    value.forEachIntrinsic { function in
      switch function {
      case .ref(let name), .getAtt(let name, _): names.insert(name)
      case .sub(let text, _):
        for case .variable(let name) in SubstitutionText.pieces(of: text) {
          names.insert(String(name.prefix { $0 != "." }))
        }
      default: break
      }
    }
    return names
  }
}
