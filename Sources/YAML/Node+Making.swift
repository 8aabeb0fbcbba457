extension Node {
  public static var null: Node { Node(.scalar(.null)) }

  public static func boolean(_ value: Bool) -> Node { Node(.scalar(.boolean(value))) }

  public static func integer(_ value: Int) -> Node { Node(.scalar(.integer(value))) }

  public static func float(_ value: Double) -> Node { Node(.scalar(.number(.double(value)))) }

  public static func string(_ value: String, tag: String? = nil) -> Node {
    Node(.scalar(.string(value)), tag: tag)
  }

  public static func sequence(_ items: [Node], tag: String? = nil) -> Node {
    Node(.sequence(items), tag: tag)
  }

  /// A mapping with its entries in the order given. Keys must differ; the writer refuses them otherwise.
  public static func mapping(_ entries: [(String, Node)], tag: String? = nil) -> Node {
    Node(.mapping(entries.map { Entry($0.0, $0.1) }), tag: tag)
  }
}
