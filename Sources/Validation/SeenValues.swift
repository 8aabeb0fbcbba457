internal import CloudFormation

/// Values in which a check has found nothing, so that it need not look at the same ones again: the resources of
/// many accounts differ in little. Keeps a few, the latest.
struct SeenValues {
  private static let most = 8

  private var values: [Value] = []
  private var next = 0

  func contains(_ value: Value) -> Bool { values.contains { $0.isSame(as: value) } }

  mutating func insert(_ value: Value) {
    if values.count < Self.most {
      values.append(value)
    } else {
      values[next] = value
      next = (next + 1) % Self.most
    }
  }
}
