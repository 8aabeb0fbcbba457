/// The actions and ARN formats that cfn-lint ships: newer, but without access levels and with names in lower case.
typealias PolicyData = [String: PolicyService]

struct PolicyService: Decodable {
  let Actions: [String: Action]
  let Resources: [String: ResourceType]

  struct Action: Decodable {
    let Resources: [String]?
  }

  struct ResourceType: Decodable {
    let ARNFormats: [String]?
    let ConditionKeys: [String]?
  }
}
