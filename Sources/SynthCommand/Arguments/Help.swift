/// What `--help` prints.
enum Help {
  static let version = "0.1.0"

  static let text = """
    Writes a CloudFormation template for each stack that is defined in Swift.

    usage: swift run synth [list] [options]

      (no word)            write templates/<app>/<stack>.yaml, manifests, packages
      list                 show apps, accounts, stacks and resources

      --check              write nothing; show what is stale, exit with 1 if any is
      --app NAME           only this app; may be repeated
      --output, -o DIR     where templates go (default: templates/ of the package)
      --json               results as JSON
      --quiet, -q          errors and stale files only, no summary
      --color WHEN         auto, always or never
      --help, -h           this text
      --version            the version

    exit codes: 0 fine or nothing changed, 1 changed or stale, 2 error

    """
}
