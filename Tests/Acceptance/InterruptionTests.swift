import CrossAccountTestSupport
import Testing

@Suite("Runs that are killed, or that meet another")
struct InterruptionTests {
  @Test("a run killed at any moment leaves whole files, and the next one completes it")
  func killed() async throws {
    let output = try OutputFolder()
    let whole = try OutputFolder.whole()
    var random = SplitMix64(seed: 1)
    var kills = 0
    // How long a run takes here decides when to kill, so that most kills fall into the writing.
    try output.fillWithStale()
    let duration = try ContinuousClock().measure { _ = try output.run() }
    for _ in 0..<25 {
      let stale = try output.fillWithStale()
      let run = try output.start()
      // Where in the run this falls is the machine's matter; what must hold, holds everywhere.
      try await Task.sleep(for: duration * Double.random(in: 0.2..<1, using: &random))
      run.kill()
      if run.wait().wasKilled { kills += 1 }
      for (name, text) in try output.contents() where !name.contains(".synth-") {
        #expect([stale[name], whole[name]].contains(text), "\(name) is neither old nor new")
      }
      let next = try output.run()
      #expect(next.status == 0, "\(next.error)")
      #expect(try output.contents() == whole)
    }
    #expect(kills > 0)
  }

  @Test("runs at the same time all succeed, and the result is whole")
  func together() throws {
    let output = try OutputFolder()
    let whole = try OutputFolder.whole()
    for _ in 0..<5 {
      try output.fillWithStale()
      let runs = try (0..<4).map { _ in try output.start() }
      for run in runs {
        let result = run.wait()
        #expect(result.status == 0, "\(result.error)")
      }
      #expect(try output.contents() == whole)
    }
  }
}
