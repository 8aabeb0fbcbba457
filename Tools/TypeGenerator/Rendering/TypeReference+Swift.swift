extension TypeReference {
  /// As it is written in a declaration.
  ///
  /// - Parameter hidden: Core types that a resource type of the service has the name of.
  func text(hidden: Set<String> = []) -> String {
    switch self {
    case .core(let type): CoreType.text(type, hidden)
    case .list(let element): "\(CoreType.text(.list, hidden))<\(element.text(hidden: hidden))>"
    case .map(let element): "\(CoreType.text(.map, hidden))<\(element.text(hidden: hidden))>"
    case .named(let name): name
    }
  }
}

extension CoreType {
  fileprivate static func text(_ type: CoreType, _ hidden: Set<String>) -> String {
    hidden.contains(type.rawValue) ? "CloudFormation.\(type.rawValue)" : type.rawValue
  }
}
