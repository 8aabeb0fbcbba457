/// A resource type's name in its parts, such as `AWS::Lambda::Function`.
struct ResourceTypeName: Hashable {
  let text: String
  let service: String
  let resource: String

  init?(_ text: String) {
    let parts = text.split(separator: "::", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.text = text
    service = parts[1]
    resource = parts[2]
  }
}
