/// Why the catalogue of actions cannot be made.
enum ActionGeneratorError: Error, CustomStringConvertible {
  case unknownLevel(String, action: String)

  var description: String {
    switch self {
    case .unknownLevel(let level, let action):
      "\(action) has the access level '\(level)', which is none known"
    }
  }
}
