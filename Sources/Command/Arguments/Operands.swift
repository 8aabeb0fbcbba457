/// How many words may follow a command, and how the help writes them.
struct Operands {
  let text: String
  let count: ClosedRange<Int>
}
