/// The word after `synth`; without one, templates are written.
enum Subcommand: String, CaseIterable {
  case synth
  case list
  case access
  case validate
  case explain
  case diff
  case graph
  case bootstrap
  case deploy
  case verify
  case destroy

  /// What `--help` says in a line.
  var summary: String {
    switch self {
    case .synth: "write templates/<app>/<stack>.yaml, manifests, packages"
    case .list: "show apps, accounts, stacks and resources"
    case .access: "show who may assume which role across accounts"
    case .validate: "check CloudFormation templates, whoever wrote them"
    case .explain: "show what a finding's code means, and how to fix it"
    case .diff: "show what a change means: access, replacements, changes"
    case .graph: "draw accounts, what is in them, and who may use whom"
    case .bootstrap: "make the buckets for packages, once for each account"
    case .deploy: "bring packages and stacks into their accounts, in order"
    case .verify: "call each function once, and see whose role it acts in"
    case .destroy: "delete the stacks, the last deployed first"
    }
  }

  /// The options that mean something to it, in the order of the help, beside those of every command.
  var options: [OptionName] {
    switch self {
    case .synth: [.check, .app, .output, .noValidate, .json, .quiet]
    case .list: [.app, .output, .noValidate, .json, .quiet]
    case .access: [.can, .context, .account, .app, .json, .quiet]
    case .validate, .explain: [.format]
    case .diff: [.base, .format, .failOn, .account, .app, .output, .noValidate]
    case .graph: [.base, .format, .account, .app, .output, .noValidate]
    case .bootstrap: [.stack, .dryRun, .yes, .profile, .role, .output]
    case .deploy: [.app, .stack, .dryRun, .check, .yes, .profile, .role, .output]
    case .verify: [.app, .stack, .profile, .role, .output]
    case .destroy: [.app, .stack, .dryRun, .yes, .profile, .role, .output]
    }
  }

  /// What may follow the word, as the help writes it; nil for nothing.
  var operands: Operands? {
    switch self {
    case .synth, .list, .bootstrap, .deploy, .verify, .destroy: nil
    case .access: Operands(text: "[DIR or TEMPLATE]", count: 0...1)
    case .validate: Operands(text: "PATH…", count: 1...Int.max)
    case .explain: Operands(text: "[CODE]", count: 0...1)
    case .diff: Operands(text: "[BASE HEAD]", count: 0...2)
    case .graph: Operands(text: "[DIR, TEMPLATE or REV]", count: 0...1)
    }
  }

  /// The forms that `--format` may name, the default first.
  var formats: [String] {
    switch self {
    case .validate: ["text", "json"]
    case .explain: ExplainFormat.allCases.map(\.rawValue)
    case .diff: DiffFormat.allCases.map(\.rawValue)
    case .graph: GraphFormat.allCases.map(\.rawValue)
    case .synth, .list, .access, .bootstrap, .deploy, .verify, .destroy: []
    }
  }

  /// What its exit codes mean, where they are not those of every command.
  var exitCodes: String {
    switch self {
    case .access: "0 fine, with --can allowed; 1 denied; 2 not known, or an error"
    case .synth, .list: "0 fine or nothing changed, 1 changed or stale, 2 error"
    case .validate: "0 no errors, 1 errors found, 2 something could not be read"
    case .diff: "0 no change, 1 changed, 2 error"
    case .graph, .explain: "0 fine, 2 error"
    case .bootstrap, .destroy: "0 done, 1 stopped by an answer, 2 error"
    case .deploy: "0 done; 1 stopped by an answer, with --check: it differs; 2 error"
    case .verify: "0 each role was reached, 1 one was not, 2 error"
    }
  }
}
