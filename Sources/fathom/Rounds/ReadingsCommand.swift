import ArgumentParser
import FoundationEssentials
import Interface
import Partnership
import Store

struct ReadingsCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "readings",
    abstract: "Show the readings of a month beside their targets, of one vendor or of all.",
    discussion: """
      Readings are entered with: fathom log "acme: read uptime 99.95"; the name's beginning is \
      enough. A whole month goes in as one step, a line each on standard input, with: \
      fathom log -
      """)

  @Argument(help: "The vendor; all without one.", completion: NameCompletion.vendors)
  var vendor: String?
  @Option(help: ArgumentHelp("Which month; this one without it.", valueName: "YYYY-MM"))
  var month: Month?
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToRead()
    let today = invocation.clock.now().day
    let month = month ?? Month(of: today)
    guard month <= Month(of: today) else {
      throw Failure("\(month.words) is still to come; name a month until now.", status: .usage)
    }
    let whose = try vendor.map { try store.vendorRecord(called: $0) }
    let readings = try Self.readings(of: whose, in: store, month, today)
    let names = Dictionary(
      try (whose.map { [$0] } ?? store.vendors()).map { ($0.id, $0.name) },
      uniquingKeysWith: { first, _ in first })
    if answers.json {
      invocation.answer("readings", Self.json(readings, month, names))
    } else {
      print(readings, month, names, today, whose, to: invocation.output)
    }
    return .done
  }

  private static func readings(
    of vendor: Vendor?, in store: any RecordStore, _ month: Month, _ today: Day
  ) throws -> [MonthlyReading] {
    guard let vendor else {
      return MonthlyReading.list(
        of: try store.records(of: .measure).compactMap(\.asMeasure),
        readings: try store.records(of: .reading).compactMap(\.asReading), month: month, on: today)
    }
    guard let dossier = try store.dossier(of: vendor.id) else {
      throw StoreError.missing("vendor [\(vendor.id)]")
    }
    return MonthlyReading.list(
      of: dossier.measures, readings: dossier.readings, month: month, on: today)
  }

  private func print(
    _ readings: [MonthlyReading], _ month: Month, _ names: [RecordID: String], _ today: Day,
    _ vendor: Vendor?, to output: Output
  ) {
    guard !readings.isEmpty else {
      output.print(
        "Nothing is measured" + (vendor.map { " at " + $0.name } ?? "")
          + " yet; add a measure with: fathom add measure VENDOR name=Uptime target=99.9 unit=%.")
      return
    }
    let read = readings.count { $0.reading != nil }
    output.print("\(month.words): \(read) of \(counted(readings.count, "measure")) read.")
    for (name, group) in Self.grouped(readings, names) {
      output.print()
      if vendor == nil { output.write(output.style(.heading, output.safe(name)) + "\n") }
      var columns = Columns(["Measure", " This month", "", "Target", " Last before", ""])
      for reading in group {
        columns.append([
          reading.measure.name, reading.reading?.value.description ?? "-",
          reading.reading.map { Self.fate($0, reading.measure) } ?? "",
          reading.measure.targetWords, reading.last?.value.description ?? "-",
          reading.last.map {
            Self.fate($0, reading.measure) + ", " + DayWords.date($0.on, today: today)
          } ?? "",
        ])
      }
      columns.print(to: output, indent: 2)
    }
  }

  private static func fate(_ reading: Reading, _ measure: Measure) -> String {
    measure.isMet(by: reading.value) ? "met" : "missed"
  }

  /// The readings by vendor, in order of name.
  private static func grouped(
    _ readings: [MonthlyReading], _ names: [RecordID: String]
  ) -> [(name: String, readings: [MonthlyReading])] {
    Dictionary(grouping: readings) { $0.vendor ?? RecordID("") }
      .map { (names[$0.key] ?? "[\($0.key)]", $0.value) }.sorted { $0.0 < $1.0 }
  }

  private static func json(
    _ readings: [MonthlyReading], _ month: Month, _ names: [RecordID: String]
  ) -> JSONValue {
    [
      "month": .text(month.description),
      "measures": .list(
        readings.map { reading in
          let measure = reading.measure
          return [
            "measure": .text(measure.id.text), "name": .text(measure.name),
            "vendor": .optional(reading.vendor?.text),
            "vendorName": .optional(reading.vendor.flatMap { names[$0] }),
            "kind": .text(measure.kind.rawValue), "unit": .optional(measure.unit),
            "direction": .text(measure.direction.rawValue),
            "target": .number(measure.target.description),
            "reading": json(reading.reading, measure), "last": json(reading.last, measure),
          ]
        }),
    ]
  }

  private static func json(_ reading: Reading?, _ measure: Measure) -> JSONValue {
    guard let reading else { return .null }
    return [
      "id": .text(reading.id.text), "on": .text(reading.on.description),
      "value": .number(reading.value.description),
      "met": .flag(measure.isMet(by: reading.value)),
    ]
  }
}

extension Month: ExpressibleByArgument {
  /// Reads `2025-03`.
  package init?(argument: String) {
    self.init(argument)
  }
}
