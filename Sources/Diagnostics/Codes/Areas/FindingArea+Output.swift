extension FindingArea {
  /// What is written to the disk.
  static let output = FindingArea(
    "Generated files",
    [
      FindingCode(
        "file-in-the-way", .error,
        "A file or folder that synth did not generate is where a generated one belongs; it is left alone.",
        fix: "Move it away, or rename the app or the stack.",
        example: .shell("echo '# by hand' > templates/Reports/home.yaml && swift run synth")),
      FindingCode(
        "output", .error,
        """
        The generated files cannot be written; all files are as they were before, unless a note says \
        otherwise.
        """,
        fix: """
          Correct what the message names, such as the permissions of the folder or the space left on the \
          disk.
          """,
        example: .shell("chmod a-w templates/Reports && swift run synth")),
      FindingCode(
        "file-system", .error,
        "A file or folder that the command needs cannot be read or written.",
        fix: "Correct what the message names, such as the permissions of the file or a missing folder.",
        example: .shell("chmod a-r templates/Reports && swift run synth")),
      FindingCode(
        "yaml", .error,
        """
        The template of a stack cannot be written as YAML, for example because its values are nested too \
        deep.
        """,
        fix: "Correct the value that the message describes.",
        example: .swift(
          """
          struct DeepMetadata: App {
            let value = (1...101).reduce(Value.list([])) { list, _ in [list] }

            var stacks: [Stack] {
              Stack("home", in: home) {
                Resource("AWS::SQS::Queue", "Queue")
                TemplateMetadata("Deep", value)
              }
            }
          }
          """)),
      FindingCode(
        "read-back", .error,
        "The template of a stack cannot be read again for the proof of its grants.",
        fix: "Report the message with the template as an error of this package.",
        example: .shell(
          """
          # An error of this package, not of a definition
          swift run synth
          """)),
    ])
}
