import CrossAccountDiagnostics
import CrossAccountSystem
import CrossAccountTestSupport

@testable import CrossAccountSynthesis

/// A run of the writer on a temporary folder.
struct Round {
  let folder: TemporaryFolder
  var ownsFolder = true
  var disk = OutputOperations()

  init(_ folder: TemporaryFolder) { self.folder = folder }

  func plan(_ apps: [Sketch]) throws -> OutputPlan {
    try OutputPlan(
      Sketch.assembly(apps), output: folder.path, shownAs: "templates", ownsFolder: ownsFolder)
  }

  @discardableResult
  func write(_ apps: [Sketch]) throws -> OutputPlan {
    let plan = try plan(apps)
    try OutputWriter(output: folder.path, disk: disk).apply(plan)
    return plan
  }

  /// What stands in the way of writing, as text.
  func findings(_ apps: [Sketch]) throws -> [String] {
    try plan(apps).diagnostics.sorted.map { $0.text(relativeTo: folder.path) }
  }
}
