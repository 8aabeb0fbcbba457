/// A function that CloudFormation would refuse.
struct FunctionFault {
  enum Kind {
    /// No function of that name.
    case unknown
    /// One that is not given what it takes.
    case arguments
    /// One that may not stand where it is.
    case place
    /// One that is given more than it uses, which CloudFormation takes.
    case excess
  }

  let kind: Kind
  /// Behind the place of the function.
  let message: String

  init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}
