internal import CrossAccountAccess
internal import CrossAccountIAMPolicy

/// `--can WHO ACTION RESOURCE`: one question about one request.
struct AccessQuestion {
  static let can = Option.list(
    "--can", OptionPlaceholder("WHO", "the ARN of a role or user"), OptionPlaceholder("ACTION", "an action"),
    OptionPlaceholder("RESOURCE", "the ARN of a resource"), isRepeatable: false,
    help: "answer whether WHO can perform ACTION on RESOURCE, and why")
  static let context = Option.list(
    "--context", OptionPlaceholder("KEY=VALUE", "a condition key and its value"),
    help: "condition key of the request that --can asks about")

  let principal: String
  let action: String
  let resource: String
  private var context: [String: String] = [:]

  /// Nil for a command line without a question.
  init?(_ arguments: Arguments) throws(UsageError) {
    let words = arguments[Self.can]
    if words.isEmpty {
      try arguments.refuse([Self.context], "applies to a question: add --can")
      return nil
    }
    guard words.count == 3 else { throw UsageError(message: "--can takes one question at a time") }
    (principal, action, resource) = (words[0], words[1], words[2])
    guard action.contains(":") else {
      throw UsageError(
        message: "'\(action)' is not an action: add the prefix of its service, as in sts:AssumeRole")
    }
    for text in arguments[Self.context] {
      guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
        throw UsageError(message: "--context takes KEY=VALUE, not '\(text)'")
      }
      context[String(text[..<equals])] = String(text[text.index(after: equals)...])
    }
  }

  func ask(_ model: inout AccessModel) -> Decision {
    model.ask(principal, action, on: resource, context: context)
  }
}
