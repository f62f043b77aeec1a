import Partnership
import TOMLKit

/// A file that says once and for all how a register is to be read.
///
/// `source`, `date-format` and `currency` are texts; the table `[map]` holds a line for each column,
/// `"Doc Number" = "key"`. What is said on the command line goes before it.
package struct MappingFile: Hashable, Sendable {
  /// The name of the register; nil = the file's own name.
  package private(set) var source: String?
  package private(set) var dateOrder: DateOrder?
  package private(set) var currency: String?
  package private(set) var columns: [ColumnPair]?

  private static let settings = ["source", "date-format", "currency", "map"]

  /// Reads the file's bytes.
  ///
  /// - Throws: the first problem, with line and column: a wrong mapping must not be half used.
  package init(_ bytes: [UInt8]) throws(InputProblem) {
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw InputProblem("the file is not UTF-8 text; save it as UTF-8.")
    }
    if let problem = TableHeader.problem(in: text) { throw problem }
    let places = KeyPlaces(text)
    for (name, value) in try Self.members(of: text) {
      do {
        try take(name, value)
      } catch {
        let place = places.place(of: [name])
        throw InputProblem(error.message, line: error.line ?? place?.line, column: place?.column)
      }
    }
  }

  private mutating func take(_ name: String, _ value: JSONValue) throws(InputProblem) {
    switch (name, value) {
    case ("source", .text(let text)) where !text.isEmpty: source = text
    case ("date-format", .text(let text)): dateOrder = try DateOrder(argument: text)
    case ("currency", .text(let text)):
      guard Currency.isCode(text) else {
        throw InputProblem("currency should be three capital letters, such as EUR.")
      }
      currency = text
    case ("map", .object(let members)): columns = try members.map(Self.pair)
    case ("map", _):
      throw InputProblem("map should be a table: [map], then lines such as \"Column\" = \"field\".")
    case ("source", _), ("date-format", _), ("currency", _):
      throw InputProblem("\(name) should be a text in quotes.")
    case _:
      throw InputProblem(
        "there is no setting \(name)" + NearestWord.hint(for: name, among: Self.settings))
    }
  }

  private static func pair(_ member: JSONMember) throws(InputProblem) -> ColumnPair {
    guard case .text(let field) = member.value else {
      throw InputProblem("The field of the column \(member.name) should be a text in quotes.")
    }
    return ColumnPair(column: member.name, field: field)
  }

  private static func members(of text: String) throws(InputProblem) -> [(String, JSONValue)] {
    do {
      guard case .object(let members) = JSONValue(toml: try TOMLTable(string: text)) else {
        return []
      }
      return members.map { ($0.name, $0.value) }
    } catch let error as TOMLParseError {
      let place = error.source.begin
      throw InputProblem(error.description + ".", line: place.line, column: place.column)
    } catch {
      throw InputProblem("the file is not TOML.")
    }
  }
}
