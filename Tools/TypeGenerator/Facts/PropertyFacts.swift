/// What a schema says about a property, for the documentation of the parameter that takes it.
struct PropertyFacts: Equatable {
  /// A few words each, such as `1 to 64 characters`, in the order in which they are read.
  var phrases: [String] = []
  var replacement: Replacement?

  /// Whether a change makes CloudFormation create the resource again.
  enum Replacement: Equatable {
    case always
    /// For some changes, or in some of the places where the property's type is used.
    case sometimes
  }

  /// What is true of both. Of a replacement that only one of them needs, "may" is.
  func common(with other: PropertyFacts) -> PropertyFacts {
    let same = replacement == other.replacement
    return PropertyFacts(
      phrases: phrases.filter(other.phrases.contains),
      replacement: same ? replacement : .sometimes)
  }
}

extension PropertyFacts.Replacement {
  var phrase: String {
    switch self {
    case .always: "changes replace the resource"
    case .sometimes: "changes may replace the resource"
    }
  }
}
