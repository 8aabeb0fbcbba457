/// The summaries of the members that all generated types have.
enum Boilerplate {
  static let box = "The value in the template."
  static let boxInitialiser = "Wraps a value for the template."
  static let resourceBox = "The declaration, which all copies share."
  static let resourceBoxInitialiser = "Wraps a declaration."
}
