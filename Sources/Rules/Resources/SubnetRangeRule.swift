internal import CrossAccountCloudFormation

/// Subnets have addresses of their VPC, each those of its own.
///
/// https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
struct SubnetRangeRule: TemplateRule {
  static let codes = ["cidr-range"]

  private struct Subnet {
    let logicalID: String
    let vpc: String
    let block: AddressBlock
    let text: String
  }

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    let subnets = subject.resources("AWS::EC2::Subnet").compactMap { logicalID, resource -> Subnet? in
      guard let vpc = resource.properties["VpcId"]?.referredResource, resource.attributes.condition == nil,
        let text = resource.properties["CidrBlock"]?.string, let block = AddressBlock(text)
      else { return nil }
      return Subnet(logicalID: logicalID, vpc: vpc, block: block, text: text)
    }
    if subnets.isEmpty { return [] }
    // A VPC may get further blocks.
    let others = Set(
      subject.resources("AWS::EC2::VPCCidrBlock").compactMap {
        $0.resource.properties["VpcId"]?.referredResource
      })
    var findings: [TemplateFinding] = []
    for (index, subnet) in subnets.enumerated() {
      let path = PropertyPath.property(["CidrBlock"], of: subnet.logicalID)
      let range = subject.template.resources[subnet.vpc]?.properties["CidrBlock"]?.string
      if let range, let block = AddressBlock(range), !block.contains(subnet.block),
        !others.contains(subnet.vpc)
      {
        findings.append(
          .error(
            "cidr-range",
            "subnet \(subnet.logicalID): \(subnet.text) is not a part of \(range), the range of its VPC \(subnet.vpc)",
            at: path))
      }
      let earlier = subnets[..<index].first { $0.vpc == subnet.vpc && $0.block.overlaps(subnet.block) }
      guard let earlier else { continue }
      findings.append(
        .error(
          "cidr-range",
          "subnet \(subnet.logicalID): \(subnet.text) overlaps \(earlier.text), the range of subnet \(earlier.logicalID)",
          at: path, notes: [.init("the other range", at: .property(["CidrBlock"], of: earlier.logicalID))]))
    }
    return findings
  }
}
