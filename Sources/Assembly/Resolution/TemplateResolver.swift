package import CrossAccountCloudFormation

/// Puts values in the place of functions, as far as they are known before anything is deployed.
///
/// What is not known stays a function, with the known text around it: a parameter (whoever deploys gives it,
/// its default binds nobody), what a service generates, a condition that hangs on a parameter.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
package struct TemplateResolver {
  let templates: [PlacedTemplate]
  /// Its position.
  package let index: Int
  let exports: ExportedValues?
  /// How many imports led here: stacks cannot import each other, but templates from elsewhere may say so.
  var depth = 0

  package init(_ templates: [PlacedTemplate], _ index: Int, exports: ExportedValues?) {
    self.templates = templates
    self.index = index
    self.exports = exports
  }

  /// The template whose values are resolved.
  package var here: PlacedTemplate { templates[index] }

  package func resolve(_ value: Value) -> Value {
    switch value {
    case .null, .boolean, .integer, .number, .string, .deferred: return value
    case .list(let items):
      if value.isLiteral { return value }
      return .list(items.map(resolve).filter { $0 != Value.noValue })
    case .object(let object):
      if value.isLiteral { return value }
      var result = object
      for entry in object.entries where !entry.value.isLiteral {
        let resolved = resolve(entry.value)
        result[entry.key] = resolved == Value.noValue ? nil : resolved
      }
      return .object(result)
    case .intrinsic(let function): return resolve(function)
    }
  }

  private func resolve(_ function: Intrinsic) -> Value {
    switch function {
    case .ref(let name): return reference(name) ?? .intrinsic(function)
    case .getAtt(let logicalID, .string(let attribute)):
      return physical(logicalID, attribute) ?? .intrinsic(function)
    case .sub(let text, let variables): return substitution(text, variables)
    case .join(.string(let delimiter), let values): return join(delimiter, resolve(values))
    case .if(let name, let then, let otherwise):
      if let isMet = TemplateConditions(self).truth(of: name) { return resolve(isMet ? then : otherwise) }
      let (first, second) = (resolve(then), resolve(otherwise))
      return first == second ? first : .intrinsic(.if(condition: name, then: first, else: second))
    case .select(let index, let values):
      return select(resolve(index), resolve(values)) ?? .intrinsic(function)
    case .split(let delimiter, let text):
      guard let delimiter = resolve(delimiter).string, !delimiter.isEmpty, let text = resolve(text).string
      else { return .intrinsic(function) }
      return .list(TemplateResolver.parts(of: text, delimiter).map(Value.string))
    case .findInMap(let map, let top, let second, _):
      guard let map = resolve(map).string, let top = resolve(top).string, let second = resolve(second).string
      else { return .intrinsic(function) }
      return here.template.mappings[map]?.object?[top]?.object?[second] ?? .intrinsic(function)
    case .importValue(let name):
      guard depth < 8, let name = resolve(name).string, let exports,
        let source = exports.source(of: name, for: here)
      else { return .intrinsic(function) }
      var exporter = TemplateResolver(templates, source.template, exports: exports)
      exporter.depth = depth + 1
      return exporter.resolve(source.value)
    default: return .intrinsic(function)
    }
  }

  private func select(_ index: Value, _ values: Value) -> Value? {
    guard let items = values.list else { return nil }
    let position: Int? =
      if case .integer(let number) = index { number } else { index.string.flatMap { Int($0) } }
    guard let position, items.indices.contains(position) else { return nil }
    return items[position]
  }

  private static func parts(of text: String, _ delimiter: String) -> [String] {
    let bytes = Array(text.utf8)
    let mark = Array(delimiter.utf8)
    var parts: [String] = []
    var start = 0
    var index = 0
    while index + mark.count <= bytes.count {
      if bytes[index..<index + mark.count].elementsEqual(mark) {
        parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
        index += mark.count
        start = index
      } else {
        index += 1
      }
    }
    return parts + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}
