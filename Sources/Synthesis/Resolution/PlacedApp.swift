internal import CrossAccount
internal import CrossAccountCloudFormation

/// An app taken apart: its stacks with the resources that grants will still add to, and who stands where.
struct PlacedApp {
  let name: String
  let stacks: [Stack]
  let grants: [Grant]
  /// For each stack its resources, in the order placed.
  var resources: [[ResourceDeclaration]]
  /// For each resource the first place that it was put to: the only one, if all is well.
  private var first: [ResourceIdentity: Place] = [:]
  private var others: [ResourceIdentity: [Place]] = [:]

  /// A resource in a stack, by their positions.
  struct Place: Hashable {
    var stack: Int
    var resource: Int
  }

  init(name: String, stacks: [Stack], grants: [Grant] = []) {
    self.name = name
    self.stacks = stacks
    self.grants = grants
    resources = stacks.map(\.content.resources)
    first.reserveCapacity(resources.reduce(0) { $0 + $1.count })
    for (stack, list) in resources.enumerated() {
      for index in list.indices { add(list[index].identity, at: Place(stack: stack, resource: index)) }
    }
  }

  private mutating func add(_ identity: ResourceIdentity, at place: Place) {
    if first[identity] == nil {
      first[identity] = place
    } else {
      others[identity, default: []].append(place)
    }
  }

  /// The place of a resource, if it was put to one stack; nil too where it is in none.
  func place(of identity: ResourceIdentity) -> Place? {
    guard let place = first[identity] else { return nil }
    // Twice in one stack is a finding about that stack; what is meant is clear.
    return others.isEmpty || others[identity]?.allSatisfy { $0.stack == place.stack } ?? true ? place : nil
  }

  /// The place of a fleet's resource in one of the fleet's stacks; found by halves, since a fleet has many.
  func place(of identity: ResourceIdentity, inStack stack: Int) -> Place? {
    guard let first = first[identity], let others = others[identity],
      stacks[first.stack].location == stacks[stack].location, stacks[stack].isMember
    else { return nil }
    if first.stack == stack { return first }
    var (low, high) = (0, others.count)
    while low < high {
      let middle = (low + high) / 2
      if others[middle].stack < stack { low = middle + 1 } else { high = middle }
    }
    return low < others.count && others[low].stack == stack ? others[low] : nil
  }

  func places(of identity: ResourceIdentity) -> [Place] {
    first[identity].map { [$0] + (others[identity] ?? []) } ?? []
  }

  subscript(place: Place) -> ResourceDeclaration {
    get { resources[place.stack][place.resource] }
    set { resources[place.stack][place.resource] = newValue }
  }

  func logicalIDs(of places: Set<Place>, inStack stack: Int) -> Set<String> {
    Set(places.filter { $0.stack == stack }.map { self[$0].logicalID })
  }

  /// A placed resource that was declared at the same spot as one that was never placed: what a computed
  /// property creates again at each use.
  func twin(of declaration: ResourceDeclaration) -> ResourceDeclaration? {
    for list in resources {
      for other in list
      where other.location == declaration.location && other.logicalID == declaration.logicalID
        && other.identity != declaration.identity
      {
        return other
      }
    }
    return nil
  }
}
