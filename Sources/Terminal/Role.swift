/// What a cell means; a theme turns it into colours and attributes.
///
/// A role is one byte in a cell. The raw value is the name that themes use;
/// every case has its line in `themes/base.toml`.
package enum Role: String, CaseIterable, Hashable, Sendable {
  case text = "text"
  case textDim = "text.dim"
  case textStrong = "text.strong"
  case textEscaped = "text.escaped"
  case title = "title"
  case heading = "heading"
  case headingCount = "heading.count"
  case columnHeader = "column.header"
  case border = "border"
  case borderFocus = "border.focus"
  case tab = "tab"
  case tabActive = "tab.active"
  case tabCount = "tab.count"
  case status = "status"
  case hint = "hint"
  case key = "key"
  case selection = "selection"
  case selectionInactive = "selection.inactive"
  case mark = "mark"
  case match = "match"
  case depth1 = "depth.1"
  case depth2 = "depth.2"
  case depth3 = "depth.3"
  case depth4 = "depth.4"
  case depthNone = "depth.none"
  case side = "side"
  case sideVendor = "side.vendor"
  case sideUs = "side.us"
  case severityWatch = "severity.watch"
  case severityWarning = "severity.warning"
  case severityCritical = "severity.critical"
  case dueOverdue = "due.overdue"
  case dueToday = "due.today"
  case dueSoon = "due.soon"
  case dueLater = "due.later"
  case kind = "kind"
  case kindConflict = "kind.conflict"
  case kindMissed = "kind.missed"
  case identifier = "identifier"
  case money = "money"
  case chip = "chip"
  case chipError = "chip.error"
  case chipAssumed = "chip.assumed"
  case input = "input"
  case inputCursor = "input.cursor"
  case inputPrompt = "input.prompt"
  case completion = "completion"
  case fieldLabel = "field.label"
  case fieldValue = "field.value"
  case fieldFocus = "field.focus"
  case fieldError = "field.error"
  case toastOk = "toast.ok"
  case toastError = "toast.error"
  case chartBar = "chart.bar"
  case chartAxis = "chart.axis"
  case chartVendor = "chart.vendor"
  case chartUs = "chart.us"
  case progress = "progress"
  case scroll = "scroll"
  case disabled = "disabled"

  /// The name by which themes know the role.
  package var name: String { rawValue }

  /// Returns the role of a grade, 1 (inch-deep) to 4 (deep), or of no verdict.
  package static func depth(_ grade: Int?) -> Role {
    switch grade {
    case 1: .depth1
    case 2: .depth2
    case 3: .depth3
    case 4: .depth4
    case .some, nil: .depthNone
    }
  }
}
