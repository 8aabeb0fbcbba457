/// How much was read, held against the limits.
struct Extent {
  let limits: YAMLReader.Limits
  private(set) var nodes = 0

  init(limits: YAMLReader.Limits) { self.limits = limits }

  mutating func count(_ more: Int, at mark: Mark) throws(YAMLError) {
    nodes += more
    guard nodes <= limits.nodes else {
      throw YAMLError(.tooManyNodes, "the document contains more than \(limits.nodes) values", at: mark)
    }
  }

  func checkDepth(_ depth: Int, at mark: Mark) throws(YAMLError) {
    guard depth <= limits.depth else {
      throw YAMLError(.tooDeep, "values nest more than \(limits.depth) levels deep", at: mark)
    }
  }
}
