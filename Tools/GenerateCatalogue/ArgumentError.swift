/// What is wrong with a command line.
enum ArgumentError: Error, CustomStringConvertible {
  case missingValue(String)
  case unknown(String)
  case noSchemas(String)

  var description: String {
    switch self {
    case .missingValue(let option): "\(option) needs a value"
    case .unknown(let option):
      "unknown option \(option); there are --check, --schemas, --output and --corrections, and names of services"
    case .noSchemas(let folder):
      "no schemas in \(folder): run 'make setup-tests', which installs them, or 'make generate', which does both"
    }
  }
}
