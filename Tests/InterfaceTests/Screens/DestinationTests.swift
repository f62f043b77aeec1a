import Partnership
import Store
import Terminal
import Testing

@testable import Interface

/// A place of the program, or what lies over one, and how a test comes there.
struct Place: CustomTestStringConvertible, Sendable {
  let name: String
  let isEmpty: Bool
  let go: @Sendable (Desk) -> Void

  var testDescription: String { name }

  init(_ name: String, isEmpty: Bool = false, _ go: @escaping @Sendable (Desk) -> Void) {
    self.name = name
    self.isEmpty = isEmpty
    self.go = go
  }

  /// A place that has a name of its own.
  init(_ destination: Destination) {
    self.init(Self.name(destination)) { desk in
      desk.runtime.take([.go(destination)])
    }
  }

  /// A desk at the place.
  func desk(
    at size: Size = Size(width: 80, height: 24), isAccessible: Bool = false,
    charset: Charset = .utf8
  ) -> Desk {
    let store = isEmpty ? MemoryStore() : SmallPortfolio.store()
    let desk = Desk(store, at: size, me: "dana", isAccessible: isAccessible, charset: charset)
    go(desk)
    desk.tick()
    return desk
  }

  private static func name(_ destination: Destination) -> String {
    switch destination {
    case .today: "today"
    case .portfolio: "portfolio"
    case .search: "search"
    case .vendor: "vendor"
    case .record: "record"
    case .triage: "triage"
    case .map: "map"
    case .changes: "changes"
    case .signs: "signs"
    case .why: "why"
    case .trend: "trend"
    case .charts: "charts"
    case .brief: "brief"
    case .callSheet: "call-sheet"
    case .compare: "compare"
    case .readings: "readings"
    case .gutCheck: "gut-check"
    case .checklist: "checklist"
    case .messages: "messages"
    }
  }

  private static let globex = RecordID(number: 1)
  private static let initech = RecordID(number: 2)

  static let destinations: [Place] =
    [
      .today, .portfolio, .vendor(globex), .record(RecordID(number: 17)), .triage, .changes, .signs,
      .why(globex), .trend(globex), .brief(globex), .callSheet(globex),
      .compare([globex, initech]),
      .readings([], Month(of: Desk.now.day)), .gutCheck, .checklist(RecordID(number: 6)),
      .messages, .map, .charts(globex),
    ].map { Place($0) } + [
      Place("search") { desk in
        desk.press("4")
        desk.type("sheet")
        desk.press("tab")
      },
      Place("why-dimensions") { desk in
        desk.runtime.take([.go(.why(globex))])
        desk.press("tab enter")
      },
    ]

  static let overlays: [Place] = [
    Place("over-log-bar") { desk in
      desk.press("2 a")
      desk.type("call yest 3pm @eva Wants Q3 #sales >fri send it")
    },
    Place("over-form") { $0.press("2 e") },
    Place("over-palette") { $0.press(":") },
    Place("over-finder") { $0.press("g v") },
    Place("over-contacts") { $0.press("g @") },
    Place("over-kinds") { $0.press("2 A") },
    Place("over-help") { $0.press("?") },
    Place("over-menu") { $0.press("x") },
    Place("over-sort") { $0.press("2 s") },
    Place("over-views") { $0.press("S") },
    Place("over-columns") { $0.press("2 c") },
    Place("over-prompt") { $0.press("2 o") },
    Place("over-which-key") { desk in
      desk.press("g")
      desk.tick()
    },
    Place("marks") { $0.press("2 space j space") },
    Place("filter") { desk in
      desk.press("2 /")
      desk.type("glo")
    },
  ]

  /// Where there is nothing to show, which says what would fill it and how.
  static let nothing: [Place] = [
    Place("empty-today", isEmpty: true) { $0.press("1") },
    Place("empty-portfolio", isEmpty: true) { $0.press("2") },
    Place("empty-signs", isEmpty: true) { $0.press("3") },
    Place("empty-search", isEmpty: true) { $0.press("4") },
    Place("empty-triage", isEmpty: true) { $0.press("g r") },
    Place("empty-changes", isEmpty: true) { $0.press("U") },
    Place("empty-messages", isEmpty: true) { $0.runtime.take([.go(.messages)]) },
    Place("empty-finder", isEmpty: true) { $0.press("g v") },
    Place("empty-contacts", isEmpty: true) { $0.press("g @") },
    Place("no-hit-filter") { desk in
      desk.press("2 /")
      desk.type("zzz")
    },
    Place("no-hit-today") { desk in
      desk.press("/")
      desk.type("zzz")
    },
    Place("no-hit-signs") { desk in
      desk.press("3 /")
      desk.type("zzz")
    },
    Place("no-hit-search") { desk in
      desk.press("4")
      desk.type("zzz")
    },
    Place("no-hit-finder") { desk in
      desk.press("g @")
      desk.type("zzz")
    },
    Place("no-hit-help") { desk in
      desk.press("?")
      desk.type("zzz")
    },
    Place("no-hit-timeline") { desk in
      desk.runtime.take([.go(.vendor(RecordID(number: 1)))])
      desk.press("/")
      desk.type("zzz")
    },
    Place("nothing-logged") { $0.runtime.take([.go(.vendor(RecordID(number: 7)))]) },
    Place("nobody-to-call") { $0.runtime.take([.go(.callSheet(RecordID(number: 7)))]) },
    Place("no-sign") { $0.runtime.take([.go(.why(RecordID(number: 7)))]) },
  ]
}

private let sizes = [
  Size(width: 20, height: 3), Size(width: 40, height: 10), Size(width: 60, height: 20),
  Size(width: 80, height: 24), Size(width: 120, height: 30), Size(width: 140, height: 40),
  Size(width: 200, height: 60),
]

/// The rows without the blanks at their ends.
private func rows(_ canvas: Canvas) -> [String] {
  canvas.textPlane.map { row in
    let kept = row.unicodeScalars.reversed().drop { $0 == " " }
    return String(String.UnicodeScalarView(kept.reversed()))
  }
}

private func expectWhole(_ desk: Desk, _ name: String) {
  for (index, row) in desk.canvas.textPlane.enumerated() {
    #expect(GlyphWidth.of(row) == desk.canvas.size.width, "row \(index) of \(name)")
  }
}

/// One file for each place: all sizes, both character sets, and what a screen reader gets.
@Test(arguments: Place.destinations + Place.overlays + Place.nothing)
func everyPlaceLooksAsRecorded(place: Place) {
  let isSmall = place.name.hasPrefix("empty") || place.name.hasPrefix("no")
  var parts: [String] = []
  for size in isSmall ? [sizes[1], sizes[3]] : sizes {
    let desk = place.desk(at: size)
    let title = "\(size.width)x\(size.height)"
    expectWhole(desk, "\(place.name) \(title)")
    parts += ["== " + title] + rows(desk.canvas)
    guard size.width == 80 else { continue }
    let plane = desk.canvas.rolePlane
    parts += ["== \(title), roles"] + plane.rows + plane.legend
  }
  let ascii = place.desk(charset: .ascii)
  expectWhole(ascii, "\(place.name) in ASCII")
  #expect(ascii.canvas.textPlane.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
  parts += ["== 80x24, ASCII"] + rows(ascii.canvas)
  let read = place.desk(isAccessible: true)
  expectWhole(read, "\(place.name) for screen readers")
  parts += ["== 80x24, accessible"] + rows(read.canvas)
  expectGolden(parts.joined(separator: "\n") + "\n", "places/" + place.name)
}

@Test(arguments: Place.destinations + Place.overlays + Place.nothing)
func whatAScreenReaderGetsHasNoLinesNoBarsAndACursor(place: Place) {
  let desk = place.desk(isAccessible: true)
  let drawn = desk.canvas.textPlane.joined().unicodeScalars.filter {
    (0x2500..<0x25A0).contains($0.value) || (0x2800..<0x2900).contains($0.value)
  }
  #expect(drawn.isEmpty, "\(place.name) draws \(String(String.UnicodeScalarView(drawn)))")
  let isList =
    !place.name.hasPrefix("no")
    && !desk.model.navigation.current.screen.targets(desk.model.setting).isEmpty
  #expect(desk.canvas.cursor != nil || !isList, "\(place.name) has no cursor")
}

@Test(arguments: Place.nothing)
func everyEmptyListSaysWhatWouldFillItAndHow(place: Place) {
  let desk = place.desk()
  let said = desk.canvas.textPlane.joined(separator: " ")
  let says = [
    "Nothing", "No ", "Nobody", "not kept here", "none yet", "thin log", "not engaged",
    "There is none",
    "Type words", "No verdict",
  ]
  #expect(says.contains { said.contains($0) }, "\(desk.text)")
}

@Test(arguments: Place.destinations + [Place.overlays[13]] + Place.nothing)
func everyHintIsAKeyThatWorks(place: Place) {
  let model = place.desk().model
  guard model.overlays.isEmpty, !model.takesText else { return }
  let screen = model.navigation.current.screen
  let wanted = screen.hints(model.setting).filter { !model.idle.contains($0) }
  for intent in wanted {
    guard let keys = model.setting.keymap.keys(for: intent, in: model.scopes).first else {
      Issue.record("\(intent.rawValue) has no key on \(place.name)")
      continue
    }
    #expect(model.setting.keymap.meaning(of: keys, in: model.scopes) == .intent(intent))
  }
  let bar = HintBar(model, screen).hints
  let isFirst = model.navigation.current.destination.isFirst
  #expect(
    bar.map(\.word) == wanted.map { ($0 == .back && isFirst ? Intent.quit : $0).line.hint })
  #expect(bar.count <= HintBar.most + 1, "\(place.name) has \(bar.count) hints")
}
