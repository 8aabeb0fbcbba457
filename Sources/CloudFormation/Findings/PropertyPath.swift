/// The way from an element of a template to a value inside of it, such as `Properties.Policies[0].PolicyName`.
///
/// Functions on the way count as keys: `Properties.Name.Fn::If[1]`.
public struct PropertyPath: Sendable, Hashable {
  /// One step down.
  public enum Step: Sendable, Hashable {
    /// The value of a key in an object.
    case key(String)
    /// An item of a list, from zero.
    case index(Int)
  }

  /// The steps from the top; empty for the top itself.
  public var steps: [Step]

  /// A path of these steps from the top.
  public init(_ steps: [Step] = []) { self.steps = steps }

  /// Goes down to the value of a key.
  public mutating func append(_ key: String) { steps.append(.key(key)) }
  /// Goes down to an item of a list, counted from zero.
  public mutating func append(_ index: Int) { steps.append(.index(index)) }
  /// Goes up by one step; at the top it does nothing.
  public mutating func removeLast() { if !steps.isEmpty { steps.removeLast() } }

  package func appending(_ steps: Step...) -> PropertyPath { PropertyPath(self.steps + steps) }

  package func appending(_ key: String) -> PropertyPath { appending(.key(key)) }

  /// The path of a resource's property, or of a value inside of it.
  package static func property(_ names: [String], of logicalID: String) -> PropertyPath {
    PropertyPath([.key("Resources"), .key(logicalID), .key("Properties")] + names.map { .key($0) })
  }

  package static func resource(_ logicalID: String) -> PropertyPath {
    PropertyPath([.key("Resources"), .key(logicalID)])
  }

  /// Whether the value only counts when a condition says so.
  package var isConditional: Bool { steps.contains(.key("Fn::If")) }

  /// Whether the value stands inside of a loop, where names hold the loop's variables.
  package var isInsideLoop: Bool {
    steps.contains { if case .key(let key) = $0 { key.hasPrefix(ForEach.prefix) } else { false } }
  }
}

extension PropertyPath: ExpressibleByStringLiteral {
  public init(stringLiteral key: String) { steps = [.key(key)] }
}

extension PropertyPath: CustomStringConvertible {
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }
}
