package import CrossAccountAccess
internal import CrossAccountSystem

extension TemplateSet {
  /// The templates of the set that can be read, as access is told of them.
  package var accessTemplates: [AccessTemplate] {
    Workers.map(files) { (try? TemplateDocument.read($0))?.accessTemplate }.compactMap(\.self)
  }
}
