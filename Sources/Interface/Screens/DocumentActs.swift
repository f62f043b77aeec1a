import Partnership

/// Opening what a record names, from every screen that has one in hand.
enum DocumentActs {
  /// Opens the only document, or asks which of several.
  static func open(_ documents: [NamedDocument]) -> [Effect] {
    guard let first = documents.first else { return [] }
    guard documents.count > 1 else { return [.openDocument(first.text)] }
    return [
      .then(
        .open(
          .menu(
            Menu(
              title: "Open what?",
              options: documents.enumerated().map { place, document in
                Menu.Option(
                  Character(String(place + 1)), document.name + ": " + document.text,
                  .effect(.openDocument(document.text)))
              }))))
    ]
  }
}
