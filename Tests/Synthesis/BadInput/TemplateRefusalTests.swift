import CrossAccount
import CrossAccountCloudFormation
import CrossAccountSynthesis
import Testing

@Suite("A template is refused")
struct TemplateRefusalTests {
  @Test("when it has more than 500 resources")
  func resources() {
    func app(_ count: Int) -> TestApp {
      TestApp {
        Stack("s", in: Accounts.home) {  // <stack>
          for number in 0..<count { Resource("Custom::Thing", "Thing\(number)") }
        }
      }
    }
    #expect(remarks(app(500)) == "")
    #expect(
      refusal(app(501)) == """
        <stack>: error: stack s: resources 501 of 500, 1 too many; split the stack [limit-resources]
        """)
  }

  @Test("when it is over 1,000,000 bytes; over 51,200 bytes that is only noted")
  func size() throws {
    func app(_ characters: Int) -> TestApp {
      TestApp {
        Stack("s", in: Accounts.home) {  // <stack>
          Resource(
            "Custom::Thing", "Thing", properties: ["Text": .string(String(repeating: "x", count: characters))]
          )
        }
      }
    }
    let rest = try #require(synthesize(app(0)).apps.first?.stack("s")?.bytes.count)
    // The quotes of an empty text go away when there is one.
    let fixed = rest - 2
    #expect(remarks(app(51_200 - fixed)) == "")
    #expect(
      remarks(app(51_201 - fixed)) == """
        <stack>: note: stack s: template body without S3 51201 of 51200 bytes, 1 too many; deploy it \
        through an S3 bucket [template-needs-s3]
        """)
    #expect(!refusal(app(1_000_000 - fixed)).contains("error"))
    #expect(
      refusal(app(1_000_001 - fixed)) == """
        <stack>: error: stack s: template body 1000001 of 1000000 bytes, 1 too many; split the stack, or \
        move text into files in S3 [template-size]
        """)
  }

  @Test("when it has no resources")
  func empty() {
    let app = TestApp {
      Stack("s", in: Accounts.home) {}  // <stack>
    }
    #expect(
      refusal(app) == """
        <stack>: error: stack s has no resources; a template needs at least one [no-resources]
        """)
  }

  @Test("when its description is too long, with all that is wrong besides")
  func several() {
    let description = String(repeating: "x", count: 1_025)
    let app = TestApp {
      Stack("s", in: Accounts.home, description: description) {  // <stack>
        Resource("Custom::Thing", "a-b")  // <first>
        Resource("Custom::Thing", "c-d").deletionPolicy("Keep")  // <second>
      }
    }
    #expect(
      refusal(app) == """
        <stack>: error: stack s: description 1025 of 1024 bytes, 1 too many [limit-description]
        <first>: error: logical ID 'a-b' contains '-'; only A-Z, a-z and 0-9 are allowed [logical-id]
        <second>: error: logical ID 'c-d' contains '-'; only A-Z, a-z and 0-9 are allowed [logical-id]
        <second>: error: resource c-d: DeletionPolicy is 'Keep'; allowed: Delete, Retain, \
        RetainExceptOnCreate and Snapshot [deletion-policy]
        """)
  }
}
