/// Why a program could not be started, in the system's words.
package struct ProcessError: Error, CustomStringConvertible {
  package var description: String
}
