/// An option on its way from the command line, with what stands after its `=`.
struct WrittenOption {
  let name: String
  /// Nil once it is taken, and for an option that was written without `=`.
  private(set) var inline: String?

  init(_ argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    name = String(parts[0])
    inline = parts.count == 2 ? String(parts[1]) : nil
  }

  /// The value: what stands after the `=`, else the next argument.
  mutating func take(
    _ what: @autoclosure () -> String, _ rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    let given = inline
    inline = nil
    // Another option there means that the value was forgotten; one that begins with a dash can be given with `=`.
    if given == nil, let next = rest.first, next.hasPrefix("-"), next != "-" {
      throw UsageError(message: "\(name) takes \(what()), but '\(next)' follows")
    }
    guard let value = given ?? rest.popFirst(), !value.isEmpty else {
      throw UsageError(message: "\(name) takes \(what())")
    }
    return value
  }
}
