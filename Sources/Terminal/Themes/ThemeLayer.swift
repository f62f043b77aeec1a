/// One theme file, read but not yet joined with the themes it inherits from.
struct ThemeLayer {
  let stem: String
  var name: String?
  var background: Theme.Background?
  var inherits: String?
  var palette: [String: PaletteColour] = [:]
  var styles: [String: StyleEntry] = [:]
  var glyphs: [Glyph: GlyphPair] = [:]
  private(set) var problems: [ThemeProblem] = []

  /// The fields of a role as written; colours are still names.
  struct StyleEntry {
    var link: String?
    var foreground: ThemeValue?
    var background: ThemeValue?
    var attributes: Attributes?
    var mono: Attributes?
    /// The theme that wrote the colours, for messages.
    var stem: String
  }

  init(stem: String, source: ThemeSource) {
    self.stem = stem
    for (key, value) in source.root.sorted(by: { $0.key < $1.key }) { read(key, value) }
    if source.root["schema"] == nil { fail("schema", "is missing; write schema = 1") }
  }

  private mutating func read(_ key: String, _ value: ThemeValue) {
    switch key {
    case "schema":
      if value != .integer(ThemeSource.schema) {
        fail(key, "must be 1; another number needs another version of fathom")
      }
    case "name": name = string(value, at: key)
    case "author", "license": _ = string(value, at: key)
    case "inherits": inherits = string(value, at: key)
    case "background":
      guard let text = string(value, at: key) else { return }
      background = Theme.Background(rawValue: text)
      if background == nil { fail(key, "must be dark, light or any") }
    case "palette": readEntries(value, at: key) { $0.readColour($1, $2) }
    case "styles": readEntries(value, at: key) { $0.readStyle($1, $2) }
    case "glyphs": readEntries(value, at: key) { $0.readGlyph($1, $2) }
    case _: warn(key, "is not known here" + Suggestion.among(Self.keys, for: key))
    }
  }

  private static let keys = [
    "schema", "name", "author", "license", "inherits", "background", "palette", "styles",
    "glyphs",
  ]

  private mutating func readEntries(
    _ value: ThemeValue, at key: String,
    _ body: (inout ThemeLayer, String, ThemeValue) -> Void
  ) {
    guard case .table(let entries) = value else { return fail(key, "must be a table") }
    for (name, entry) in entries.sorted(by: { $0.key < $1.key }) { body(&self, name, entry) }
  }

  private mutating func readColour(_ name: String, _ value: ThemeValue) {
    let place = "palette.\(name)"
    guard case .table(let parts) = value else {
      palette[name] = colour(value, at: place)
      return
    }
    for part in parts.keys.sorted() where !["rgb", "x256", "ansi"].contains(part) {
      warn("\(place).\(part)", "is not known here; a colour has rgb, x256 and ansi")
    }
    let rgb = parts["rgb"].flatMap { colour($0, at: "\(place).rgb") }
    let indexed = parts["x256"].flatMap { colour($0, at: "\(place).x256") }
    let basic = parts["ansi"].flatMap { colour($0, at: "\(place).ansi") }
    if parts["rgb"] != nil, let rgb, rgb.rgb == nil {
      fail("\(place).rgb", "must be #rrggbb or default")
    }
    if parts["ansi"] != nil, let basic, basic.basic == nil {
      fail("\(place).ansi", "must be default or one of the sixteen names, such as bright-blue")
    }
    if parts["x256"] != nil, let indexed, indexed.indexed == nil {
      fail("\(place).x256", "must be default or a number from 0 to 255")
    }
    palette[name] = PaletteColour(
      rgb: rgb?.rgb, indexed: indexed?.indexed, basic: basic?.basic)
  }

  private mutating func colour(_ value: ThemeValue, at place: String) -> PaletteColour? {
    if let colour = PaletteColour(value) { return colour }
    fail(place, "is no colour; write #rrggbb, default, a name such as bright-blue, or 0 to 255")
    return nil
  }

  private mutating func readStyle(_ name: String, _ value: ThemeValue) {
    let place = "styles.\"\(name)\""
    guard case .table(let fields) = value else { return fail(place, "must be a table") }
    if !Role.allCases.contains(where: { $0.name == name || $0.name.hasPrefix(name + ".") }) {
      warn(place, "is no role" + Suggestion.among(Role.allCases.map(\.name), for: name))
    }
    var entry = StyleEntry(stem: stem)
    for (field, value) in fields.sorted(by: { $0.key < $1.key }) {
      switch field {
      case "link": entry.link = string(value, at: "\(place).link")
      case "fg": entry.foreground = value
      case "bg": entry.background = value
      case "attrs": entry.attributes = attributes(value, at: "\(place).attrs")
      case "mono": entry.mono = attributes(value, at: "\(place).mono")
      case _:
        warn("\(place).\(field)", "is not known here; a style has fg, bg, attrs, mono and link")
      }
    }
    styles[name] = entry
  }

  private mutating func attributes(_ value: ThemeValue, at place: String) -> Attributes {
    guard case .list(let names) = value else {
      fail(place, "must be a list such as [\"bold\"]")
      return []
    }
    var attributes: Attributes = []
    for name in names {
      guard let text = string(name, at: place) else { continue }
      if let found = Attributes.named.first(where: { $0.name == text }) {
        attributes.insert(found.attribute)
      } else {
        fail(
          place,
          "\(text) is no attribute" + Suggestion.among(Attributes.named.map(\.name), for: text))
      }
    }
    return attributes
  }

  private mutating func readGlyph(_ name: String, _ value: ThemeValue) {
    let place = "glyphs.\"\(name)\""
    guard let glyph = Glyph(rawValue: name) else {
      return warn(place, "is no glyph" + Suggestion.among(Glyph.allCases.map(\.name), for: name))
    }
    guard case .list(let pair) = value, pair.count == 2, case .string(let unicode) = pair[0],
      case .string(let ascii) = pair[1]
    else { return fail(place, "must be a pair such as [\"▁\", \"1\"]") }
    let columns = GlyphWidth.of(glyph.standard.ascii)
    if GlyphWidth.printableASCIICount(ascii) == nil {
      fail(place, "the second must be printable ASCII")
    } else if GlyphWidth.of(ascii) != columns || GlyphWidth.of(unicode) != columns {
      fail(place, "both must be \(columns) column\(columns == 1 ? "" : "s") wide")
    } else {
      glyphs[glyph] = GlyphPair(unicode, ascii)
    }
  }

  private mutating func string(_ value: ThemeValue, at place: String) -> String? {
    if case .string(let text) = value { return text }
    fail(place, "must be text in quotes")
    return nil
  }

  private mutating func fail(_ place: String, _ message: String) {
    problems.append(ThemeProblem(.error, in: stem, at: place, message))
  }

  private mutating func warn(_ place: String, _ message: String) {
    problems.append(ThemeProblem(.warning, in: stem, at: place, message))
  }
}
