/// Text with references inside, as `"\(bucket.arn)/*"` gives it.
///
/// Where all references turn out to be plain text it becomes a string, else `Fn::Sub`.
struct Interpolation: DeferredValue {
  enum Piece: Sendable, Hashable {
    case literal(String)
    case value(Value)
  }

  var pieces: [Piece]

  var identityKey: String { "interpolation \(pieces)" }

  func resolve(with resolver: any ValueResolver) -> Value {
    Interpolation.combine(
      pieces.map { piece in
        if case .value(let value) = piece { return .value(value.resolved(with: resolver)) }
        return piece
      })
  }

  static func combine(_ pieces: [Piece]) -> Value {
    var text = ""
    var substitution = ""
    var variables = ValueObject()
    var isLiteral = true
    for piece in pieces {
      switch piece {
      case .literal(let literal), .value(.string(let literal)):
        text += literal
        substitution += SubstitutionText.escape(literal)
      case .value(.integer(let number)):
        text += String(number)
        substitution += String(number)
      case .value(.intrinsic(.ref(let name))):
        isLiteral = false
        substitution += "${\(name)}"
      case .value(.intrinsic(.getAtt(let logicalID, .string(let attribute)))):
        isLiteral = false
        substitution += "${\(logicalID).\(attribute)}"
      case .value(let value):
        isLiteral = false
        let name = "Value\(variables.count + 1)"
        substitution += "${\(name)}"
        variables[name] = value
      }
    }
    return isLiteral ? .string(text) : .intrinsic(.sub(substitution, variables: variables))
  }
}
