/// When to print in colour.
enum ColorMode: String, CaseIterable {
  case auto
  case always
  case never

  func isOn(terminal: Bool, avoided: Bool) -> Bool {
    switch self {
    case .auto: terminal && !avoided
    case .always: true
    case .never: false
    }
  }
}
