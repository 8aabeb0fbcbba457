import CrossAccountTestSupport
import CrossAccountYAML
import Foundation

/// A workflow of GitHub's.
struct Workflow {
  struct Step {
    /// The job's name.
    var job: String
    var name: String?
    /// The shell script that it runs.
    var script: String?
    /// The action that it uses instead, with its version.
    var action: String?
  }

  let node: Node

  /// - Parameter path: Its file, from the package's root.
  init(_ path: String) throws {
    let text = try String(contentsOfFile: "\(PackageRoot.path)/\(path)", encoding: .utf8)
    node = try YAMLReader.read(Array(text.utf8))
  }

  var steps: [Step] {
    (node["jobs"]?.entries ?? []).flatMap { job in
      (job.value["steps"]?.items ?? []).map { step in
        Step(
          job: job.key, name: step["name"]?.string, script: step["run"]?.string, action: step["uses"]?.string)
      }
    }
  }

  /// The scripts of the steps that have a name, by that.
  var scripts: [String: String] {
    Dictionary(
      steps.compactMap { step in step.name.flatMap { name in step.script.map { (name, $0) } } }
    ) { first, _ in first }
  }
}
