/// An action in the catalogue. Its details are read when they are asked for.
public struct ServiceAction: Sendable {
  /// The service that the action belongs to.
  public let service: ActionService
  /// Such as `GetObject`. Of an action so new that only cfn-lint knows it, the name is in lower case.
  public let name: String
  private let details: Details

  /// Where the details stand, as numbers: the library's constants never move.
  private struct Details: Sendable {
    let start: UInt
    let count: Int
  }

  init(service: ActionService, line: ServiceLine) {
    self.service = service
    name = line.name
    details = Details(start: UInt(bitPattern: line.start), count: line.count)
  }

  /// As policies write it, such as `s3:GetObject`.
  public var fullName: String { "\(service.prefix):\(name)" }

  /// Nil where only the action's name is known.
  public var level: AccessLevel? {
    switch line?.fields[2] {
    case "L": .list
    case "R": .read
    case "W": .write
    case "T": .tagging
    case "P": .permissionsManagement
    default: nil
    }
  }

  /// The types of resources that it applies to; without any it wants the resource `*`.
  public var resourceTypes: [ResourceUse] { (line?.list(3) ?? []).map(ResourceUse.init) }

  /// The keys of the action itself; those of its resource types are theirs.
  public var ownConditionKeys: [String] { line?.list(4) ?? [] }

  /// All keys that requests of the action may have, besides the global ones.
  public var conditionKeys: [String] {
    var keys = ownConditionKeys
    for use in resourceTypes {
      for key in service.resourceType(named: use.type)?.conditionKeys ?? [] where !keys.contains(key) {
        keys.append(key)
      }
    }
    return keys
  }

  /// Full names of actions that a caller of this one must be allowed too.
  public var dependentActions: [String] { line?.list(5) ?? [] }

  private var line: ServiceLine? {
    UnsafeRawPointer(bitPattern: details.start).map { ServiceLine(start: $0, count: details.count) }
  }
}

extension ServiceAction {
  /// A type of resource that an action applies to.
  public struct ResourceUse: Sendable, Hashable {
    /// Such as `bucket`.
    public var type: String
    /// Whether each request is about a resource of the type.
    public var isRequired: Bool

    init(_ text: String) {
      isRequired = text.hasSuffix("*")
      type = isRequired ? String(text.dropLast()) : text
    }
  }
}
