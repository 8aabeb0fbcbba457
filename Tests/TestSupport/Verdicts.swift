internal import Foundation

/// What judges said before: their verdict is a function of their programs and of the text they are given, so it is kept.
///
/// Everything that it depends on is kept beside it and compared in full: no verdict on another text, by another program
/// or another version of one, is taken for this one.
public struct Verdicts: Sendable {
  private struct Entry: Codable, Equatable {
    var judge: String
    var input: String
    var verdict: String
  }

  private let judge: String
  private let folder: String

  /// - Parameters:
  ///   - judge: Everything but the text that a verdict depends on.
  ///   - folder: Where verdicts are kept.
  public init(judge: String, in folder: String) {
    self.judge = judge
    self.folder = folder
  }

  /// Verdicts of a program on the libraries of the virtual environment.
  ///
  /// - Parameters:
  ///   - program: The program's own text, or its name and arguments where it comes with a library.
  ///   - environment: The virtual environment's folder.
  ///   - folder: Where verdicts are kept.
  public init(
    of program: String, environment: String = "\(PackageRoot.path)/.venv",
    in folder: String = "\(PackageRoot.path)/.build/verdicts"
  ) throws {
    var parts = [try String(contentsOfFile: "\(environment)/pyvenv.cfg", encoding: .utf8)]
    for python in try FileManager.default.contentsOfDirectory(atPath: "\(environment)/lib") {
      // A folder for each library, with its version in its name.
      let libraries = "\(environment)/lib/\(python)/site-packages"
      parts += try FileManager.default.contentsOfDirectory(atPath: libraries)
        .filter { $0.hasSuffix(".dist-info") }.sorted()
    }
    guard parts.count > 1 else { throw ToolError("\(environment) is empty: run 'make setup-tests'") }
    self.init(judge: (parts + [program]).joined(separator: "\n"), in: folder)
  }

  /// The verdict on a text; nil where there is none.
  public func verdict(on input: String) -> String? {
    guard let data = try? Data(contentsOf: place(of: input)),
      let entry = try? JSONDecoder().decode(Entry.self, from: data),
      entry == Entry(judge: judge, input: input, verdict: entry.verdict)
    else { return nil }
    return entry.verdict
  }

  /// The verdicts on texts, by the texts' names.
  ///
  /// - Parameter ask: Has the judge's verdicts on those texts that there is none on yet.
  public func verdicts(
    on texts: [String: String], ask: ([String: String]) throws -> [String: String]
  ) throws -> [String: String] {
    var verdicts = texts.compactMapValues(verdict)
    let others = texts.filter { verdicts[$0.key] == nil }
    guard !others.isEmpty else { return verdicts }
    let answers = try ask(others)
    for (name, text) in others {
      guard let answer = answers[name] else { throw ToolError("the judge has no verdict on \(name)") }
      try keep(answer, on: text)
      verdicts[name] = answer
    }
    return verdicts
  }

  private func keep(_ verdict: String, on input: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let entry = Entry(judge: judge, input: input, verdict: verdict)
    try JSONEncoder().encode(entry).write(to: place(of: input), options: .atomic)
  }

  /// A file for each text; two that meet in one by chance overwrite each other.
  private func place(of input: String) -> URL {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for text in [judge, input] {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return URL(filePath: "\(folder)/\(String(hash, radix: 16)).json")
  }
}
