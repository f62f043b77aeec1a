package import Partnership

/// Where the user is, was before, and came back from; every place keeps its cursor and scroll.
package struct Navigation: Hashable, Sendable {
  /// Places remembered in each direction.
  package static let limit = 50

  package var current: ScreenState
  package private(set) var earlier: [ScreenState] = []
  package private(set) var later: [ScreenState] = []

  package init(_ current: ScreenState) {
    self.current = current
  }

  /// Goes to a place; one that was visited comes back as it was left.
  ///
  /// What lay ahead is forgotten, as in every history. Going to where one is changes nothing.
  package mutating func go(to destination: Destination) {
    guard destination != current.destination else { return }
    let known = (later.reversed() + earlier).last { $0.destination == destination }
    earlier.append(current)
    if earlier.count > Self.limit { earlier.removeFirst() }
    later = []
    current = known ?? ScreenState(destination)
  }

  /// Replaces the place without remembering it: the next vendor in the same list.
  package mutating func replace(by destination: Destination) {
    current = ScreenState(destination)
  }

  /// The vendors of the list that was looked at last; nil where there was none.
  package var vendorList: [RecordID]? {
    for place in earlier.reversed() {
      if case .portfolio(let screen) = place, screen.rows.count > 0 { return screen.rows.ids }
      if case .map(let screen) = place, !screen.vendors.isEmpty { return screen.vendors }
    }
    return nil
  }

  /// Goes to the place before; false where there is none.
  package mutating func goEarlier() -> Bool {
    guard let place = earlier.popLast() else { return false }
    later.append(current)
    current = place
    return true
  }

  /// Goes forward again; false where there is nothing ahead.
  package mutating func goLater() -> Bool {
    guard let place = later.popLast() else { return false }
    earlier.append(current)
    current = place
    return true
  }

  /// Leaves the place for the one it was opened from; false on a first screen.
  package mutating func leave() -> Bool {
    guard !current.destination.isFirst else { return false }
    later = []
    current = earlier.popLast() ?? ScreenState(.portfolio)
    return true
  }
}
