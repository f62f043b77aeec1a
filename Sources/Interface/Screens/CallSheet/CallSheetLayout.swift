package import Partnership
package import Terminal

/// The parts of a call sheet: facts on top, the people, then what happened today.
package struct CallSheetLayout: Hashable, Sendable {
  package let facts: Rect
  /// The names of the columns; empty where there is no room.
  package let header: Rect
  package let steps: Rect
  package let today: Rect

  /// Shares the area out; the people keep at least three rows, and today gives way first.
  package init(_ area: Rect, sheet: CallSheet?) {
    let wanted = sheet.map { CallSheetFacts($0).lines.count } ?? 0
    let (facts, below) = area.split(top: max(0, min(wanted, area.height - 4)))
    self.facts = facts
    let (header, list) = below.split(top: below.height >= 4 && area.width >= 60 ? 1 : 0)
    self.header = header
    let entries = sheet.map { ($0.today.isEmpty && $0.issues.isEmpty) ? 0 : $0.today.count + 1 }
    let people = max(3, sheet?.steps.count ?? 0)
    let room = max(0, list.height - people)
    let (steps, today) = list.split(bottom: min(entries ?? 0, max(room, list.height / 3)))
    self.steps = steps
    self.today = today
  }
}

/// The facts above the people, each with its label.
struct CallSheetFacts {
  let lines: [(label: String, short: String, text: String)]

  init(_ sheet: CallSheet) {
    let contract = sheet.contractNo.map { "   contract " + $0 } ?? ""
    var lines = [
      (
        "CUSTOMER NO.", "NO.",
        (sheet.customerNo ?? "not kept; e on the vendor adds it") + contract
      )
    ]
    let way = [sheet.procedure?.text, sheet.portal].compactMap(\.self).joined(separator: "   ")
    lines.append(
      ("AGREED WAY", "WAY", way.isEmpty ? "none kept; e on the vendor adds it" : way))
    lines += sheet.promised.map { ("PROMISED", "SLA", $0.text) }
    if !sheet.services.isEmpty {
      lines.append(("RUNS ON IT", "RUNS", sheet.services.joined(separator: ", ")))
    }
    self.lines = lines
  }
}
