import Partnership
import Terminal

/// What lists and heads say about one vendor.
enum VendorWording {
  /// What stands where a vendor was that is removed.
  static let missing = "This vendor is no longer kept here; u brings it back, q goes back."

  /// The grade with its number, or why there is none: `1 inch-deep`, `- prospect`.
  ///
  /// A vendor whose dossier was not read yet has neither.
  static func depth(_ line: VendorLine) -> String {
    line.isComplete ? line.standing.verdict.depthWords : "..."
  }

  static func depthRole(_ line: VendorLine) -> Role {
    .depth(line.isComplete ? line.standing.verdict.depth.number : nil)
  }

  /// A score with the arrow of its trend: `38↓`; `--` where not enough is known.
  static func score(_ score: Int?, _ trend: TrendDirection, _ glyphs: GlyphSet) -> String {
    guard let score else { return "--" }
    let arrows = Array(glyphs[.trend])
    let arrow: Character? =
      switch trend {
      case .down: arrows.first
      case .up: arrows.last
      case .flat, .new, .lost, .none: nil
      }
    return String(score) + (arrow.map { String($0) } ?? "")
  }

  /// The same in words: `38 falling`.
  static func score(_ score: Int?, _ trend: TrendDirection) -> String {
    guard let score else { return "--" }
    let words: String? =
      switch trend {
      case .down: "falling"
      case .up: "rising"
      case .flat: "steady"
      case .new: "new"
      case .lost, .none: nil
      }
    return String(score) + (words.map { " " + $0 } ?? "")
  }

  /// Both sides and the fault in words: `them 38 falling   us 71 steady   fault: them`.
  static func sides(_ verdict: Verdict, inWords: Bool = true) -> [(text: String, role: Role)] {
    let trends: (TrendDirection, TrendDirection) =
      inWords ? (verdict.theirTrend, verdict.ourTrend) : (.none, .none)
    return [
      ("them " + score(verdict.theirs, trends.0), .sideVendor),
      ("us " + score(verdict.ours, trends.1), .sideUs),
      ("fault: " + (verdict.blame == .nobody ? "nobody" : verdict.fault), .text),
    ]
  }

  static func role(_ level: SignLevel) -> Role {
    switch level {
    case .watch: .severityWatch
    case .warning: .severityWarning
    case .critical: .severityCritical
    }
  }

  /// The last two-way talk.
  static func last(_ line: VendorLine) -> String {
    line.standing.lastWords ?? (line.isComplete ? "-" : "")
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
