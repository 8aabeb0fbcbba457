import Testing

@Suite("Names")
struct NameCheckTests {
  @Test(
    "are letters and digits",
    arguments: [
      CheckCase(
        "Resources:\n  my-queue: {Type: X}",
        "t.yaml:2:3: error: logical ID 'my-queue' contains '-'; only A-Z, a-z and 0-9 are allowed [logical-id]"
      ),
      CheckCase(
        "Resources:\n  Queué: {Type: X}",
        "t.yaml:2:3: error: logical ID 'Queué' contains 'é' (U+00E9); only A-Z, a-z and 0-9 are allowed [logical-id]"
      ),
      CheckCase(
        "Resources:\n  'a b': {Type: X}",
        "t.yaml:2:3: error: logical ID 'a b' contains a space; only A-Z, a-z and 0-9 are allowed [logical-id]"
      ),
      CheckCase(
        "Resources:\n  '': {Type: X}",
        "t.yaml:2:3: error: logical ID '' is empty; use 1 to 255 of the characters A-Z, a-z and 0-9 [logical-id]"
      ),
      CheckCase(
        "Resources:\n  \(String(repeating: "a", count: 256)): {Type: X}",
        "t.yaml:2:3: error: logical ID '\(String(repeating: "a", count: 256))' is 256 characters long; "
          + "CloudFormation allows 255 [logical-id]"),
      CheckCase(
        "Parameters:\n  a_b: {Type: String}\nResources: {A: {Type: X}}",
        "t.yaml:2:3: error: parameter name 'a_b' contains '_'; only A-Z, a-z and 0-9 are allowed [logical-id]"
      ),
      CheckCase(
        "Conditions: {a.b: !Equals [a, b]}\nResources: {A: {Type: X}}\nMappings: {c_d: {e_f: {g_h: 1}}}",
        "Stack.swift:7:3: error: mapping name 'c_d' contains '_'; only A-Z, a-z and 0-9 are allowed [logical-id]",
        "Stack.swift:7:3: warning: condition name 'a.b' contains '.'; only A-Z, a-z and 0-9 are allowed [logical-id]"
      ),
      CheckCase(
        "Resources: {A: {Type: X}}\nOutputs:\n  o-1: {Value: a}",
        "t.yaml:3:3: error: output name 'o-1' contains '-'; only A-Z, a-z and 0-9 are allowed [logical-id]"),
      CheckCase(
        "Parameters:\n  A: {Type: String}\nResources:\n  A: {Type: X}",
        """
        t.yaml:4:3: error: 'A' names a resource and a parameter, so that a Ref could mean either; rename one of \
        them [name-used-twice]
        t.yaml:2:3: note: the parameter A is declared here
        """),
    ])
  func logicalIDs(_ test: CheckCase) throws { try test.check() }

  @Test(
    "lead somewhere",
    arguments: [
      CheckCase(
        "Resources:\n  Topic: {Type: X, Properties: {Name: [!Ref Qeue]}}\n  Queue: {Type: X}",
        "t.yaml:2:3: error: resource Topic: Properties.Name[0] refers to 'Qeue', which is neither a resource nor a "
          + "parameter of stack home; did you mean 'Queue'? [dangling-ref]"),
      CheckCase(
        "Resources:\n  Topic: {Type: X, Properties: {Name: !Ref Far}}",
        "t.yaml:2:3: error: resource Topic: Properties.Name refers to 'Far', which is neither a resource nor a "
          + "parameter of stack home; declare it in this stack [dangling-ref]"),
      CheckCase(
        "Resources:\n  A: {Type: X, Properties: {N: !Ref AWS::Regoin}}",
        "t.yaml:2:3: error: resource A: Properties.N refers to 'AWS::Regoin', which is not a pseudo parameter; "
          + "did you mean 'AWS::Region'? [dangling-ref]"),
      CheckCase(
        "Resources:\n  A: {Type: X, Properties: {N: !GetAtt Rol.Arn}}\n  Role: {Type: X}",
        "t.yaml:2:3: error: resource A: Properties.N refers to 'Rol', which is not a resource of stack home; "
          + "did you mean 'Role'? [dangling-get-att]"),
      CheckCase(
        "Parameters: {P: {Type: String}}\nResources:\n  A: {Type: X, Properties: {N: !GetAtt P.Arn}}",
        "t.yaml:3:3: error: resource A: Properties.N refers to 'P', but P is a parameter and has no attributes "
          + "[dangling-get-att]"),
      CheckCase(
        "Resources:\n  A: {Type: X, Properties: {N: !Sub 'x-${Missing}-${!Kept}'}}",
        "t.yaml:2:3: error: resource A: Properties.N refers to 'Missing', which is neither a resource nor a "
          + "parameter of stack home; write ${!Missing} for literal text [dangling-sub]"),
      CheckCase(
        "Resources:\n  A: {Type: X, Properties: {N: !Sub ['${V}${Wide.Arn}', {V: !Ref No}]}}",
        "t.yaml:2:3: error: resource A: Properties.N refers to 'Wide.Arn', which is not a resource of stack home; "
          + "write ${!Wide.Arn} for literal text [dangling-sub]",
        "t.yaml:2:3: error: resource A: Properties.N.Fn::Sub[1].V refers to 'No', which is neither a resource nor a "
          + "parameter of stack home; declare it in this stack [dangling-ref]"),
      CheckCase(
        "Resources:\n  A: {Type: X, Properties: {N: !Sub '${x:-y}'}}",
        "t.yaml:2:3: error: resource A: Properties.N contains '${x:-y}'; a name in Fn::Sub consists of letters, digits, "
          + "'_', '.' and ':'; write ${!x:-y} for literal text [dangling-sub]"),
      CheckCase(
        "Parameters: {P: {Type: String}}\nResources:\n  A: {Type: X, Properties: {N: !Sub '${P.Arn}'}}",
        "t.yaml:3:3: error: resource A: Properties.N refers to 'P.Arn', but P is a parameter and has no attributes "
          + "[dangling-sub]"),
      CheckCase(
        "Resources:\n  A: {Type: X, DependsOn: [Bb]}\n  B: {Type: X}",
        "t.yaml:2:3: error: resource A: DependsOn refers to 'Bb', which is not a resource of stack home; "
          + "did you mean 'B'? [dangling-depends-on]"),
      CheckCase(
        "Resources:\n  A: {Type: X, Metadata: {M: !Ref Bb}, UpdatePolicy: {U: !Ref Cc}}",
        "t.yaml:2:3: error: resource A: UpdatePolicy.U refers to 'Cc', which is neither a resource nor a parameter of "
          + "stack home; declare it in this stack [dangling-ref]",
        "t.yaml:2:3: error: resource A: Metadata.M refers to 'Bb', which is neither a resource nor a parameter of "
          + "stack home; declare it in this stack [dangling-ref]"),
      CheckCase(
        "Resources: {A: {Type: X}}\nConditions: {C: !Equals [!Ref A, b]}",
        "Stack.swift:7:3: error: condition C: Fn::Equals[0] refers to the resource A; a condition can refer to parameters only "
          + "[dangling-ref]"),
      CheckCase(
        "Resources: {A: {Type: X}}\nOutputs:\n  O: {Value: !Ref Bb, Export: {Name: !Ref Cc}}",
        "t.yaml:3:3: error: output O: Value refers to 'Bb', which is neither a resource nor a parameter of stack "
          + "home; declare it in this stack [dangling-ref]",
        "t.yaml:3:3: error: output O: Export.Name refers to 'Cc', which is neither a resource nor a parameter of stack "
          + "home; declare it in this stack [dangling-ref]"),
    ])
  func references(_ test: CheckCase) throws { try test.check() }

  @Test(
    "of conditions and mappings exist",
    arguments: [
      CheckCase(
        "Conditions: {IsProd: !Equals [a, b]}\nResources:\n  A: {Type: X, Condition: IsPord}",
        "t.yaml:3:3: error: resource A: Condition names the condition 'IsPord', which stack home does not have; "
          + "did you mean 'IsProd'? [dangling-condition]"),
      CheckCase(
        "Resources:\n  A: {Type: X, Properties: {N: [!If [C, a, b]]}}",
        "t.yaml:2:3: error: resource A: Properties.N[0] names the condition 'C', which stack home does not have "
          + "[dangling-condition]"),
      CheckCase(
        "Conditions: {A: !Not [!Condition Bcd]}\nResources: {A: {Type: X}}\nOutputs:\n  O: {Value: a, Condition: C}",
        "Stack.swift:7:3: error: condition A: Fn::Not[0] names the condition 'Bcd', which stack home does not have "
          + "[dangling-condition]",
        "t.yaml:4:3: error: output O: Condition names the condition 'C', which stack home does not have; "
          + "did you mean 'A'? [dangling-condition]"),
      CheckCase(
        "Mappings: {Map: {eu: {Ami: a}}}\nResources:\n  A: {Type: X, Properties: {N: !FindInMap [Mapp, eu, Ami]}}",
        "t.yaml:3:3: error: resource A: Properties.N looks in the mapping 'Mapp', which stack home does not have; "
          + "did you mean 'Map'? [dangling-mapping]"),
      CheckCase(
        "Mappings: {Map: {eu: {Ami: a}}}\nResources:\n  A: {Type: X, Properties: {N: !FindInMap [Map, us, Ami]}}",
        "t.yaml:3:3: error: resource A: Properties.N looks for 'us' in the mapping Map, which has no such key "
          + "[dangling-mapping]"),
      CheckCase(
        "Mappings: {Map: {eu: {Ami: a}}}\nResources:\n  A: {Type: X, Properties: {N: !FindInMap [Map, eu, ami]}}",
        "t.yaml:3:3: error: resource A: Properties.N looks for 'ami' in the mapping Map at 'eu', which has no such "
          + "key; did you mean 'Ami'? [dangling-mapping]"),
    ])
  func conditionsAndMappings(_ test: CheckCase) throws { try test.check() }
}
