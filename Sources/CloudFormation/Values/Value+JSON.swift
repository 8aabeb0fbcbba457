extension Value {
  /// The value as JSON, functions in their long form, names in the order they were given.
  ///
  /// JSON knows no infinity: a number that is not finite becomes `null`.
  ///
  /// - Parameter pretty: One element a line, two spaces a level; else all on one line without spaces.
  public func json(pretty: Bool) -> String {
    var writer = JSONWriter(isPretty: pretty)
    writer.write(self)
    return writer.text
  }
}
