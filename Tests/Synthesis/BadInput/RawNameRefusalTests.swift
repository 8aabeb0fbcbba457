import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("A name written by hand is refused")
struct RawNameRefusalTests {
  @Test("when it is none of the template's")
  func dangling() {
    let app = TestApp {
      Stack("s", in: Accounts.home) {
        Resource("AWS::S3::Bucket", "Reports")
        Resource("Custom::A", "A", properties: ["X": .intrinsic(.ref("Report"))])  // <ref>
        Resource(  // <get-att>
          "Custom::B", "B", properties: ["X": .intrinsic(.getAtt(logicalID: "Nothing", attribute: "Arn"))])
        Resource(  // <sub>
          "Custom::C", "C", properties: ["X": .intrinsic(.sub("${Reprots.Arn}/*", variables: [:]))])
        Resource("Custom::D", "D").with { $0.attributes.dependsOn = ["Reprots"] }  // <depends-on>
        Resource("Custom::E", "E").condition("IsLive")  // <condition>
        Resource("Custom::F", "F", properties: ["X": .intrinsic(.ref("AWS::Regoin"))])  // <pseudo>
      }
    }
    #expect(
      refusal(app) == """
        <ref>: error: resource A: Properties.X refers to 'Report', which is neither a resource nor a \
        parameter of stack s; did you mean 'Reports'? [dangling-ref]
        <get-att>: error: resource B: Properties.X refers to 'Nothing', which is not a resource of stack s; \
        declare it in this stack [dangling-get-att]
        <sub>: error: resource C: Properties.X refers to 'Reprots.Arn', which is not a resource of stack s; \
        did you mean 'Reports'? [dangling-sub]
        <depends-on>: error: resource D: DependsOn refers to 'Reprots', which is not a resource of stack s; \
        did you mean 'Reports'? [dangling-depends-on]
        <condition>: error: resource E: Condition names the condition 'IsLive', which stack s does not have \
        [dangling-condition]
        <pseudo>: error: resource F: Properties.X refers to 'AWS::Regoin', which is not a pseudo parameter; \
        did you mean 'AWS::Region'? [dangling-ref]
        """)
  }

  @Test("when resources depend on each other in a circle")
  func circle() {
    let app = TestApp {
      Stack("s", in: Accounts.home) {
        Resource("Custom::A", "A", properties: ["X": .intrinsic(.ref("B"))])  // <a>
        Resource("Custom::B", "B", properties: ["X": .intrinsic(.sub("${C}", variables: [:]))])  // <b>
        Resource("Custom::C", "C").with { $0.attributes.dependsOn = ["A"] }  // <c>
      }
    }
    #expect(
      refusal(app) == """
        <a>: error: circular dependency: A → B → C → A (A by Properties.X, B by Properties.X, C by \
        DependsOn) [circular-dependency]
        <a>: note: A depends on B by Properties.X
        <b>: note: B depends on C by Properties.X
        <c>: note: C depends on A by DependsOn
        """)
  }
}
