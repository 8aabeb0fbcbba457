import CrossAccountCloudFormation
import Testing

@Suite("Recent values")
struct RecentValuesTests {
  @Test("are found byte by byte in their slots, and the oldest makes room")
  func slots() {
    var values = RecentValues()
    let slots = (0..<8).map { values.insert(.integer($0)) }
    #expect(slots == Array(0..<8))
    #expect(values.slot(of: 3) == 3 && values[3] == 3)
    #expect(values.slot(of: 3.0) == nil)
    #expect(values.insert("é") == 0)
    #expect(values.insert("e\u{301}") == 1)
    #expect(!values.contains(0) && !values.contains(1) && values.contains(2))
    #expect(values.slot(of: "é") == 0 && values.slot(of: "e\u{301}") == 1)
  }
}
