import Partnership

extension Invocation {
  /// Prints an answer for machines: `{"fathom": 1, "<noun>": …}`.
  func answer(_ noun: String, _ value: JSONValue) {
    let answer = JSONValue.object([
      JSONMember("fathom", .integer(1)), JSONMember(noun, value),
    ])
    output.write(JSONText.print(answer, .indented) + "\n")
  }
}
