import CrossAccountDiagnostics
import Testing

@Suite("The catalogue of codes")
struct CatalogueTests {
  @Test("has each code once, in kebab case and sorted")
  func codes() {
    let codes = FindingCode.all.map(\.code)
    #expect(codes == Set(codes).sorted())
    for code in codes { #expect(code.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil, "\(code)") }
    for code in codes { #expect(FindingCode.named(code)?.code == code) }
    #expect(FindingCode.named("no-such-code") == nil)
  }

  @Test("says of each code what is wrong, how to fix it and what causes it", arguments: FindingCode.all)
  func texts(_ code: FindingCode) {
    for text in [code.summary, code.fix] {
      #expect(text.count > 15 && text.hasSuffix("."))
      #expect(text.allSatisfy { !$0.isNewline } && !text.contains("  "))
    }
    #expect(Set(code.severities).count == code.severities.count)
    #expect(!code.example.text.isEmpty)
    // An example fits on a terminal of 80 columns with its margin.
    for line in code.example.text.split(separator: "\n") { #expect(line.count <= 76, "\(line)") }
    if let page = code.page {
      let address = /https:\/\/(docs\.aws\.amazon\.com|repost\.aws)\/[\w\/.-]+(#[\w-]+)?/
      #expect(page.wholeMatch(of: address) != nil)
    }
  }

  @Test("has areas with a title of their own")
  func areas() {
    let titles = FindingArea.all.map(\.title)
    #expect(Set(titles).count == titles.count)
    for area in FindingArea.all { #expect(!area.codes.isEmpty, "\(area.title)") }
  }
}
