package import Exchange
package import Partnership

/// Where the user's views of the portfolio are kept; a failure is a sentence, not an error.
package struct Views: Sendable {
  /// Every view, and what is wrong with the file.
  package var all: @Sendable () -> (views: [SavedView], problem: String?)
  /// Keeps a view, in place of another of its name.
  package var save: @Sendable (SavedView) -> String?
  package var remove: @Sendable (_ name: String) -> String?

  package init(
    all: @escaping @Sendable () -> (views: [SavedView], problem: String?),
    save: @escaping @Sendable (SavedView) -> String?,
    remove: @escaping @Sendable (_ name: String) -> String?
  ) {
    self.all = all
    self.save = save
    self.remove = remove
  }

  /// Keeps nothing.
  package static let none = Views(
    all: { ([], nil) }, save: { _ in "Views cannot be kept here." }, remove: { _ in nil })
}

/// When the author last looked, so that it can be told what is new.
package struct Looks: Sendable {
  /// Nil where nobody knows.
  package var last: @Sendable () -> Moment?
  package var note: @Sendable (Moment) -> Void

  package init(
    last: @escaping @Sendable () -> Moment?, note: @escaping @Sendable (Moment) -> Void
  ) {
    self.last = last
    self.note = note
  }

  /// Remembers nothing.
  package static let none = Looks(last: { nil }, note: { _ in })
}
