public import CloudFormation
public import Diagnostics

/// What of a template's text has a say in who may do what: all sections, and of the resources those of IAM.
///
/// The text is the one that is written to the disk, with a resource's `Type` behind its name; a resource is
/// left out only where that line says that it is none of IAM's. Reading all of a large template would cost as
/// much as writing it.
public enum TemplateExcerpt {
  /// The template's IAM, read from the bytes.
  ///
  /// - Parameter file: The path to name in findings.
  public static func read(_ bytes: [UInt8], file: String) -> (template: Template?, diagnostics: [Diagnostic]) {
    Template.read(text(of: bytes), file: file)
  }

  /// The text without the resources that are none of IAM's.
  static func text(of bytes: [UInt8]) -> [UInt8] {
    var excerpt: [UInt8] = []
    var isResources = false
    var isDropped = false
    var isHeld = false
    var resources = 0
    /// Where the lines begin that are not copied yet.
    var start = 0
    var line = 0
    func keep(to end: Int) {
      if start < end { excerpt += bytes[start..<end] }
      start = end
    }
    while line < bytes.count {
      let end = bytes[line...].firstIndex(of: newline).map { $0 + 1 } ?? bytes.count
      if isHeld {
        // The line behind a resource's name.
        isHeld = false
        isDropped = isOther(bytes[line..<end])
        if isDropped { start = end } else { resources += 1 }
      } else if bytes[line] != space, bytes[line] != newline, bytes[line] != comment {
        if !isDropped { keep(to: line) }
        start = line
        isDropped = false
        isResources = bytes[line..<end].elementsEqual(section)
      } else if isResources, isName(bytes[line..<end]) {
        if !isDropped { keep(to: line) }
        start = line
        isHeld = true
      } else if isDropped {
        start = end
      }
      line = end
    }
    if !isDropped { keep(to: bytes.count) }
    return resources == 0 ? [] : excerpt
  }

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")
  private static let comment = UInt8(ascii: "#")
  private static let section = Array("Resources:\n".utf8)
  private static let typed = Array("    Type: AWS::".utf8)
  private static let ours = Array("    Type: AWS::IAM::".utf8)

  /// Whether a line of the section begins a resource: two spaces, and no third.
  private static func isName(_ line: ArraySlice<UInt8>) -> Bool {
    line.count > 3 && line[line.startIndex + 1] == space && line[line.startIndex + 2] != space
      && line[line.startIndex + 2] != comment
  }

  private static func isOther(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: typed) && !line.starts(with: ours)
  }
}
