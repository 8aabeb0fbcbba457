import CFNIAM
import CFNLambda
import CrossAccount
import CrossAccountPackaging
import CrossAccountSynthesis
import Synchronization
import Testing

@Suite("A function's package")
struct PackageTests {
  private struct Worker: App {
    let code: Lambda.Function.Code

    var stacks: [Stack] {
      for account in [Accounts.home, Accounts.third] {
        Stack(account.name, in: account) {
          Lambda.Function(
            "Worker", runtime: .python3_13, handler: "index.lambda_handler", code: code,
            role: "arn:aws:iam::111111111111:role/worker")
        }
      }
    }
  }

  @Test("is read once, from the folder of the Swift file, and goes to a bucket of each place")
  func reading() {
    let read = Recorder()
    let app = Worker(code: .package("handlers/worker"))
    let assembly = Synthesizer(
      root: root,
      readPackage: { path throws(PackagingError) in
        read.paths.withLock { $0.append(path) }
        return Packages.python
      }
    ).synthesize([app])
    #expect(read.paths.withLock(\.self) == ["\(root)/handlers/worker"])
    let packages = assembly.apps.flatMap(\.packages)
    #expect(packages.map(\.directory) == ["handlers/worker", "handlers/worker"])
    #expect(
      packages.map(\.bucket)
        == ["synth-packages-111111111111-us-east-1", "synth-packages-333333333333-eu-central-1"])
    #expect(Set(packages.map(\.key)) == ["packages/\(Packages.python.contentHash).zip"])
  }

  @Test("has a key that changes with what is in it")
  func keys() {
    func key(_ contents: HandlerDirectory) -> String? {
      Synthesizer(root: root, readPackage: { _ in contents }).synthesize([Worker(code: .package("a"))])
        .apps.flatMap(\.packages).first?.key
    }
    #expect(key(Packages.python) == key(Packages.python))
    #expect(
      key(Packages.python)
        != key(Packages.package(["index.py": "def lambda_handler(event, context): pass\n"])))
  }

  private final class Recorder: Sendable {
    let paths = Mutex<[String]>([])
  }
}
