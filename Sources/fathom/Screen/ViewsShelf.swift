import Exchange
import Glibc
import Interface

/// The views of the portfolio that the user keeps, in one file beside the configuration.
struct ViewsShelf: Sendable {
  private let path: String

  init(folder: String) {
    path = folder + "/views.toml"
  }

  /// What the interface may do with it.
  var views: Views {
    Views(
      all: { read() }, save: { view in change { $0 = Self.adding(view, to: $0) } },
      remove: { name in change { $0.removeAll { $0.name == name } } })
  }

  private func read() -> (views: [SavedView], problem: String?) {
    guard access(path, F_OK) == 0 else { return ([], nil) }
    do {
      let (views, problem) = ViewsFile.read(try InputFile.read(path))
      return (views, problem.map { "\(path): \($0)" })
    } catch let failure as Failure {
      return ([], failure.sentence)
    } catch {
      return ([], "\(path) cannot be read.")
    }
  }

  /// Changes the views as the file has them now; a file that cannot be read stays as it is.
  private func change(_ body: (inout [SavedView]) -> Void) -> String? {
    var (views, problem) = read()
    if let problem { return "The views are not changed: " + problem }
    body(&views)
    guard views.count <= ViewsFile.limit else {
      return "There are \(ViewsFile.limit) views already; remove one first."
    }
    do {
      if let end = path.lastIndex(of: "/") { try Places.make(String(path[..<end])) }
      try OutputFile.write(Array(ViewsFile.text(of: views).utf8), to: path, force: true)
      return nil
    } catch let failure as Failure {
      return "The views are not changed: " + failure.sentence
    } catch {
      return "The views are not changed."
    }
  }

  private static func adding(_ view: SavedView, to views: [SavedView]) -> [SavedView] {
    guard let place = views.firstIndex(where: { $0.name == view.name }) else {
      return views + [view]
    }
    var views = views
    views[place] = view
    return views
  }
}
