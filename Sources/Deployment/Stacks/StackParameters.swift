internal import CrossAccountAssembly
internal import CrossAccountCloudFormation

/// How each parameter of a template gets its value: as given, else the value that the stack has, else its default.
struct StackParameters {
  /// What CloudFormation is told about a parameter.
  enum Source: Hashable {
    case given(String)
    case previous
  }

  /// By name, in the template's order. Parameters that take their default are not among them.
  private(set) var sources: [(name: String, source: Source)] = []
  /// Those without a value from anywhere.
  private(set) var missing: [String] = []
  /// Those whose value is another one than the stack has, or may be: that of `NoEcho` parameters is not shown.
  private(set) var changed: [String] = []
  /// How the values that can be seen differ from those that were given.
  private(set) var differences: [String] = []
  /// Those that were given and cannot be compared.
  private(set) var hidden: [String] = []
  /// Those that keep a value although the default is another one.
  private(set) var kept: [(name: String, value: String, standard: String)] = []

  init(_ stack: StackTarget, _ state: StackState) {
    let previous = state.status.hasTemplate ? state.parameters : [:]
    for (name, parameter) in stack.placed.template.parameters {
      let standard = parameter.defaultValue.map(StackParameters.text)
      if let value = stack.configuration.parameters[name] {
        sources.append((name, .given(value)))
        if parameter.noEcho {
          changed.append(name)
          hidden.append(name)
        } else if previous[name] != value {
          changed.append(name)
          differences.append(
            "parameter \(name) is \(previous[name].map { "'\($0)'" } ?? "not there"), not '\(value)'")
        }
      } else if let value = previous[name] {
        sources.append((name, .previous))
        if let standard, !parameter.noEcho, value != standard { kept.append((name, value, standard)) }
      } else if standard == nil {
        missing.append(name)
      }
    }
  }

  /// As CloudFormation takes a value: lists are separated by commas.
  private static func text(_ value: Value) -> String {
    if case .list(let items) = value { return items.map(text).joined(separator: ",") }
    return value.string ?? value.json(pretty: false)
  }

  /// For `--parameters`; nil where there are none to tell.
  var json: String? {
    if sources.isEmpty { return nil }
    return Value.list(
      sources.map { name, source in
        switch source {
        case .given(let value): ["ParameterKey": .string(name), "ParameterValue": .string(value)]
        case .previous: ["ParameterKey": .string(name), "UsePreviousValue": true]
        }
      }
    ).json(pretty: false)
  }
}
