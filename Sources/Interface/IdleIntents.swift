extension Intent {
  /// Marking rows, so that an act is done to several.
  package static let marking: Set<Intent> = [.mark, .markRange, .markAll, .invertMarks]

  /// Going to rows that fit what was filtered last.
  package static let matching: Set<Intent> = [.nextMatch, .previousMatch]

  /// What is done to a vendor, so that nothing is done where none is in hand.
  package static let onVendor: Set<Intent> = Set(allCases.filter { $0.line.scope == .vendorInHand })

  /// Turning to another pane.
  package static let panes: Set<Intent> = [.nextPane, .previousPane]

  /// Giving one pane the whole screen.
  package static let zooming: Set<Intent> = [.zoom, .unzoom]

  /// What a list of vendors may show, and in which order.
  package static let arranging: Set<Intent> = [.sort, .columns, .mineOrAll, .fold]

  /// Changing the records of a list.
  package static let changing: Set<Intent> = [
    .edit, .externalEdit, .tags, .star, .copyMenu, .remove,
  ]
}

extension Setting {
  /// Nothing is mine or everybody's where nobody said whose vendors are "mine".
  package var idleOwnership: Set<Intent> { me == nil ? [.mineOrAll] : [] }
}
