extension Node {
  /// The value `null`.
  public static var null: Node { Node(.scalar(.null)) }

  /// `true` or `false`.
  public static func boolean(_ value: Bool) -> Node { Node(.scalar(.boolean(value))) }

  /// A whole number.
  public static func integer(_ value: Int) -> Node { Node(.scalar(.integer(value))) }

  /// A number with a fraction, an infinity or NaN.
  public static func float(_ value: Double) -> Node { Node(.scalar(.number(.double(value)))) }

  /// A text.
  ///
  /// - Parameter tag: A short form such as `!Ref`, which makes the text a function's argument.
  public static func string(_ value: String, tag: String? = nil) -> Node {
    Node(.scalar(.string(value)), tag: tag)
  }

  /// A list.
  ///
  /// - Parameter tag: A short form such as `!Join`.
  public static func sequence(_ items: [Node], tag: String? = nil) -> Node {
    Node(.sequence(items), tag: tag)
  }

  /// A mapping with its entries in the order given. Keys must differ; the writer refuses them otherwise.
  public static func mapping(_ entries: [(String, Node)], tag: String? = nil) -> Node {
    Node(.mapping(entries.map { Entry($0.0, $0.1) }), tag: tag)
  }
}
