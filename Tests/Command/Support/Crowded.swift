import CFNIAM
import CrossAccount

/// A stack near one of its limits.
struct Crowded: App {
  let root: String

  var stacks: [Stack] {
    Stack(
      "crowded", in: Account("333333333333", name: "crowded", region: .euCentral1),
      file: "\(root)/stacks/Crowded.swift", line: 10, column: 5
    ) {
      IAM.Role("Crowded", name: "crowded", trusting: .lambda) {
        for number in 1...110 { Allow("s3:GetObject", on: "arn:aws:s3:::bucket-\(number)/*") }
      }
    }
  }
}
