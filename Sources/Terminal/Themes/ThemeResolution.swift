extension Theme {
  /// The most themes that one may inherit from, one through the other.
  package static let inheritanceLimit = 8

  /// Joins a theme with those it inherits from.
  ///
  /// `lookup` returns the theme of a file stem, and `stems` are all there are,
  /// for "did you mean". The theme is nil if there is any error; warnings, such
  /// as a role that this version does not know, do no harm.
  package static func resolve(
    stem: String, stems: [String] = [], lookup: (String) -> ThemeSource?
  ) -> (theme: Theme?, problems: [ThemeProblem]) {
    var resolution = ThemeResolution(stems: stems)
    let layers = resolution.chain(from: stem, lookup: lookup)
    let theme = resolution.join(layers, as: stem)
    let isSound = resolution.problems.allSatisfy { $0.severity == .warning }
    return (isSound ? theme : nil, resolution.problems)
  }
}

/// The work of joining a theme with its parents.
private struct ThemeResolution {
  let stems: [String]
  var problems: [ThemeProblem] = []
  private var palette: [String: PaletteColour] = [:]
  private var entries: [String: ThemeLayer.StyleEntry] = [:]

  init(stems: [String]) {
    self.stems = stems
  }

  /// Returns the theme and its parents, the most distant one first.
  mutating func chain(from stem: String, lookup: (String) -> ThemeSource?) -> [ThemeLayer] {
    var layers: [ThemeLayer] = []
    var next: String? = stem
    while let wanted = next {
      let child = layers.last?.stem
      if let first = layers.firstIndex(where: { $0.stem == wanted }) {
        let circle = layers[first...].map(\.stem) + [wanted]
        fail(child ?? wanted, "inherits", "goes in a circle: " + circle.joined(separator: " > "))
        break
      }
      if layers.count > Theme.inheritanceLimit {
        fail(
          child ?? wanted, "inherits",
          "is the \(layers.count)th parent in a row; at most \(Theme.inheritanceLimit) are read")
        break
      }
      guard let source = lookup(wanted) else {
        fail(
          child ?? wanted, child == nil ? "" : "inherits",
          "there is no theme named \(wanted)" + Suggestion.among(stems, for: wanted))
        break
      }
      let layer = ThemeLayer(stem: wanted, source: source)
      problems += layer.problems
      layers.append(layer)
      next = layer.inherits
    }
    return layers.reversed()
  }

  mutating func join(_ layers: [ThemeLayer], as stem: String) -> Theme {
    var glyphs: [Glyph: GlyphPair] = [:]
    for layer in layers {
      palette.merge(layer.palette) { $1 }
      glyphs.merge(layer.glyphs) { $1 }
      for (name, entry) in layer.styles { add(entry, to: name) }
    }
    var styles: [Role: Style] = [:]
    var overlays: [Role: Style] = [:]
    for role in Role.allCases {
      let overlay = style(named: role.name, seen: [])
      overlays[role] = overlay
      styles[role] = style(named: Role.text.name, seen: []).merged(with: overlay)
    }
    for name in entries.keys.sorted() where Role(rawValue: name) == nil {
      _ = style(named: name, seen: [])
    }
    problems = problems.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    return Theme(
      stem: stem, name: layers.last?.name ?? stem,
      background: layers.compactMap(\.background).last ?? .any, styles: styles,
      overlays: overlays, glyphs: glyphs)
  }

  /// A link replaces what the parents said; fields change it one by one.
  private mutating func add(_ entry: ThemeLayer.StyleEntry, to name: String) {
    guard var joined = entries[name], entry.link == nil else {
      entries[name] = entry
      return
    }
    joined.foreground = entry.foreground ?? joined.foreground
    joined.background = entry.background ?? joined.background
    joined.attributes = entry.attributes ?? joined.attributes
    joined.mono = entry.mono ?? joined.mono
    joined.stem = entry.stem
    entries[name] = joined
  }

  /// The style of a name by all its prefixes, the shortest first, without `text`.
  private mutating func style(named name: String, seen: [String]) -> Style {
    let parts = name.split(separator: ".")
    return parts.indices.reduce(Style()) { style, last in
      let prefix = parts[...last].joined(separator: ".")
      guard let entry = entries[prefix] else { return style }
      return style.merged(with: own(entry, of: prefix, seen: seen))
    }
  }

  private mutating func own(
    _ entry: ThemeLayer.StyleEntry, of name: String, seen: [String]
  ) -> Style {
    let place = "styles.\"\(name)\""
    var linked = Style()
    if let link = entry.link {
      if (seen + [name]).contains(link) {
        fail(entry.stem, "\(place).link", "goes in a circle")
      } else if entries[link] == nil {
        fail(
          entry.stem, "\(place).link",
          "there is no style named \(link)" + Suggestion.among(entries.keys.sorted(), for: link))
      } else {
        linked = style(named: link, seen: seen + [name])
      }
    }
    return linked.merged(
      with: Style(
        foreground: colour(entry.foreground, entry.stem, "\(place).fg"),
        background: colour(entry.background, entry.stem, "\(place).bg"),
        attributes: entry.attributes, mono: entry.mono))
  }

  private mutating func colour(
    _ value: ThemeValue?, _ stem: String, _ place: String
  ) -> PaletteColour? {
    guard let value else { return nil }
    if case .string(let name) = value, let colour = palette[name] { return colour }
    if let colour = PaletteColour(value) { return colour }
    guard case .string(let name) = value else {
      fail(stem, place, "must name a colour")
      return nil
    }
    fail(
      stem, place,
      "there is no colour named \(name)" + Suggestion.among(palette.keys.sorted(), for: name))
    return nil
  }

  private mutating func fail(_ stem: String, _ place: String, _ message: String) {
    problems.append(ThemeProblem(.error, in: stem, at: place, message))
  }
}
