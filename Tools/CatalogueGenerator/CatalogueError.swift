/// Why no catalogue could be made.
public enum CatalogueError: Error, CustomStringConvertible {
  case unreadable(file: String, problem: String)
  case unexpected(type: String, keyword: String)
  case missingTarget(type: String, pointer: String)
  case uselessCorrection(type: String)
  case tooManyRegions

  public var description: String {
    switch self {
    case .unreadable(let file, let problem): "\(file) cannot be read: \(problem)"
    case .unexpected(let type, let keyword):
      "the schema of \(type) has '\(keyword)' in a shape not known here"
    case .missingTarget(let type, let pointer):
      "the schema of \(type) refers to \(pointer), which it does not have"
    case .uselessCorrection(let type): "the correction of \(type) corrects nothing: there is no such type"
    case .tooManyRegions: "there are more than 64 regions: a type's regions no longer fit into one number"
    }
  }
}
