import Partnership
import Terminal

/// What lists and heads say about one vendor.
enum VendorWording {
  /// The grade, or why there is none: `- prospect`, `- no verdict`.
  static func depth(_ line: VendorLine) -> String {
    switch line.status {
    case .prospect: "- prospect"
    case .former: "- former"
    case .trial, .active, .exiting: "- no verdict"
    }
  }

  /// The last two-way talk.
  static func last(_ line: VendorLine, _ today: Day) -> String {
    guard let day = line.lastTalk else { return line.isComplete ? "never" : "" }
    let days = today - day
    return days == 0 ? "today" : days < 100 ? "\(days)d ago" : Wording.shortDay(day, today: today)
  }

  /// The first thing that waits, else the earliest planned day, else `-`.
  static func next(_ line: VendorLine, _ today: Day) -> (text: String, role: Role) {
    if let matter = line.matters.first { return (due(matter, today), role(matter, today)) }
    if let planned = line.planned { return (Wording.near(planned, today: today), .dueLater) }
    return (line.isComplete ? "-" : "", .textDim)
  }

  /// `3d late`, `today`, `notice 2d`.
  static func due(_ matter: Matter, _ today: Day) -> String {
    let attention = matter.attention
    let text = Wording.due(attention.dueOn, today: today)
    switch attention.kind {
    case .notice, .cancellationProof: return "notice " + text.replacingLeft
    case .agreementEnds: return "ends " + text.replacingLeft
    case .reply, .recommendation, .promise, .conflict, .tellVendor, .reportIssue, .followUp,
      .touch, .review, .leadership, .meetingOutcome, .conflictFault, .judgement:
      return text
    }
  }

  static func role(_ matter: Matter, _ today: Day) -> Role {
    let days = today - matter.attention.dueOn
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
      parts.append(line.status.rawValue)
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

extension String {
  /// `2d` out of `2d left`, where a word before it says enough.
  fileprivate var replacingLeft: String {
    hasSuffix(" left") ? String(dropLast(5)) : self
  }
}
