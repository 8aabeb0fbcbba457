internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// Policies follow IAM's grammar: their elements exist, are of the right kind, and are those that the policy takes.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
enum PolicyGrammarRule {
  static func check(_ place: PolicyPlace) -> [TemplateFinding] {
    // A macro inside of a document may add to it.
    if place.document.isComputedInside { return [] }
    let grammar = grammarError(in: place)
    // What is missing or out of place is said by the statement, in more words; but a misspelled 'Action' is
    // not a missing one.
    let shape = grammar?.isUnknownElement == true ? [] : PolicyShapeRule.check(place)
    // Of a wildcard in the name of a service the rule for actions says more.
    let fault = grammar.flatMap { $0.isOpenService ? nil : [finding($0, in: place)] } ?? []
    return (shape.isEmpty ? fault : shape) + characters(place)
  }

  private static func grammarError(in place: PolicyPlace) -> PolicyError? {
    do throws(PolicyError) {
      _ = try Policy(place.name, place.kind, place.document)
      return nil
    } catch {
      return error
    }
  }

  private static func finding(_ error: PolicyError, in place: PolicyPlace) -> TemplateFinding {
    // IAM refuses what breaks its grammar; other services have their own ways.
    let isIAM = place.kind == .trust || place.kind == .identity
    return TemplateFinding(
      isIAM && !error.isAboutCase ? .error : .warning, code: "policy-grammar", "\(error)",
      at: PropertyPath(place.path.steps + error.path.steps))
  }

  private static func characters(_ place: PolicyPlace) -> [TemplateFinding] {
    guard place.kind == .trust || place.kind == .identity,
      let fault = PolicyText.fault(in: place.document)
    else { return [] }
    return [.error("policy-character", fault, at: place.path)]
  }
}

extension PolicyError {
  fileprivate var isOpenService: Bool { if case .openService = problem { true } else { false } }

  fileprivate var isUnknownElement: Bool {
    if case .unknownElement = problem { true } else { false }
  }

  /// Whether an element is only written in other letters: `effect`.
  fileprivate var isAboutCase: Bool {
    guard case .unknownElement(let name, let suggestion) = problem else { return false }
    return suggestion.lowercased().contains("'\(name.lowercased())'")
  }
}

extension Value {
  /// Whether a function adds to the names of an object inside.
  fileprivate var isComputedInside: Bool {
    switch self {
    case .object(let object): object.isComputed || object.entries.contains { $0.value.isComputedInside }
    case .list(let items): items.contains { $0.isComputedInside }
    case .intrinsic(.transform), .intrinsic(.other): true
    case .intrinsic(.if(_, let then, let otherwise)): then.isComputedInside || otherwise.isComputedInside
    default: false
    }
  }
}
