package import Partnership

/// One sentence for the status row; it also stays in the list of messages.
package struct Toast: Hashable, Sendable {
  package let text: String
  package let isError: Bool
  package let at: Moment?

  package init(_ text: String, isError: Bool = false, at: Moment? = nil) {
    self.text = text
    self.isError = isError
    self.at = at
  }
}
