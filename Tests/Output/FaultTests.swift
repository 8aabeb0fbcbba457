import CrossAccountSystem
import CrossAccountTestSupport
import Testing

@testable import CrossAccountSynthesis

@Suite("A disk that fails")
struct FaultTests {
  private static let before = [
    Sketch("Kept", ["same": "one", "changed": "old", "dropped": "old"]),
    Sketch("Gone", ["only": "old"]),
  ]
  private static let after = [
    Sketch("Kept", ["same": "one", "changed": "new", "added": "new"]),
    Sketch("Fresh", ["first": "new", "second": "new"]),
  ]

  /// A folder as an earlier run left it, with files of people beside ours.
  private func start() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["Kept/notes.txt": "mine", "README.md": "mine"])
    try Round(folder).write(FaultTests.before)
    return folder
  }

  /// What the folder holds after a run in which nothing fails.
  private func goal() throws -> [String: String] {
    let folder = try start()
    try Round(folder).write(FaultTests.after)
    return try folder.contents()
  }

  /// Runs with a fault at the first operation, the second and so on, until a run needs fewer.
  private func atEachOperation(
    _ fault: FaultyDisk.Fault, _ check: (TemporaryFolder, OutputError?) throws -> Void
  ) throws -> Int {
    for number in 1... {
      let folder = try start()
      let disk = FaultyDisk(fault, at: number)
      var round = Round(folder)
      round.disk = disk.operations
      var failure: OutputError?
      do { try round.write(FaultTests.after) } catch let error as OutputError { failure = error }
      if !disk.hasFailed { return number - 1 }
      try check(folder, failure)
    }
    return 0
  }

  @Test("a run that fails leaves every file as it was and nothing else, whichever operation fails")
  func failing() throws {
    let before = try start().contents()
    let goal = try goal()
    var failures = 0
    let operations = try atEachOperation(.once) { folder, failure in
      if let failure {
        failures += 1
        #expect(failure.unrestored.isEmpty)
        #expect(failure.description.hasPrefix("cannot use \(folder.path)"))
        #expect(try folder.contents() == before)
      } else {
        // All was in place already, or another way was found: at most something is left to tidy.
        let left = try folder.contents().filter { !$0.key.hasSuffix("/") }
        #expect(
          left.filter { Leftover.generatedName(of: Paths.name(of: $0.key)) == nil }
            == goal.filter { !$0.key.hasSuffix("/") })
        try Round(folder).write(FaultTests.after)
        #expect(try folder.files() == goal.keys.filter { !$0.hasSuffix("/") }.sorted())
      }
    }
    #expect(operations > 20)
    // Two folders' worth of new and renamed files, at the least.
    #expect(failures > 12)
  }

  @Test("a run that dies is completed by the next one, wherever it dies")
  func dying() throws {
    let goal = try goal()
    let before = try start().contents()
    let operations = try atEachOperation(.forever) { folder, failure in
      let left = try folder.contents()
      for (name, text) in left where Leftover.generatedName(of: Paths.name(of: name)) == nil {
        // Each file is whole: the old one or the new one.
        #expect([before[name], goal[name]].contains(text), "\(name) is neither old nor new")
      }
      if let failure {
        let changed = Set(before.keys).union(left.keys).filter { name in
          !name.hasSuffix("/") && Leftover.generatedName(of: Paths.name(of: name)) == nil
            && before[name] != left[name]
        }
        let reported = Set(failure.unrestored.map { String($0.dropFirst(folder.path.count + 1)) })
        #expect(changed.isSubset(of: reported), "files that stayed changed are reported")
      }
      try Round(folder).write(FaultTests.after)
      // A folder that was emptied just before the end is nobody's any more, and may stay.
      #expect(try folder.contents().filter { $0.key != "Gone/" } == goal)
    }
    #expect(operations > 20)
  }

  @Test("what a killed run left goes, even when nothing changed since, and people's files stay")
  func leftovers() throws {
    let folder = try start()
    let clean = try folder.contents()
    let template = try #require(folder.text("Kept/same.yaml"))
    try folder.write("Kept/.same.yaml.synth-old", template)
    try folder.write("Kept/.changed.yaml.synth-new", String(template.prefix(10)))
    try folder.write("Kept/.manifest.json.synth-new", "")
    try folder.write("Kept/.notes.txt.synth-new", "mine")
    try folder.write("Kept/.dropped.yaml.synth-old", "mine")
    let plan = try Round(folder).write(FaultTests.before)
    #expect(plan.changes.isEmpty)
    let mine = ["Kept/.notes.txt.synth-new": "mine", "Kept/.dropped.yaml.synth-old": "mine"]
    #expect(try folder.contents() == clean.merging(mine) { $1 })
  }

  @Test("a file of a person that bears a temporary name stops the run, and stays")
  func temporaryNameTaken() throws {
    let folder = try start()
    try folder.write("Kept/.changed.yaml.synth-new", "mine")
    let before = try folder.contents()
    let error = #expect(throws: OutputError.self) { try Round(folder).write(FaultTests.after) }
    #expect(error?.cause.path == folder.file("Kept/.changed.yaml.synth-new"))
    #expect(error?.cause.reason == "File exists")
    #expect(try folder.contents() == before)
  }
}
