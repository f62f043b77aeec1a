import Partnership

/// How the dates and amounts of a table are written, found out column by column.
struct ColumnFormats {
  /// By the column's position.
  private(set) var dateOrders: [Int: DateOrder] = [:]
  private(set) var decimalMarks: [Int: DecimalMark] = [:]
  /// The currency of amounts that name none; nil when nobody said.
  let currency: String?
  private(set) var remarks: [String] = []

  /// Finds out the formats of the mapped columns.
  ///
  /// A column whose own dates leave it open is read like the table's other date columns where they
  /// agree; a table that leaves it open altogether is not read.
  init(
    _ table: DelimitedTable, _ mapping: ColumnMapping, dateOrder: DateOrder?, currency: String?
  ) throws(InputProblem) {
    self.currency = currency
    let columns = mapping.positions.sorted { $0.value < $1.value }
    let dates = columns.filter { Self.type(of: $0.key)?.isDate == true }.map(\.value)
    if let dateOrder {
      for position in dates { dateOrders[position] = dateOrder }
    } else {
      try findDateOrders(table, dates)
    }
    for (meaning, position) in columns where Self.type(of: meaning) == .money {
      let cells = table.rows.lazy.map { $0.cells[position] }
      let digits = currency.map(Currency.minorDigits) ?? 2
      decimalMarks[position] = DecimalMark.find(in: cells, minorDigits: digits)
    }
  }

  /// The type of the field that a meaning fills; nil for the key and the vendor.
  static func type(of meaning: AgreementColumn) -> FieldType? {
    switch meaning {
    case .key, .vendor: nil
    case .field(let name): RecordKind.agreement.field(named: name)?.type
    }
  }

  private static let option = "Say which is right with --date-format us or european."

  private mutating func findDateOrders(
    _ table: DelimitedTable, _ positions: [Int]
  ) throws(InputProblem) {
    var open: [(position: Int, example: String)] = []
    let names = ColumnMapping.names(table.header)
    for position in positions {
      switch DateColumn.order(of: table.rows.lazy.map { $0.cells[position] }) {
      case .order(let order):
        dateOrders[position] = order
        remarks.append("dates in \(names[position]): \(order.rawValue)")
      case .ambiguous(let example): open.append((position, example))
      case .mixed(let examples):
        throw InputProblem(
          "The dates in \(names[position]) are written in two ways (\(examples[0]) and "
            + "\(examples[1])).",
          option: Self.option)
      case .none: dateOrders[position] = .iso
      }
    }
    let agreed = Set(dateOrders.values).subtracting([.iso])
    for (position, example) in open {
      guard agreed.count == 1, let order = agreed.first else {
        throw InputProblem(
          "The dates in \(names[position]) can be read in two ways (\(example)).",
          option: Self.option)
      }
      dateOrders[position] = order
      remarks.append("dates in \(names[position]): \(order.rawValue), as in the other columns")
    }
  }
}

extension FieldType {
  fileprivate var isDate: Bool {
    switch self {
    case .day, .moment: true
    case .text, .note, .integer, .decimal, .money, .flag, .time, .choice, .reference, .references,
      .texts, .days, .renewals, .statuses, .datedText:
      false
    }
  }
}
