import Partnership
import Terminal

/// What lists and heads say about one vendor.
enum VendorWording {
  /// The grade, or why there is none: `- prospect`, `- no verdict`.
  static func depth(_ line: VendorLine) -> String {
    let reason = line.standing.quietReason
    return "- " + (reason == "--" ? "no verdict" : reason)
  }

  /// The same where there is little room: `--` says no verdict.
  static func shortDepth(_ line: VendorLine) -> String {
    let reason = line.standing.quietReason
    return reason == "--" ? reason : "- " + reason
  }

  /// The last two-way talk.
  static func last(_ line: VendorLine, _ today: Day) -> String {
    guard let day = line.standing.lastTalk else { return line.isComplete ? "-" : "" }
    let days = today - day
    return days == 0 ? "today" : days < 100 ? "\(days)d ago" : DayWords.date(day, today: today)
  }

  /// The first thing that waits, else the earliest planned day, else `-`.
  static func next(_ line: VendorLine, _ today: Day) -> (text: String, role: Role) {
    guard line.isComplete else { return ("", .textDim) }
    let role: Role? = line.matters.isEmpty ? nil : role(line.matters[0], today)
    return (line.standing.nextWords, role ?? (line.standing.planned == nil ? .textDim : .dueLater))
  }

  static func role(_ matter: Matter, _ today: Day) -> Role {
    let days = today - matter.dueOn
    return days > 0 ? .dueOverdue : days == 0 ? .dueToday : days >= -7 ? .dueSoon : .dueLater
  }

  /// Tier, model, owner and status in one line: the facts under a vendor's name.
  static func facts(_ line: VendorLine) -> String {
    let vendor = line.vendor
    var parts = [vendor.tier == .untiered ? "no tier yet" : vendor.tier.rawValue]
    if let model = vendor.model { parts.append(model.rawValue) }
    parts.append(vendor.owner.map { "owner \($0)" } ?? "no owner")
    if let entry = vendor.statusLog.last {
      parts.append("\(entry.status.rawValue) since \(entry.on)")
    } else {
      parts.append(line.standing.status.rawValue)
    }
    if !vendor.services.isEmpty {
      parts.append("runs: " + vendor.services.joined(separator: ", "))
    }
    if !vendor.header.tags.isEmpty {
      parts.append(vendor.header.tags.map { "#" + $0 }.joined(separator: " "))
    }
    return parts.joined(separator: " · ")
  }
}
