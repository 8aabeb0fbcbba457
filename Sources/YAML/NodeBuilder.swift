/// Makes a ``Node`` of a tree's parts.
public struct NodeBuilder: TreeSink {
  private struct Open {
    var tag: String?
    var isMapping: Bool
    var items: [Node] = []
    var entries: [Node.Entry] = []
    var key = ""
  }

  private var open: [Open] = []
  /// The whole tree, once its last part is taken.
  public private(set) var node: Node?

  /// A builder that has been given nothing yet.
  public init() {}

  /// The tree that `write` describes.
  public static func node(
    _ write: (inout NodeBuilder) throws(YAMLError) -> Void
  ) throws(YAMLError) -> Node {
    var builder = NodeBuilder()
    try write(&builder)
    return builder.node ?? .null
  }

  /// Adds `null`.
  public mutating func null() { add(.null) }
  /// Adds a boolean.
  public mutating func boolean(_ value: Bool) { add(.boolean(value)) }
  /// Adds an integer.
  public mutating func integer(_ value: Int) { add(.integer(value)) }
  /// Adds a number that is not an integer.
  public mutating func number(_ value: Number) { add(Node(.scalar(.number(value)))) }
  /// Adds a string.
  public mutating func string(_ text: String, tag: String?) { add(.string(text, tag: tag)) }
  /// Starts a sequence: what follows are its items, up to ``endSequence()``.
  public mutating func startSequence(tag: String?, isEmpty: Bool) {
    open.append(Open(tag: tag, isMapping: false))
  }
  /// Starts a mapping: keys and values follow, up to ``endMapping()``.
  public mutating func startMapping(tag: String?) { open.append(Open(tag: tag, isMapping: true)) }
  /// Adds the sequence that was started last.
  public mutating func endSequence() { close() }
  /// Adds the mapping that was started last.
  public mutating func endMapping() { close() }

  /// The key of the value that follows.
  public mutating func key(_ text: String) {
    guard !open.isEmpty else { return }
    open[open.count - 1].key = text
  }

  private mutating func close() {
    guard let last = open.popLast() else { return }
    add(Node(last.isMapping ? .mapping(last.entries) : .sequence(last.items), tag: last.tag))
  }

  private mutating func add(_ child: Node) {
    guard let last = open.indices.last else {
      node = child
      return
    }
    if open[last].isMapping {
      open[last].entries.append(Node.Entry(open[last].key, child))
    } else {
      open[last].items.append(child)
    }
  }
}
