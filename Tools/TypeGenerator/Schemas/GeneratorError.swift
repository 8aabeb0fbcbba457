/// Why nothing could be generated.
public enum GeneratorError: Error, CustomStringConvertible {
  case unreadableSchema(type: String, problem: String)
  case uselessCorrection(type: String, at: String)

  public var description: String {
    switch self {
    case .unreadableSchema(let type, let problem): "the schema of \(type) cannot be read: \(problem)"
    case .uselessCorrection(let type, let path):
      "the correction of \(type) at \(path) finds nothing there: remove it, or say where the schema has it now"
    }
  }
}
