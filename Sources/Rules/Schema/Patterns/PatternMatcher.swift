internal import CrossAccountCPCRE2

/// A regular expression of a schema, compiled. The work of a search is limited: no pattern makes a check hang.
final class PatternMatcher {
  /// Steps of the search; a text that needs more is not judged.
  private static let mostSteps: UInt32 = 100_000
  private static let mostMemory: UInt32 = 1_024

  private let code: OpaquePointer
  private let data: OpaquePointer
  private let context: OpaquePointer

  /// Nil for a pattern that is not understood, such as one that names half a surrogate pair.
  init?(_ pattern: String) {
    // A schema's patterns are ECMA-262's; what ALT_BSUX and the unset back references mean is said there.
    let options =
      PCRE2_UTF | PCRE2_UCP | PCRE2_ALT_BSUX | PCRE2_MATCH_UNSET_BACKREF | PCRE2_NEVER_BACKSLASH_C
    var error: Int32 = 0
    var place = 0
    var pattern = pattern
    let code = pattern.withUTF8 { text in
      pcre2_compile_8(text.baseAddress, text.count, options, &error, &place, nil)
    }
    guard let code else { return nil }
    guard let data = pcre2_match_data_create_8(1, nil), let context = pcre2_match_context_create_8(nil) else {
      pcre2_code_free_8(code)
      return nil
    }
    pcre2_set_match_limit_8(context, Self.mostSteps)
    pcre2_set_depth_limit_8(context, Self.mostSteps)
    pcre2_set_heap_limit_8(context, Self.mostMemory)
    self.code = code
    self.data = data
    self.context = context
  }

  deinit {
    pcre2_code_free_8(code)
    pcre2_match_data_free_8(data)
    pcre2_match_context_free_8(context)
  }

  /// Whether the pattern is found anywhere in the text; nil where that takes too long to find out.
  func isFound(in text: String) -> Bool? {
    var text = text
    let result = text.withUTF8 { bytes in
      pcre2_match_8(code, bytes.baseAddress, bytes.count, 0, UInt32(PCRE2_NO_UTF_CHECK), data, context)
    }
    // Zero: found, with more groups than there is room for.
    if result >= 0 { return true }
    return result == PCRE2_ERROR_NOMATCH ? false : nil
  }
}
