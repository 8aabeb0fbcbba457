/// Writes an initialiser: parameters with what must be given first, and a body that puts them into a bag in the
/// order in which a template is read.
struct InitialiserRenderer {
  let summary: String
  let object: ObjectModel
  let hidden: Set<String>
  var before: [String] = []
  var documentedBefore: [(name: String, text: String)] = []
  var documentedAfter: [(name: String, text: String)] = []
  var after: [String] = []
  var result = "bag.box"

  func write(_ source: inout SourceText) {
    document(&source)
    let parameters = before + object.parameters.map(parameter) + after
    if parameters.count <= 1 {
      source.line("public init(\(parameters.joined())) {")
    } else {
      source.line("public init(")
      source.indented { source in
        for (index, parameter) in parameters.enumerated() {
          source.line(parameter + (index < parameters.count - 1 ? "," : ""))
        }
      }
      source.line(") {")
    }
    source.indented { body(&$0) }
    source.line("}")
  }

  private func document(_ source: inout SourceText) {
    source.documentation(summary)
    let texts = documentedBefore + object.parameters.map(documentation) + documentedAfter
    guard let first = texts.first else { return }
    if texts.count == 1 {
      source.documentation("", "- Parameter \(first.name): \(first.text).")
    } else {
      source.documentation("", "- Parameters:")
      source.documentation(texts.map { "  - \($0.name): \($0.text)." })
    }
  }

  /// The name in a template, and what the schema says about the property.
  private func documentation(of property: PropertyModel) -> (name: String, text: String) {
    var facts = [FactWords.code(property.name)]
    if property.isRequired { facts.append("required") }
    facts += property.facts.phrases
    if let replacement = property.facts.replacement { facts.append(replacement.phrase) }
    return (SwiftName.member(property.name), facts.joined(separator: "; "))
  }

  private func body(_ source: inout SourceText) {
    let isVariable = !object.properties.isEmpty
    source.line("\(isVariable ? "var" : "let") bag = \(TypeReference.core(.bag).text(hidden: hidden))()")
    for property in object.written { source.line("bag.add(\(property.name.quoted), \(name(of: property)))") }
    source.line("box = \(result)")
  }

  private func parameter(_ property: PropertyModel) -> String {
    "\(name(of: property)): \(property.type.text(hidden: hidden))\(property.isRequired ? "" : "? = nil")"
  }

  private func name(of property: PropertyModel) -> String {
    SwiftName.escaped(SwiftName.member(property.name))
  }
}
