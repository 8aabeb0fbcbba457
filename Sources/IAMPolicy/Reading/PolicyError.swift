public import CrossAccountCloudFormation

/// Why a document is no policy.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
public struct PolicyError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Problem: Sendable, Hashable {
    case wrongKind(expected: String, found: String)
    case missing(String)
    case both(String, String)
    case notAllowed(String, in: PolicyKind)
    case unknownElement(String, suggestion: String)
    case unknownEffect(String)
    case unknownVersion(String)
    case unknownOperator(String, suggestion: String)
    case unknownPrincipal(String)
    case openService(String)
  }

  /// The way from the document to the place.
  public var path: PropertyPath
  public var problem: Problem

  public var description: String { path.steps.isEmpty ? message : "\(path.inPolicy): \(message)" }

  private var message: String {
    switch problem {
    case .wrongKind(let expected, let found): "\(expected) is expected, not \(found)"
    case .missing(let element): "\(element) is missing"
    case .both(let one, let other): "\(one) and \(other) exclude each other"
    case .notAllowed(let element, let kind):
      "\(element) has no place in \(kind == .identity ? "an" : "a") \(kind.rawValue)"
    case .unknownElement(let name, let suggestion): "'\(name)' is no element of a policy\(suggestion)"
    case .unknownEffect(let text): "the effect is Allow or Deny, not '\(text)'"
    case .unknownVersion(let text): "the version is 2012-10-17 or 2008-10-17, not '\(text)'"
    case .unknownOperator(let name, let suggestion): "'\(name)' is no condition operator\(suggestion)"
    case .unknownPrincipal(let name): "'\(name)' is no kind of principal"
    case .openService(let text): "'\(text)' has a wildcard in the name of the service; write the name"
    }
  }
}

extension PropertyPath {
  /// As messages about policies say it: statements counted from one, without the functions on the way, such as
  /// `Statement[1].Action`.
  var inPolicy: String {
    var path = PropertyPath()
    var steps = self.steps[...]
    while let step = steps.popFirst() {
      switch step {
      case .key("Fn::If"): steps = steps.dropFirst()
      case .key(let key): path.append(key)
      case .index(let index): path.append(index + 1)
      }
    }
    return path.description
  }
}
