internal import CloudFormation
internal import Infrastructure

/// An app taken apart: its stacks with the resources that grants will still add to, and who stands where.
struct PlacedApp {
  let name: String
  let stacks: [Stack]
  /// For each stack its resources, in the order placed.
  var resources: [[ResourceDeclaration]]
  /// For each resource the places it was put to: one, if all is well.
  var places: [ResourceIdentity: [Place]] = [:]

  /// A resource in a stack, by their positions.
  struct Place: Hashable {
    var stack: Int
    var resource: Int
  }

  init(name: String, stacks: [Stack]) {
    self.name = name
    self.stacks = stacks
    resources = stacks.map(\.content.resources)
    for (stack, list) in resources.enumerated() {
      for (index, resource) in list.enumerated() {
        places[resource.identity, default: []].append(Place(stack: stack, resource: index))
      }
    }
  }

  subscript(place: Place) -> ResourceDeclaration {
    get { resources[place.stack][place.resource] }
    set { resources[place.stack][place.resource] = newValue }
  }

  func logicalIDs(of places: Set<Place>, inStack stack: Int) -> Set<String> {
    Set(places.filter { $0.stack == stack }.map { self[$0].logicalID })
  }

  /// A placed resource that was declared at the same spot as one that was never placed: what a computed
  /// property makes anew at each use.
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
