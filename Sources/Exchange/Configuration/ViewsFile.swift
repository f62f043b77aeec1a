import TOMLKit

/// A view of the portfolio under a name: filter, order, groups and columns, in the words of files.
package struct SavedView: Hashable, Sendable {
  package var name: String
  package var filter: String
  package var sort: String
  package var isReversed: Bool
  package var group: String
  package var columns: [String]

  package init(
    name: String, filter: String = "", sort: String = "need", isReversed: Bool = false,
    group: String = "none", columns: [String] = []
  ) {
    self.name = name
    self.filter = filter
    self.sort = sort
    self.isReversed = isReversed
    self.group = group
    self.columns = columns
  }
}

/// The views that a user keeps in `views.toml`, beside the configuration.
package enum ViewsFile {
  /// The most views that are kept, and the longest name.
  package static let limit = 50
  package static let nameLimit = 40

  /// Reads the file; a file with anything wrong in it gives no view and one problem.
  ///
  /// So nothing that the user wrote there is lost by writing it anew.
  package static func read(_ bytes: [UInt8]) -> (views: [SavedView], problem: InputProblem?) {
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      return ([], InputProblem("the file is not UTF-8 text; save it as UTF-8."))
    }
    if let problem = TableHeader.problem(in: text) { return ([], problem) }
    do {
      return try views(in: try TOMLTable(string: text))
    } catch let error as TOMLParseError {
      let place = error.source.begin
      return (
        [], InputProblem(error.description + ".", line: place.line, column: place.column)
      )
    } catch {
      return ([], InputProblem("the file is not TOML."))
    }
  }

  /// The text of the file.
  package static func text(of views: [SavedView]) -> String {
    views.map { view in
      [
        "[[view]]", "name = " + Configuration.quoted(view.name),
        "filter = " + Configuration.quoted(view.filter),
        "sort = " + Configuration.quoted(view.sort), "reversed = \(view.isReversed)",
        "group = " + Configuration.quoted(view.group),
        "columns = [" + view.columns.map(Configuration.quoted).joined(separator: ", ") + "]",
      ].joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private static func views(
    in table: TOMLTable
  ) throws -> (views: [SavedView], problem: InputProblem?) {
    for key in table.keys where key != "view" {
      return ([], InputProblem("there is no setting \(key); a view is a table [[view]]."))
    }
    guard let list = table["view"] else { return ([], nil) }
    guard let list = list.array else {
      return ([], InputProblem("view should be written as [[view]], once for each."))
    }
    guard list.count <= limit else {
      return ([], InputProblem("there are more than \(limit) views; take some away."))
    }
    var views: [SavedView] = []
    for entry in list {
      switch entry.table.map(view) {
      case .success(let view)?:
        guard !views.contains(where: { $0.name == view.name }) else {
          return ([], InputProblem("two views are named \(view.name); rename one."))
        }
        views.append(view)
      case .failure(let problem)?: return ([], problem)
      case nil: return ([], InputProblem("view should be written as [[view]], once for each."))
      }
    }
    return (views, nil)
  }

  private static func view(_ table: TOMLTable) -> Result<SavedView, InputProblem> {
    guard let name = text(table["name"]), !name.isEmpty, name.count <= nameLimit else {
      return .failure(
        InputProblem("every view needs a name of at most \(nameLimit) characters."))
    }
    var view = SavedView(name: name)
    for key in table.keys {
      let value = table[key]
      switch key {
      case "name": continue
      case "filter": if let text = text(value) { view.filter = text } else { fallthrough }
      case "sort": if let text = text(value) { view.sort = text } else { fallthrough }
      case "group": if let text = text(value) { view.group = text } else { fallthrough }
      case "reversed": if let flag = value?.bool { view.isReversed = flag } else { fallthrough }
      case "columns":
        if let list = value?.array, list.allSatisfy({ text($0) != nil }) {
          view.columns = list.compactMap { text($0) }
        } else {
          fallthrough
        }
      case _:
        return .failure(
          InputProblem(
            "\(key) of the view \(name) is not understood; a view has name, filter, sort, "
              + "reversed, group and columns."))
      }
    }
    return .success(view)
  }

  /// The text of a value; nil where it is of another kind.
  private static func text(_ value: (any TOMLValueConvertible)?) -> String? {
    value.flatMap { $0.type == .string ? $0.string : nil }
  }
}
