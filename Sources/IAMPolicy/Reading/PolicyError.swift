public import CrossAccountCloudFormation

/// Why a document is not a policy.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
public struct PolicyError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong. A suggestion is empty, or begins with `;`.
  public enum Problem: Sendable, Hashable {
    /// A value of another kind than the element takes, such as a number for a list of actions.
    case wrongKind(expected: String, found: String)
    /// A required element that is not there.
    case missing(String)
    /// Two elements of which a statement takes one, such as `Action` and `NotAction`.
    case both(String, String)
    /// An element that policies of this kind do not take, such as `Principal` in an identity policy.
    case notAllowed(String, in: PolicyKind)
    /// A name that is not an element's.
    case unknownElement(String, suggestion: String)
    /// An effect other than `Allow` and `Deny`.
    case unknownEffect(String)
    /// A version of the policy language that does not exist.
    case unknownVersion(String)
    /// A condition operator that does not exist.
    case unknownOperator(String, suggestion: String)
    /// A kind of principal that does not exist.
    case unknownPrincipal(String)
    /// An action whose service has a wildcard in its name.
    case openService(String)
  }

  /// The way from the document to the place.
  public var path: PropertyPath
  /// What is wrong there.
  public var problem: Problem

  public var description: String { path.steps.isEmpty ? message : "\(path.inPolicy): \(message)" }

  private var message: String {
    switch problem {
    case .wrongKind(let expected, let found): "\(expected) is expected, not \(found)"
    case .missing(let element): "\(element) is missing"
    case .both(let one, let other): "\(one) and \(other) cannot be used together"
    case .notAllowed(let element, let kind):
      "\(element) is not allowed in \(kind == .identity ? "an" : "a") \(kind.rawValue)"
    case .unknownElement(let name, let suggestion): "'\(name)' is not an element of a policy\(suggestion)"
    case .unknownEffect(let text): "the effect is Allow or Deny, not '\(text)'"
    case .unknownVersion(let text): "the version is 2012-10-17 or 2008-10-17, not '\(text)'"
    case .unknownOperator(let name, let suggestion): "'\(name)' is not a condition operator\(suggestion)"
    case .unknownPrincipal(let name): "'\(name)' is not a kind of principal"
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
