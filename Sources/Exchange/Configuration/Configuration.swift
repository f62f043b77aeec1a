package import Partnership

/// What a user set in `config.toml`; what is nil or empty is at its default.
package struct Configuration: Hashable, Sendable {
  /// Who signs changes; the login name where nil.
  package var author: String?
  /// The owner whose vendors are "mine".
  package var me: String?
  /// Our name in reports.
  package var us: String?
  /// The currency of amounts that name none: three capital letters.
  package var currency: String?
  package var theme: ThemeChoice?
  package var mouse: Bool?
  /// Milliseconds to wait for the rest of a key sequence after Esc, 0–1000.
  package var escDelay: Int?
  /// The columns that East Asian ambiguous characters take in this terminal: 1 or 2.
  package var ambiguousWidth: Int?
  /// How many days ahead a follow-up without a date is due, 1–365.
  package var followUpDays: Int?
  package var hours: WorkingHours?
  /// The defaults, changed by `[policy]`.
  package var policy = Policy()
  /// What `[policy]` sets, one `key = value` for each.
  package var policyLines: [String] = []
  /// In order of scope and command.
  package var keys: [ConfiguredKeys] = []

  package init() {}
}

/// The theme that a user asked for.
package enum ThemeChoice: Hashable, Sendable {
  case always(String)
  /// By the terminal's background; the fallback where it cannot be told or has too few colours.
  case byBackground(dark: String, light: String, fallback: String?)
}

/// The keys that a user gave to one command in one scope, as written; none takes its keys away.
package struct ConfiguredKeys: Hashable, Sendable {
  package var scope: String
  package var command: String
  package var sequences: [String]

  package init(scope: String, command: String, sequences: [String]) {
    self.scope = scope
    self.command = command
    self.sequences = sequences
  }
}

extension Configuration {
  /// Every setting that is set, as a line of the file would say it, in the file's order.
  package var lines: [String] {
    let texts = [("author", author), ("me", me), ("us", us), ("currency", currency)]
    var lines = texts.compactMap { name, value in value.map { name + " = " + Self.quoted($0) } }
    if let theme { lines.append("theme = " + theme.line) }
    if let mouse { lines.append("mouse = \(mouse)") }
    let numbers = [
      ("esc-delay", escDelay), ("ambiguous-width", ambiguousWidth),
      ("follow-up-days", followUpDays),
    ]
    lines += numbers.compactMap { name, value in value.map { "\(name) = \($0)" } }
    if let hours { lines.append("hours = " + Self.quoted(hours.line)) }
    if !policyLines.isEmpty { lines += ["[policy]"] + policyLines }
    return lines + keyLines
  }

  private var keyLines: [String] {
    var lines: [String] = []
    var scope: String?
    for binding in keys {
      if binding.scope != scope { lines.append("[keys.\(Self.key(binding.scope))]") }
      scope = binding.scope
      let sequences = binding.sequences.map(Self.quoted).joined(separator: ", ")
      lines.append("\(Self.key(binding.command)) = [\(sequences)]")
    }
    return lines
  }

  /// The name of a setting: bare where TOML allows it, else quoted.
  static func key(_ name: String) -> String {
    let isBare = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      case _: false
      }
    }
    return isBare && !name.isEmpty ? name : quoted(name)
  }

  /// The text as a TOML string on one line.
  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\0"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      case _: result.unicodeScalars.append(scalar)
      }
    }
    return "\"" + escaped + "\""
  }
}

extension ThemeChoice {
  fileprivate var line: String {
    switch self {
    case .always(let name): return Configuration.quoted(name)
    case .byBackground(let dark, let light, let fallback):
      let parts = [("dark", dark), ("light", light), ("fallback", fallback)]
      let members = parts.compactMap { name, value in
        value.map { name + " = " + Configuration.quoted($0) }
      }
      return "{ " + members.joined(separator: ", ") + " }"
    }
  }
}
