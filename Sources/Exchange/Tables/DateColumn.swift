/// Finds out from a whole column in which order its dates are written.
package enum DateColumn {
  /// What a column says about its order.
  package enum Verdict: Hashable, Sendable {
    case order(DateOrder)
    /// Every date fits both the American and the European order, and the two differ.
    case ambiguous(example: String)
    /// Some dates fit only one order, some only the other.
    case mixed(examples: [String])
    /// No cell is a date.
    case none
  }

  /// Judges the cells of a column; empty cells say nothing.
  package static func order(of cells: some Sequence<String>) -> Verdict {
    var iso = 0
    var onlyUS: String?
    var onlyEuropean: String?
    var either: String?
    var alike = 0
    for cell in cells where !cell.isEmpty {
      if DateOrder.iso.day(cell) != nil {
        iso += 1
        continue
      }
      let european = DateOrder.european.day(cell)
      let us = DateOrder.isDotted(cell) ? nil : DateOrder.us.day(cell)
      switch (us, european) {
      case (.some(let us), .some(let european)):
        if us == european { alike += 1 } else { either = either ?? cell }
      case (.some, .none): onlyUS = onlyUS ?? cell
      case (.none, .some): onlyEuropean = onlyEuropean ?? cell
      case (.none, .none): break
      }
    }
    if let onlyUS, let onlyEuropean { return .mixed(examples: [onlyUS, onlyEuropean]) }
    if onlyUS != nil { return .order(.us) }
    if onlyEuropean != nil { return .order(.european) }
    if let either { return .ambiguous(example: either) }
    if iso > 0 { return .order(.iso) }
    return alike > 0 ? .order(.us) : .none
  }
}
