internal import CrossAccountCloudFormation
public import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// Runs every check on templates that were read, whoever wrote them.
///
/// ```swift
/// var validator = Validator()
/// if case .template(let template) = TemplateText(bytes, file: "queue.yaml") {
///   print(validator.check(template))
/// }
/// print(validator.findingsAcrossTemplates)
/// ```
public struct Validator {
  /// More of one template would help nobody.
  static let mostFindings = 1_000
  private static let name = "the template"
  private var pairs = TrustPairs()
  private var actions = ActionCheck()

  public init() {}

  /// Everything that one template tells, in the order of its text.
  public mutating func check(_ read: ReadTemplate) -> [Diagnostic] {
    var list = DiagnosticList()
    list.report(read.findings.prefix(Self.mostFindings))
    list.report(read.marks.diagnostics(findings(read).prefix(Self.mostFindings)))
    return Array(list.sorted.prefix(Self.mostFindings))
  }

  /// What the templates that were checked tell together.
  public var findingsAcrossTemplates: [Diagnostic] { pairs.findings }

  private mutating func findings(_ read: ReadTemplate) -> [TemplateFinding] {
    let template = read.template
    let size = Template.bodyFindings(bytes: read.bytes, name: Self.name, throughS3: .warning)
    // What cannot be deployed is not looked at further: the checks are made for what CloudFormation takes.
    if size.contains(where: { $0.severity == .error }) { return size }
    var findings = size + TemplateCheck.findings(template, name: Self.name)
    // Resources that have not the shape of one were told already, and are not counted.
    if !read.findings.isEmpty { findings.removeAll { $0.code == "no-resources" } }
    // A macro of one's own may turn anything into anything else.
    guard !template.hasMacros else { return findings }
    let places = PolicyPlace.all(in: template)
    pairs.add(places, of: read)
    let nulls = NullCheck.check(template)
    let known = Set(nulls.map(\.path))
    // Of a null there is more to say than that it is of the wrong type.
    findings += SchemaCheck.check(template)
      .filter { !LocalArtifacts.explain($0, in: template) && !known.contains($0.path) }.map(\.named)
    for (logicalID, function) in template.resources where function.type == "AWS::Lambda::Function" {
      findings += EnvironmentCheck.check(logicalID, function) + FunctionCodeCheck.check(logicalID, function)
    }
    findings += nulls + HandlerFormatCheck.check(template)
    findings += PolicyGrammarCheck.check(places) + PolicyVersionCheck.check(places)
    findings += PrincipalCheck.check(places) + TrustActionCheck.check(places)
    for place in places { findings += actions.findings(place).map { $0.about(place) } }
    findings += PolicySizeCheck.check(template)
    return findings
  }
}

extension TemplateFinding {
  /// The finding with the policy's name in front.
  fileprivate func about(_ place: PolicyPlace) -> TemplateFinding {
    var finding = self
    finding.message = "\(place.name): \(message)"
    return finding
  }

  /// The finding with the value's name in front, for those whose message leaves it to the path.
  fileprivate var named: TemplateFinding {
    guard path.steps.count > 1, case .key(let section) = path.steps[0], case .key(let name) = path.steps[1]
    else {
      return self
    }
    let rest = PropertyPath(Array(path.steps.dropFirst(2)))
    let owner = "\(section == "Outputs" ? "output" : "resource") \(name)"
    var finding = self
    let isWhole = rest.steps.isEmpty || rest == "Type"
    finding.message = isWhole ? "\(owner): \(message)" : "\(owner): \(rest) \(message)"
    finding.isAboutKey = isAboutKey || code == "unknown-property"
    return finding
  }
}
