import CrossAccount
import Testing

@Suite("A region")
struct RegionTests {
  @Test(
    "has a partition by its name",
    arguments: [
      (Region.usEast1, Partition.aws), (.euCentral1, .aws), (.ilCentral1, .aws), (.cnNorth1, .china),
      (.cnNorthwest1, .china), (.usGovEast1, .govCloud), (.usGovWest1, .govCloud),
      (.euscDeEast1, .europeanSovereign), ("us-iso-east-1", "aws-iso"), ("us-isob-east-1", "aws-iso-b"),
      ("us-isof-south-1", "aws-iso-f"), ("eu-isoe-west-1", "aws-iso-e"), ("xx-new-9", .aws),
    ])
  func partition(_ region: Region, _ partition: Partition) {
    #expect(region.partition == partition)
    #expect(Account("111111111111", name: "home", region: region).partition == partition)
  }

  @Test(
    "has a domain of its services by its partition",
    arguments: [
      (Partition.aws, "amazonaws.com"), (.china, "amazonaws.com.cn"), (.govCloud, "amazonaws.com"),
      (.europeanSovereign, "amazonaws.eu"), ("aws-iso", "c2s.ic.gov"), ("aws-iso-b", "sc2s.sgov.gov"),
      ("aws-iso-e", "cloud.adc-e.uk"), ("aws-iso-f", "csp.hci.ic.gov"),
    ])
  func domain(_ partition: Partition, _ domain: String) {
    #expect(partition.domain == domain)
  }

  @Test("is the stack's unless the stack names another")
  func stacks() {
    let account = Account("111111111111", name: "home", region: .usEast1)
    #expect(Stack("a", in: account) {}.region == .usEast1)
    #expect(Stack("a", in: account, region: .euWest1) {}.region == .euWest1)
  }
}
