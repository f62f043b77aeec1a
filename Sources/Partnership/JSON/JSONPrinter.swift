/// How JSON is laid out.
package enum JSONLayout: Sendable {
  /// On one line, without spaces.
  case compact
  /// One member a line, two spaces a level.
  case indented
}

extension JSONText {
  /// Writes a value, without a line break at the end.
  ///
  /// Controls and everything that a reader cannot see (bidi marks, zero-width and other
  /// default-ignorable code points) are written as `\uXXXX`: the text is safe on a terminal.
  package static func print(_ value: JSONValue, _ layout: JSONLayout = .compact) -> String {
    var printer = JSONPrinter(layout: layout)
    printer.write(value, level: 0)
    return String(decoding: printer.bytes, as: UTF8.self)
  }
}

private struct JSONPrinter {
  let layout: JSONLayout
  var bytes: [UInt8] = []

  mutating func write(_ value: JSONValue, level: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .number(let digits): bytes += digits.utf8
    case .text(let text): write(text)
    case .list(let values):
      enclosed(0x5B, 0x5D, count: values.count, level: level) { printer, index in
        printer.write(values[index], level: level + 1)
      }
    case .object(let members):
      enclosed(0x7B, 0x7D, count: members.count, level: level) { printer, index in
        printer.write(members[index].name)
        printer.bytes += (printer.layout == .compact ? ":" : ": ").utf8
        printer.write(members[index].value, level: level + 1)
      }
    }
  }

  private mutating func enclosed(
    _ open: UInt8, _ close: UInt8, count: Int, level: Int,
    element: (inout JSONPrinter, Int) -> Void
  ) {
    bytes.append(open)
    for index in 0..<count {
      if index > 0 { bytes.append(0x2C) }
      breakLine(level + 1)
      element(&self, index)
    }
    if count > 0 { breakLine(level) }
    bytes.append(close)
  }

  private mutating func breakLine(_ level: Int) {
    guard layout == .indented else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: level * 2))
  }

  private mutating func write(_ text: String) {
    bytes.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      case " "..."~": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case _ where scalar.isHidden:
        for unit in String(scalar).utf16 { writeEscape(unit) }
      case _: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    bytes.append(0x22)
  }

  private mutating func writeEscape(_ unit: UInt16) {
    let digits = String(unit, radix: 16)
    bytes += "\\u".utf8
    bytes.append(contentsOf: repeatElement(0x30, count: 4 - digits.utf8.count))
    bytes += digits.utf8
  }
}

extension Unicode.Scalar {
  /// Whether a reader cannot see it: controls, formats, line separators, default-ignorables.
  fileprivate var isHidden: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    case _: properties.isDefaultIgnorableCodePoint || value == 0x2800 || value == 0xFFFC
    }
  }
}
