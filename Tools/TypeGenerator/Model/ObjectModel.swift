/// A struct with properties: a resource type or a nested property type.
final class ObjectModel {
  let name: String
  /// The name in AWS's documents, which the page's address is made of; nil where there is no such page.
  let definition: String?
  /// Sorted by name.
  var properties: [PropertyModel] = []
  /// The one that says which of its kind it is, and is written first.
  var nameProperty: String?
  var objects: [ObjectModel] = []
  var enumerations: [EnumerationModel] = []

  init(name: String, definition: String?) {
    self.name = name
    self.definition = definition
  }
}

extension ObjectModel {
  /// In the order of the initialiser's parameters: what must be given first.
  var parameters: [PropertyModel] { properties.filter(\.isRequired) + properties.filter { !$0.isRequired } }

  /// In the order in which they are written into a template.
  var written: [PropertyModel] {
    parameters.filter { $0.name == nameProperty } + parameters.filter { $0.name != nameProperty }
  }
}
