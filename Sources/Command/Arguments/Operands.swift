/// The words that may follow a command.
struct Operands: Sendable {
  /// As the usage line writes them: `[BASE HEAD]`.
  let text: String
  let count: ClosedRange<Int>
  let help: String
}
