/// Writes an initialiser: parameters with what must be given first, and a body that puts them into a bag in the
/// order in which a template is read.
struct InitialiserRenderer {
  let object: ObjectModel
  let hidden: Set<String>
  var before: [String] = []
  var after: [String] = []
  var result = "bag.box"

  func write(_ source: inout SourceText) {
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
