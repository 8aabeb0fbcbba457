/// Strings that a careless writer turns into something else.
enum Traps {
  /// Texts that some YAML version reads as another type.
  static let otherTypes = [
    "", "~", "null", "Null", "NULL", "nUlL", "true", "True", "TRUE", "tRUE", "false", "FALSE", "yes", "Yes",
    "no", "NO", "on", "On", "off", "OFF", "y", "Y", "n", "N", "=", "<<", "0", "7", "42", "-1", "+12", "-",
    "+",
    "111111111111", "012345670123", "0123", "08", "1_000", "1__0", "0_", "0b1", "0b1010_1", "0o17", "0x1F",
    "0XFF", "1.5", "1.", ".5", "+.5", "-.5", "1e5", "1E5", "1e+5", "1.5e-3", "1.0E3", ".inf", "-.inf",
    "+.Inf",
    ".INF", ".nan", ".NaN", ".", "..", "1.2.3", "1:30", "190:20:30", "190:20:30.15", "-1:30", "2012-10-17",
    "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43", "1,000", "10.0.0.1",
  ]

  /// Texts that without quotes would be markup.
  static let markup = [
    "!Ref x", "!", "&a", "*", "*a", "-", "- a", "-a", "--- a", "---", "...", "... a", "?", "? a", "?a", ":",
    ": a",
    ":a", "[a]", "[", "]", "{a}", "{{resolve:ssm:x}}", "}", "|", "|\n", ">", ">a", "%a", "@a", "`a`", "\"a\"",
    "'a'",
    "'", ",", ",a", "#a", "a: b", "a:", "a: ", "a #b", " a", "a ", " ", "  ", "a:\tb", "a\t#b", "\ta", "a\t",
  ]

  /// Texts that need escapes, or care with their line breaks.
  static let characters = [
    "\n", "\n\n", "\r", "\r\n", "a\rb", "a\r\nb\r\n", "\t", "a\tb\nc\n", "\u{0}", "a\u{0}b", "\u{1B}[0m",
    "\u{7F}",
    "\u{85}", "a\u{85}b", "\u{2028}", "a\u{2029}b", "\u{FEFF}", "\u{FEFF}a", "\u{FFFE}", "\u{FFFF}",
    "a\nb", "a\nb\n", "a\nb\n\n", "\na", " a\nb", "a \nb", "a\n b\n", "a\n  \nb", "a\n\n\n  b\n",
    "a\n# b\n---\n",
    "a\n...\nb", "a\n ", "a: b\n- c\n", "é\n🚀\n", "é\nü\n", "🚀", "a 🚀\nb\n", "\u{10FFFF}",
  ]

  /// Texts that everyone reads as they are.
  static let ordinary = [
    "a", "index.lambda_handler", "lambda.amazonaws.com", "sts:AssumeRole", "s3:Get*", "AWS::IAM::Role",
    "arn:aws:iam::111111111111:role/role-on-source-account", "python3.13", "us-east-1", "my role",
    "https://example.com/#part", "${AWS::AccountId}", "10.0.0.0/16", "512MB", "a,b", "a]b", "a#b", "it's",
    "say \"x\"", "nobody", "yesterday", "truely", "nulls", "~/x", "<a>", "==", "=a", "/path", "(x)", "$x",
    "a=b",
    "12 monkeys", "3rd", "1.5x", "0xZZ", "v1.2.3", "\\", "a\\nb", "é", "e\u{301}", "\u{A0}", "\u{200B}",
    "日本語", "1-2", "e5", "x86_64", "_1", ";", "^a$",
    "\\d+",
  ]

  static let all = otherTypes + markup + characters + ordinary
}
