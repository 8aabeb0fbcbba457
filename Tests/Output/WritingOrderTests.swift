import CrossAccountTestSupport
import Testing

@testable import CrossAccountSynthesis

/// A machine that loses power keeps what was flushed: a file takes its place only when its content is safe.
@Suite("The order in which files are written")
struct WritingOrderTests {
  private static let before = [
    Sketch("One", ["a": "old", "b": "old", "gone": "old"]), Sketch("Two", ["a": "old"]),
  ]
  private static let after = [
    Sketch("One", ["a": "new", "b": "new"]), Sketch("Two", ["a": "new", "c": "new"]),
  ]

  private func steps(hasLinks: Bool) throws -> (folder: TemporaryFolder, steps: [RecordingDisk.Step]) {
    let folder = try TemporaryFolder()
    try Round(folder).write(Self.before)
    let disk = RecordingDisk(hasLinks: hasLinks)
    var round = Round(folder)
    round.disk = disk.operations
    try round.write(Self.after)
    return (folder, disk.steps)
  }

  private func paths(_ steps: [RecordingDisk.Step], _ suffix: String) -> [String] {
    steps.compactMap { if case .create(let path) = $0, path.hasSuffix(suffix) { path } else { nil } }.sorted()
  }

  @Test(
    "everything new is flushed, at once, before the first file is replaced or removed",
    arguments: [true, false])
  func flushing(hasLinks: Bool) throws {
    let (folder, steps) = try steps(hasLinks: hasLinks)
    let new = paths(steps, Leftover.newSuffix)
    #expect(new.count == 6)
    let flush = try #require(steps.firstIndex(of: .flush(new)))
    let lastCreate = try #require(
      steps.lastIndex { if case .create(let path) = $0 { path.hasSuffix(Leftover.newSuffix) } else { false } }
    )
    let firstChange = try #require(
      steps.firstIndex {
        switch $0 {
        case .rename: true
        case .remove(let path): path == folder.file("One/gone.yaml")
        default: false
        }
      })
    #expect(lastCreate < flush && flush < firstChange)
  }

  @Test("where a file can have no second name, its copy is flushed before it is replaced")
  func copies() throws {
    let (folder, steps) = try steps(hasLinks: false)
    let copies = paths(steps, Leftover.oldSuffix)
    #expect(copies.count == 6)
    for copy in copies {
      let create = try #require(steps.firstIndex(of: .create(copy)))
      let flush = try #require(steps.firstIndex(of: .flush([copy])))
      let slash = try #require(copy.lastIndex(of: "/"))
      let name = copy[copy.index(slash, offsetBy: 2)...].dropLast(Leftover.oldSuffix.count)
      let path = "\(copy[...slash])\(name)"
      let change = try #require(steps.firstIndex { $0 == .rename(path) || $0 == .remove(path) })
      #expect(create < flush && flush < change)
    }
    #expect(folder.text("One/a.yaml")?.contains("Description: new") == true)
  }

  @Test("what was kept of the old files goes once all new ones are in place", arguments: [true, false])
  func tidying(hasLinks: Bool) throws {
    let (folder, steps) = try steps(hasLinks: hasLinks)
    let lastRename = try #require(steps.lastIndex { if case .rename = $0 { true } else { false } })
    let tidied = steps.indices.filter {
      if case .remove(let path) = steps[$0] { path.hasSuffix(Leftover.oldSuffix) } else { false }
    }
    #expect(tidied.count == 6 && tidied.allSatisfy { $0 > lastRename })
    #expect(
      try folder.files() == [
        "One/a.yaml", "One/b.yaml", "One/manifest.json", "Two/a.yaml", "Two/c.yaml", "Two/manifest.json",
      ])
  }
}
