import CFNIAM
import CrossAccount

/// A role that assumes one in each of many accounts; in the last of them it may do more.
struct Spokes: App {
  let caller = IAM.Role("Caller", name: "auditor", trusting: .lambda) {}
  let targets: [(account: Account, role: IAM.Role)]

  init(count: Int) {
    targets = (1...count).map { number in
      let id = String(200_000_000_000 + number)
      let role = IAM.Role("Audit", name: "audit") {
        Allow("s3:GetObject", on: "arn:aws:s3:::reports-\(id)/*")
        if number == count { Allow("sqs:SendMessage", on: "arn:aws:sqs:us-east-1:\(id):orders") }
      }
      return (Account(id, name: "spoke-\(number)", region: .usEast1), role)
    }
  }

  var stacks: [Stack] {
    Stack("home", in: Account("111111111111", name: "home", region: .usEast1)) { caller }
    for target in targets { Stack(target.account.name, in: target.account) { target.role } }
  }

  var grants: [Grant] { for target in targets { caller.assumes(target.role) } }
}
