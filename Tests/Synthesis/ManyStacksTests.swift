import CrossAccount
import CrossAccountDiagnostics
import CrossAccountSystem
import Synchronization
import Testing

@testable import CrossAccountSynthesis

@Suite("Many stacks are made at a time")
struct ManyStacksTests {
  @Test("each piece of work is done once, and the results are in order", arguments: [0, 1, 7, 8, 9, 500])
  func order(count: Int) {
    let done = Mutex<[Int]>([])
    let results = Workers.map(count, with: { 0 }) { earlier, index in
      earlier += 1
      done.withLock { $0.append(index) }
      return "\(index)"
    }
    #expect(results == (0..<count).map(String.init))
    #expect(done.withLock(\.self).sorted() == Array(0..<count))
  }

  @Test("their findings are in the order of the stacks, and the same each time")
  func findings() {
    let app = TestApp {
      for index in 0..<40 {
        Stack("s\(index)", in: Accounts.home) {
          Resource("AWS::SQS::Queue", "Queue\(index)", properties: ["Wrong": 1])
          Resource("AWS::IAM::Role", "Role\(index)", properties: ["RoleName": "same", "Worse": 2])
        }
      }
    }
    let first = Synthesizer(root: root).synthesize([app]).diagnostics.all
    let queues = first.filter { $0.code == "unknown-property" && $0.message.contains("Wrong") }
    #expect(queues.map { $0.message.prefix { $0 != ":" } } == (0..<40).map { "resource Queue\($0)" })
    #expect(first.contains { $0.code == "role-name-twice" })
    for _ in 0..<5 { #expect(Synthesizer(root: root).synthesize([app]).diagnostics.all == first) }
  }
}
