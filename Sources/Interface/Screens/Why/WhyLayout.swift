import Partnership
package import Terminal

/// The parts of the Why screen: the verdict in words, the title of the pane, the list.
package struct WhyLayout: Hashable, Sendable {
  package let head: Rect
  package let title: Rect
  package let columns: Rect
  package let list: Rect
  /// The lines of the head as they fit.
  package let words: [Head]

  /// A line of the head.
  package struct Head: Hashable, Sendable {
    package let text: String
    package let role: Role
  }

  package init(_ area: Rect, _ screen: WhyScreen, _ setting: Setting) {
    let words = WhyHead(screen, setting).lines(
      width: max(10, area.width - 2), height: max(1, area.height / 3))
    let hasTitle = area.height >= 6
    let hasColumns = area.height >= 12 && area.width >= 60 && screen.pane == .signs
    let rows = area.height < 4 ? min(1, area.height - 1) : min(words.count, area.height - 2)
    let (head, below) = area.split(top: max(0, rows))
    let (title, rest) = below.split(top: hasTitle ? 1 : 0)
    let (columns, list) = rest.split(top: hasColumns ? 1 : 0)
    self.head = head
    self.title = title
    self.columns = columns
    self.list = list
    self.words = Array(words.prefix(max(0, rows)))
  }
}

/// The verdict in one line, every reason that holds it down, and what the next depth takes.
struct WhyHead {
  private let screen: WhyScreen
  private let setting: Setting

  init(_ screen: WhyScreen, _ setting: Setting) {
    self.screen = screen
    self.setting = setting
  }

  /// The lines, the reasons cut so that all stay within the height.
  func lines(width: Int, height: Int) -> [WhyLayout.Head] {
    guard !screen.isMissing else {
      return [head(VendorWording.missing, .textDim)]
    }
    if let problem = screen.problem { return [head(problem, .toastError)] }
    let verdict = verdict(width)
    guard let account = screen.account else { return [verdict] }
    let silence = account.silence
    let first = silence.map { wrapped($0, width) } ?? []
    var lines = silence == nil ? [verdict] : first.map { head($0, .depthNone) }
    let next = nextWords.map { wrapped($0, width).map { head($0, .text) } } ?? []
    let reasons = account.assessment.heldDownInWords
    if !reasons.isEmpty, silence == nil {
      let all = wrapped("held down by: " + reasons.joined(separator: "; "), width)
      let room = max(1, height - lines.count - min(1, next.count))
      lines += all.prefix(room).map { head($0, .text) }
      if all.count > room, let last = lines.popLast() {
        lines.append(head(cut(last.text, width - 14) + " ... Tab all", .text))
      }
    }
    let room = max(0, height - lines.count)
    return lines + next.prefix(room)
  }

  /// The verdict in one line; where there is little room without trends and expectation.
  private func verdict(_ width: Int) -> WhyLayout.Head {
    let whole = verdict(isLong: true)
    return GlyphWidth.of(whole.text) <= width ? whole : verdict(isLong: false)
  }

  private func verdict(isLong: Bool) -> WhyLayout.Head {
    let known = screen.account.map { Verdict($0.assessment) }
    guard let verdict = known ?? setting.portfolio[screen.vendor]?.standing.verdict else {
      return head("reading …", .textDim)
    }
    var parts = [verdict.depth.number == nil ? "no verdict" : verdict.depthWords.uppercased()]
    if let expected = verdict.expected?.rawValue, verdict.stepsShort > 0, isLong {
      parts[0] += " (\(expected) expected)"
    }
    parts.append("them " + words(verdict.theirs, isLong ? verdict.theirTrend : .none))
    parts.append("us " + words(verdict.ours, isLong ? verdict.ourTrend : .none))
    if verdict.fault != "-" { parts.append((isLong ? "fault: " : "fault ") + verdict.fault) }
    return head(parts.joined(separator: isLong ? "   " : "  "), .depth(verdict.depth.number))
  }

  private func words(_ score: Int?, _ trend: TrendDirection) -> String {
    guard let score else { return "--" }
    switch trend {
    case .up: return "\(score) rising"
    case .down: return "\(score) falling"
    case .flat: return "\(score) steady"
    case .new, .lost, .none: return "\(score)"
    }
  }

  private var nextWords: String? {
    guard let assessment = screen.account?.assessment, let number = assessment.depth.number,
      number < 4
    else { return nil }
    let day = assessment.day
    guard screen.isNextTried else { return "to get deeper: trying …" }
    guard let next = screen.next, let goal = next.depth.number else { return nil }
    let name = "to reach \(goal) \(next.depth.rawValue): "
    return next.remedies.isEmpty
      ? name + "the record must improve"
        + (next.reachedOn.map { ", or by itself on " + DayWords.date($0, today: day) } ?? "")
      : name + next.remedies.map(\.words).joined(separator: " + ")
  }

  private func head(_ text: String, _ role: Role) -> WhyLayout.Head {
    WhyLayout.Head(text: text, role: role)
  }

  private func wrapped(_ text: String, _ width: Int) -> [String] {
    WrappedText.lines(text, width: width)
  }

  private func cut(_ text: String, _ width: Int) -> String {
    String(text.prefix(max(0, width)))
  }
}
