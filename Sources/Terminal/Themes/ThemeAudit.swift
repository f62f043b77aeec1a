/// Measures whether a theme can be read, in colour, colour-blind and without.
package struct ThemeAudit: Sendable {
  /// The least contrast of text, and of what only helps: lines, hints, labels.
  package static let textContrast = 4.5
  package static let chromeContrast = 3.0
  /// The least difference of any two grades to any eye.
  package static let gradeDifference = 15.0

  private let theme: Theme

  package init(_ theme: Theme) {
    self.theme = theme
  }

  /// Everything that keeps the theme from being readable; empty if it is fine.
  ///
  /// Colours that the terminal defines cannot be measured and pass.
  package var problems: [ThemeProblem] {
    contrastProblems + gradeProblems + monoProblems
  }

  private var contrastProblems: [ThemeProblem] {
    Role.allCases.flatMap { role in
      [Highlights(), .selection, .selectionInactive].compactMap { highlight in
        let style = theme.style(role, highlight)
        guard let ink = style.foreground?.measurable, let paper = paper(of: style) else {
          return nil
        }
        let least =
          Self.chrome.contains(role) ? Self.chromeContrast : Self.textContrast
        let contrast = ColourVision.contrast(ink, paper)
        guard contrast < least else { return nil }
        let ground = Self.words(for: highlight)
        return problem(
          role, "has a contrast of \(tenths(contrast)) on \(ground); it needs \(tenths(least))")
      }
    }
  }

  private var gradeProblems: [ThemeProblem] {
    let grades: [Role] = [.depth1, .depth2, .depth3, .depthNone]
    return grades.indices.flatMap { first in
      grades[(first + 1)...].flatMap { second in
        ColourVision.allCases.compactMap { eye -> ThemeProblem? in
          guard let left = theme.style(grades[first]).foreground?.measurable,
            let right = theme.style(second).foreground?.measurable
          else { return nil }
          let difference = eye.difference(left, right)
          guard difference < Self.gradeDifference else { return nil }
          return problem(
            second,
            "differs from \(grades[first].name) by \(tenths(difference)) to \(eye.words); "
              + "it needs \(tenths(Self.gradeDifference))")
        }
      }
    }
  }

  private var monoProblems: [ThemeProblem] {
    let loud: [Role] = [
      .selection, .depth1, .dueOverdue, .chipError, .fieldError, .toastError,
      .severityCritical,
    ]
    return loud.filter { (theme.style($0).mono ?? []).isEmpty }.map {
      problem($0, "has no mono attribute, so it is lost without colour")
    }
  }

  private static let chrome: Set<Role> = [
    .border, .borderFocus, .hint, .status, .scroll, .chartAxis, .textEscaped, .disabled,
  ]

  private static func words(for highlight: Highlights) -> String {
    switch highlight {
    case .selection: "the selected row"
    case .selectionInactive: "a selected row without the keys"
    case _: "its own ground"
    }
  }

  /// The paper of the style, or the usual one of terminals of its kind.
  private func paper(of style: Style) -> RGB? {
    if let own = style.background?.measurable { return own }
    switch theme.background {
    case .dark: return RGB(red: 0x16, green: 0x18, blue: 0x1D)
    case .light: return RGB(red: 0xFB, green: 0xFA, blue: 0xF7)
    case .any: return nil
    }
  }

  private func problem(_ role: Role, _ message: String) -> ThemeProblem {
    ThemeProblem(.error, in: theme.stem, at: "styles.\"\(role.name)\"", message)
  }

  private func tenths(_ value: Double) -> String {
    let tenths = Int(value * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
