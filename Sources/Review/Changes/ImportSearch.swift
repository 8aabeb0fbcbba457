internal import CrossAccountCloudFormation

/// What a template imports from other stacks.
enum ImportSearch {
  static func imports(_ name: String, in document: TemplateDocument) -> Bool {
    var isFound = false
    document.raw.forEachIntrinsic { function in
      if case .importValue(let value) = function, (value.string ?? ValueText.inline(value)) == name {
        isFound = true
      }
    }
    return isFound
  }
}
