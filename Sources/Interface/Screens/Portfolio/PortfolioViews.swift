import Exchange
import Terminal

/// The choice among saved views, and what may be done with them.
enum PortfolioViews {
  /// The views with a digit for the first nine, then saving and removing.
  static func menu(_ views: [SavedView], shown: String?) -> Menu {
    var options = zip(views, Self.keys).map { view, key in
      Menu.Option(key, view.name, .showView(view))
    }
    options.append(Menu.Option("0", "all vendors, worst first", .showView(SavedView(name: ""))))
    options.append(
      Menu.Option(
        "s", "save this view ...",
        .open(.prompt(Prompt("Name of the view:", .saveView, text: shown ?? "")))))
    if !views.isEmpty {
      options.append(Menu.Option("d", "remove a view ...", .open(.menu(removal(views)))))
    }
    return Menu(
      title: "Views", options: options,
      selected: views.firstIndex { $0.name == shown } ?? max(0, options.count - 2))
  }

  private static func removal(_ views: [SavedView]) -> Menu {
    Menu(
      title: "Remove which view?",
      options: zip(views, keys).map { view, key in
        Menu.Option(key, view.name, .effect(.removeView(name: view.name)))
      })
  }

  /// A name as it is kept: trimmed, on one line; nil where it is empty or too long.
  static func name(_ text: String) -> String? {
    let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (1...ViewsFile.nameLimit).contains(name.count) ? name : nil
  }

  private static let keys: [Character] = Array("123456789ABCDEFGHIJKLMNOPQRTUVWXYZ")
}

extension FilterLine {
  /// Takes a text that was not typed here.
  mutating func set(_ text: String) {
    clear()
    paste(text)
  }
}
