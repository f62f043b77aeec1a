/// ASCII likenesses of characters, for terminals that can show nothing else.
///
/// Only what is displayed changes; stored text keeps its characters.
enum Transliteration {
  /// Returns the ASCII text that stands for the character, `?` where none does.
  static func ascii(_ scalar: Unicode.Scalar) -> String {
    if let signs = signs[scalar.value] { return signs }
    switch scalar.value {
    case 0..<0x80: return String(scalar)
    case 0xC0..<0x250: return letter(latin, scalar.value - 0xC0)
    case 0x1E00..<0x1F00: return letter(latinAdditional, scalar.value - 0x1E00)
    case 0x2500..<0x2580: return line(scalar.value)
    case _: return "?"
    }
  }

  private static func letter(_ table: [UInt8], _ offset: UInt32) -> String {
    guard Int(offset) < table.count else { return "?" }
    return String(Unicode.Scalar(table[Int(offset)]))
  }

  private static func line(_ value: UInt32) -> String {
    switch value {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2550: "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551: "|"
    case 0x2574, 0x2576, 0x2578, 0x257A, 0x257C, 0x257E: "-"
    case 0x2575, 0x2577, 0x2579, 0x257B, 0x257D, 0x257F: "|"
    case 0x2571: "/"
    case 0x2572: "\\"
    case 0x2573: "X"
    case _: "+"
    }
  }

  /// One letter for each code point from U+00C0.
  private static let latin: [UInt8] = Array(
    ("AAAAAA?CEEEEIIIIDNOOOOO?OUUUUY??aaaaaa?ceeeeiiiidnooooo?ouuuuy?yAaAaAaCcCcCcCcDd"
      + "DdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi??JjKkkLlLlLlLlLlNnNnNnnNnOoOoOo??RrRrRrSsSsSs"
      + "SsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs????????????????????????????????Oo?????????????U"
      + "u????????????????????????????AaIiOoUuUuUuUuUu?AaAa????GgKkOoOo??j???Gg??NnAa????"
      + "AaAaEeEeIiIiOoOoRrRrUuUuSsTt??Hh??????AaEeOoOoOoOoYy????????????????????????????").utf8)

  /// One letter for each code point from U+1E00.
  private static let latinAdditional: [UInt8] = Array(
    ("AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOo"
      + "OoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy??????"
      + "AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUu"
      + "UuYyYyYyYy??????").utf8)

  private static let signs: [UInt32: String] = [
    0xA1: "!", 0xA2: "c", 0xA3: "GBP", 0xA5: "JPY", 0xA7: "S", 0xA9: "(c)", 0xAB: "<<",
    0xAE: "(R)", 0xB0: "deg", 0xB1: "+-", 0xB2: "2", 0xB3: "3", 0xB4: "'", 0xB5: "u",
    0xB7: ".", 0xB9: "1", 0xBB: ">>", 0xBC: "1/4", 0xBD: "1/2", 0xBE: "3/4", 0xBF: "?",
    0xC6: "AE", 0xD7: "x", 0xDE: "Th", 0xDF: "ss", 0xE6: "ae", 0xF7: "/", 0xFE: "th",
    0x132: "IJ", 0x133: "ij", 0x152: "OE", 0x153: "oe", 0x2010: "-", 0x2011: "-",
    0x2012: "-", 0x2013: "-", 0x2014: "-", 0x2015: "-", 0x2018: "'", 0x2019: "'",
    0x201A: ",", 0x201C: "\"", 0x201D: "\"", 0x201E: "\"", 0x2020: "+", 0x2022: "*",
    0x2026: "...", 0x2030: "0/00", 0x2039: "<", 0x203A: ">", 0x20AC: "EUR", 0x2116: "No",
    0x2122: "(TM)", 0x2190: "<", 0x2191: "^", 0x2192: ">", 0x2193: "v", 0x2212: "-",
    0x2248: "~", 0x2260: "!=", 0x2264: "<=", 0x2265: ">=", 0x2588: "#", 0x2591: ".",
    0x25CC: "o", 0x25CF: "*", 0x2713: "x", 0x1E9E: "SS",
  ]
}
