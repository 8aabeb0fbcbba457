internal import CrossAccountDiagnostics

/// A resource declared in Swift: a value to keep in a `let`, to place in one stack, and to refer to.
public protocol DeclaredResource: Sendable {
  /// The declaration, which all copies share.
  var box: ResourceBox { get }
  /// Wraps a declaration.
  init(box: ResourceBox)
}

extension DeclaredResource {
  /// The resource as it was declared: type, logical ID, properties and attributes.
  public var declaration: ResourceDeclaration { box.declaration }
  /// Its name in the template.
  public var logicalID: String { box.parts.logicalID }

  /// What `Ref` gives for this resource, usable from other stacks and accounts too.
  public var ref: StringValue { StringValue(reference: Reference(box: box, attribute: nil)) }

  /// An attribute by its name in AWS's documents, for those without a property of their own.
  public func attribute(_ name: String) -> StringValue {
    StringValue(reference: Reference(box: box, attribute: name))
  }

  /// An attribute that is not a string.
  public func attribute<Result: TemplateValue>(_ name: String) -> Result {
    Result(value: .deferred(Deferred(Reference(box: box, attribute: name))))
  }

  /// The same resource, declared a little differently.
  public func with(_ change: (inout ResourceDeclaration) -> Void) -> Self {
    var declaration = box.declaration
    change(&declaration)
    return Self(box: declaration.box)
  }

  /// Sets any property to any value, in the place of what was there: the way to what a type does not offer.
  public func property(_ name: String, _ value: Value) -> Self { with { $0.properties[name] = value } }

  /// Created after, and deleted before, these resources of the same stack.
  public func dependsOn(_ others: any DeclaredResource...) -> Self {
    with { $0.attributes.dependsOn += others.map(\.logicalID) }
  }

  /// Only created when the template's condition of this name holds.
  public func condition(_ name: String) -> Self { with { $0.attributes.condition = name } }

  /// Sets what happens to the resource when it leaves its stack.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
  public func deletionPolicy(_ policy: DeletionPolicy) -> Self {
    with { $0.attributes.deletionPolicy = policy }
  }

  /// Sets what happens to the old resource when an update replaces it.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html
  public func updateReplacePolicy(_ policy: DeletionPolicy) -> Self {
    with { $0.attributes.updateReplacePolicy = policy }
  }

  /// Sets how updates are carried out, such as rolling ones of an Auto Scaling group.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html
  public func updatePolicy(_ policy: Value) -> Self { with { $0.attributes.updatePolicy = policy } }

  /// Sets what CloudFormation waits for before the resource counts as created.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html
  public func creationPolicy(_ policy: Value) -> Self { with { $0.attributes.creationPolicy = policy } }

  /// Sets the resource's metadata.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-metadata.html
  public func metadata(_ metadata: ValueObject) -> Self { with { $0.attributes.metadata = metadata } }

  /// Accepts the warnings of this code about this resource, so that they are no longer shown. The reason is
  /// what a reviewer reads.
  ///
  /// An error cannot be accepted: what it reports would be refused by AWS, or not do what it says.
  ///
  /// ```swift
  /// worker.suppress("handler-function-missing", because: "a decorator makes the function")
  /// ```
  ///
  /// - Parameter code: As it stands in brackets behind the message.
  public func suppress(_ code: String, because reason: String) -> Self {
    with { $0.suppressions.append(Suppression(code: code, reason: reason)) }
  }
}
