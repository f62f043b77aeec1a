package import Partnership
import TOMLKit

/// A policy as it was read, with everything that was wrong on the way.
package struct ReadPolicy: Sendable {
  /// The defaults with what the file changes; only good where there is no problem.
  package let policy: Policy
  /// What the file sets, one `key = value` for each.
  package let lines: [String]
  /// In the order of the file.
  package let problems: [InputProblem]
}

/// A file that changes part of the policy.
package enum PolicyFile {
  /// Reads a partial policy, TOML or JSON, onto the defaults.
  ///
  /// What begins with `{` is JSON. The keys are those of the default policy; what is left out stays
  /// as it is. All problems are found at once, each with line and column.
  package static func read(_ bytes: [UInt8]) -> ReadPolicy {
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    return first == UInt8(ascii: "{") ? readJSON(bytes) : readTOML(bytes)
  }

  private static func readJSON(_ bytes: [UInt8]) -> ReadPolicy {
    let (value, problem) = JSONText.parse(bytes)
    guard let value else {
      let found = problem.map {
        InputProblem("the policy is not JSON: \($0.message).", line: $0.line, column: $0.column)
      }
      return failed(found ?? InputProblem("the policy is not JSON."))
    }
    let places = JSONPlaces(bytes)
    return read(value, path: []) { places.place(of: $0) }
  }

  private static func readTOML(_ bytes: [UInt8]) -> ReadPolicy {
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      return failed(InputProblem("the policy is not UTF-8 text; save it as UTF-8."))
    }
    if let problem = TableHeader.problem(in: text) { return failed(problem) }
    do {
      let places = KeyPlaces(text)
      let table = try TOMLTable(string: text)
      return read(JSONValue(toml: table), path: []) { places.place(of: $0) }
    } catch let error as TOMLParseError {
      let place = error.source.begin
      return failed(
        InputProblem(
          "the policy is not TOML: \(error.description).", line: place.line,
          column: place.column))
    } catch {
      return failed(InputProblem("the policy is not TOML."))
    }
  }

  /// Reads the policy that stands at a path of a larger file.
  static func read(
    _ value: JSONValue, path: [String], places: ([String]) -> (line: Int, column: Int)?
  ) -> ReadPolicy {
    var reading = PolicyReading()
    reading.read(value)
    let problems = reading.problems.map { problem in
      let place = places(path + problem.path)
      return InputProblem(problem.message, line: place?.line, column: place?.column)
    }
    return ReadPolicy(
      policy: reading.policy, lines: value.leaves,
      problems: problems.sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) })
  }

  private static func failed(_ problem: InputProblem) -> ReadPolicy {
    ReadPolicy(policy: Policy(), lines: [], problems: [problem])
  }
}

extension JSONValue {
  /// Every value that is no table, as a line of TOML with its whole key.
  fileprivate var leaves: [String] {
    members.flatMap { member in
      guard case .object = member.value else {
        return [member.name + " = " + JSONText.print(member.value, .compact)]
      }
      return member.value.leaves.map { member.name + "." + $0 }
    }
  }
}
