package import Partnership
import Terminal

/// One row of a vendor's checklist screen.
package enum ChecklistRow: Hashable, Sendable {
  case heading(String)
  /// A status with the day it began; the newest is the one that holds.
  case status(StatusEntry, isNow: Bool)
  /// A line of what success means; the first has the label.
  case success(String, isFirst: Bool)
  case check(CheckLine)

  var isHeading: Bool {
    guard case .heading = self else { return false }
    return true
  }

  var isCheck: Bool {
    guard case .check = self else { return false }
    return true
  }

  /// The rows of a sheet; long texts are broken to the width.
  static func rows(of sheet: ChecklistSheet, width: Int) -> [ChecklistRow] {
    let success = sheet.vendor.success?.text ?? ""
    let lines = success.split(whereSeparator: \.isNewline).flatMap {
      WrappedText.lines(String($0), width: width)
    }
    let topics = ChecklistTopic.allCases.count
    return [.heading("Status")]
      + (sheet.statuses.isEmpty
        ? []
        : sheet.statuses.enumerated().map { place, entry in
          .status(entry, isNow: place == 0)
        })
      + [.heading("What success means")]
      + (lines.isEmpty
        ? [.success("not said yet; Enter says it", isFirst: true)]
        : lines.enumerated().map { .success($0.element, isFirst: $0.offset == 0) })
      + [.heading("Checks: \(sheet.doneCount) of \(topics) done")]
      + sheet.checks.map { .check($0) }
  }
}
