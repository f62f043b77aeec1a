/// A number that grows whenever the contents of a store change, even from another process.
package struct Revision: Hashable, Comparable, Sendable {
  package let number: Int

  package init(number: Int) {
    self.number = number
  }

  package static func < (left: Revision, right: Revision) -> Bool {
    left.number < right.number
  }
}
