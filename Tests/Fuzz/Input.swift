import CrossAccountAssembly
import CrossAccountCloudFormation
import CrossAccountReview

/// Two templates in one input of the fuzzer, parted by a zero byte.
struct Input {
  let base: [UInt8]
  let head: [UInt8]

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let middle = bytes.firstIndex(of: 0) ?? bytes.count
    base = Array(bytes[..<middle])
    head = Array(bytes[min(middle + 1, bytes.count)...])
  }

  func changes(_ base: [UInt8], _ head: [UInt8]) -> ChangeSet {
    ChangeSet(from: set("base", base), to: set("head", head))
  }

  func set(_ label: String, _ bytes: [UInt8]) -> Assembly {
    guard case .template(let document) = TemplateText(bytes, file: "a.yaml") else {
      return Assembly(label: label)
    }
    let place = Place(id: "a", account: "111111111111", region: "us-east-1")
    return Assembly(
      label: label,
      [PlacedTemplate(place, path: "a.yaml", template: document.template, document: document)])
  }
}
