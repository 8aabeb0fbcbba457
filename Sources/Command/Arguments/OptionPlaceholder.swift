/// A value that an option takes.
struct OptionPlaceholder {
  /// As the help writes it: `DIR`.
  let text: String
  /// As a message names it: `a folder`. Empty for an option with choices, which are listed instead.
  let what: String

  init(_ text: String, _ what: String = "") {
    self.text = text
    self.what = what
  }
}
