extension FindingArea {
  /// Settings of Lambda functions.
  static let functions = FindingArea(
    "Lambda functions",
    [
      FindingCode(
        "function-code", .error,
        """
        The code of a function and what runs it do not fit: a package without runtime or handler, an image \
        with one, or inline source for a runtime other than Python or Node.js.
        """,
        fix: """
          Set Runtime and Handler for a package or inline source, and neither for an image. Put source of \
          other languages into a package.
          """,
        page: AWSPage.template("aws-properties-lambda-function-code"),
        example: .template(
          """
          Resources:
            Function:
              Type: AWS::Lambda::Function
              Properties:
                Role: arn:aws:iam::111111111111:role/reports
                Runtime: java21
                Handler: reports.Main
                Code: {ZipFile: "class Main {}"}
          """)),
      FindingCode(
        "function-limit", .error,
        "The timeout or memory of a function is outside of the range that Lambda accepts.",
        fix: "Use 1 to 900 seconds, and 128 to 10,240 MB.",
        page: AWSPage.lambda("gettingstarted-limits"),
        example: .swift(
          """
          struct SlowFunction: App {
            let function = Lambda.Function(
              "Function", runtime: .python3_13, handler: "index.handler",
              code: .inline("def handler(event, context): ..."),
              role: "arn:aws:iam::111111111111:role/reports", timeout: 901)

            var stacks: [Stack] { Stack("home", in: home) { function } }
          }
          """)),
      FindingCode(
        "environment-size", .error,
        "The environment variables of a function take more than 4,096 bytes together.",
        fix: "Move long values to Parameter Store or S3, and pass their names.",
        page: AWSPage.lambda("configuration-envvars"),
        example: .swift(
          """
          struct LargeEnvironment: App {
            let function = Lambda.Function(
              "Function", runtime: .python3_13, handler: "index.handler",
              code: .inline("def handler(event, context): ..."),
              role: "arn:aws:iam::111111111111:role/reports",
              environment: [
                "TEXT": StringValue(String(repeating: "x", count: 4_096))
              ])

            var stacks: [Stack] { Stack("home", in: home) { function } }
          }
          """)),
      FindingCode(
        "environment-key", .error,
        "The name of an environment variable is reserved by Lambda, or not valid.",
        fix: """
          Use two or more letters, digits and underscores, starting with a letter, and no name that Lambda \
          sets.
          """,
        page: AWSPage.lambda("configuration-envvars"),
        example: .template(
          """
          Resources:
            Function:
              Type: AWS::Lambda::Function
              Properties:
                Role: arn:aws:iam::111111111111:role/reports
                Runtime: python3.13
                Handler: index.handler
                Code: {ZipFile: "def handler(event, context): ..."}
                Environment:
                  Variables: {AWS_REGION: eu-central-1}
          """)),
      FindingCode(
        "handler-format", .error, or: .warning,
        """
        A handler does not have the form that its runtime reads, or names a file other than the one that \
        Lambda puts inline source into. If the function of a template has layers, which may bring a runtime \
        wrapper, that is a warning.
        """,
        fix: """
          Write the form that the message names, such as 'file.function' for Python; for inline source the \
          file is 'index'.
          """,
        page: AWSPage.lambda("foundation-progmodel"),
        example: .template(
          """
          Resources:
            Function:
              Type: AWS::Lambda::Function
              Properties:
                Role: arn:aws:iam::111111111111:role/reports
                Runtime: python3.13
                Handler: handler
                Code: {ZipFile: "def handler(event, context): ..."}
          """)),
      FindingCode(
        "runtime-retired", .error,
        "Lambda refuses to create or change functions with the runtime.",
        fix: "Use the newer runtime that the message names.",
        page: AWSPage.lambda("lambda-runtimes"),
        example: .template(
          """
          Resources:
            Function:
              Type: AWS::Lambda::Function
              Properties:
                Role: arn:aws:iam::111111111111:role/reports
                Handler: index.handler
                Code: {ZipFile: pass}
                Runtime: nodejs12.x
          """)),
      FindingCode(
        "runtime-deprecated", .warning,
        """
        The runtime of a function gets no security updates any more; later Lambda refuses new \
        functions with it.
        """,
        fix: "Use the newer runtime that the message names.",
        page: AWSPage.lambda("lambda-runtimes"),
        example: .template(
          """
          Resources:
            Function:
              Type: AWS::Lambda::Function
              Properties:
                Role: arn:aws:iam::111111111111:role/reports
                Handler: index.handler
                Code: {ZipFile: pass}
                Runtime: python3.8
          """)),
    ])
}
