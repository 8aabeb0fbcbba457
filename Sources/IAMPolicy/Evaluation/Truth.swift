/// Yes, no, or not to be known while synthesizing, with the reason.
enum Truth: Sendable, Hashable {
  case no
  case yes
  case unknown(String)

  init(_ flag: Bool) { self = flag ? .yes : .no }

  var isYes: Bool { if case .yes = self { true } else { false } }
  var isNo: Bool { if case .no = self { true } else { false } }

  /// Why nothing can be said.
  var doubt: String? { if case .unknown(let reason) = self { reason } else { nil } }

  /// A no on either side decides, whatever is unknown on the other.
  func and(_ other: @autoclosure () -> Truth) -> Truth {
    switch self {
    case .no: return .no
    case .yes: return other()
    case .unknown: return other().isNo ? .no : self
    }
  }

  /// A yes on either side decides, whatever is unknown on the other.
  func or(_ other: @autoclosure () -> Truth) -> Truth {
    switch self {
    case .yes: return .yes
    case .no: return other()
    case .unknown: return other().isYes ? .yes : self
    }
  }

  static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .no: .yes
    case .yes: .no
    case .unknown: truth
    }
  }
}

extension Sequence {
  /// Whether one element is a yes.
  func anyTruth(_ test: (Element) -> Truth) -> Truth {
    var result = Truth.no
    for element in self {
      let truth = test(element)
      if truth.isYes { return .yes }
      if result.isNo { result = truth }
    }
    return result
  }

  /// Whether all elements are a yes; yes when there is none.
  func allTruth(_ test: (Element) -> Truth) -> Truth {
    var result = Truth.yes
    for element in self {
      let truth = test(element)
      if truth.isNo { return .no }
      if result.isYes { result = truth }
    }
    return result
  }
}
