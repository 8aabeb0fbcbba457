import CrossAccountCloudFormation
import CrossAccountSynthesis
import CrossAccountTestSupport
import CrossAccountYAML
import Testing

@testable import synth

@Suite("Committed templates")
struct TemplateTests {
  @Test("are what the definitions give, wherever the command is started and whatever the locale")
  func upToDate() throws {
    let elsewhere = try TemporaryFolder()
    let environments = [
      [:], ["HOME": elsewhere.path, "LANG": "tr_TR.UTF-8", "LC_ALL": "C", "TZ": "Asia/Kathmandu"],
    ]
    for (folder, environment) in zip([PackageRoot.path, elsewhere.path], environments) {
      var tool = try Tool.built("synth")
      tool.folder = folder
      tool.environment = environment
      let result = try tool.run("--check")
      #expect(result.status == 0, "\(result.out)\(result.error)")
      #expect(
        result.out == "All \(CommittedTemplates.paths.count + Synth.apps.count) files are up to date.\n")
    }
  }

  @Test("PyYAML, which reads YAML 1.1, reads from them what the definitions mean")
  func meaning() throws {
    let assembly = Synthesizer(root: PackageRoot.path).synthesize(Synth.apps)
    var compared: [String] = []
    for app in assembly.apps {
      for stack in app.stacks {
        let path = "templates/\(stack.path)"
        // The value itself, never written as YAML: its JSON is what the template means.
        let meant = try Judge.verdict(
          of: "sort_json.py", on: Value(try stack.template.node).json(pretty: false))
        let read = try Judge.verdict(of: "read_template.py", on: CommittedTemplates.text(path))
        #expect(read == meant, "\(path)")
        compared.append(path)
      }
    }
    #expect(compared.sorted() == CommittedTemplates.paths)
  }
}
