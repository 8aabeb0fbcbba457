/// The latest few values that were not the same as another one: resources of many accounts differ in little, so that
/// what was learned of a value serves for the ones that come after it.
public struct RecentValues: Sendable {
  private static let capacity = 8

  private var values: [Value] = []
  private var oldest = 0

  /// No values yet; there is room for eight.
  public init() {}

  /// The value of a slot.
  public subscript(slot: Int) -> Value { values[slot] }

  /// Where the same value is, byte by byte; nil where it is not, or no longer.
  public func slot(of value: Value) -> Int? { values.firstIndex { $0.isSame(as: value) } }

  /// Whether the same value is there, byte by byte.
  public func contains(_ value: Value) -> Bool { slot(of: value) != nil }

  /// Puts in a value that is not there.
  ///
  /// - Returns: Its slot, from 0, which may have been that of the oldest.
  @discardableResult
  public mutating func insert(_ value: Value) -> Int {
    if values.count < Self.capacity {
      values.append(value)
      return values.count - 1
    }
    defer { oldest = (oldest + 1) % Self.capacity }
    values[oldest] = value
    return oldest
  }
}
