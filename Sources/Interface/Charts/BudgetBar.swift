import Partnership
import Terminal

/// What was billed as a bar, with a mark where the budget ends, and both as numbers.
struct BudgetBar {
  private let period: BudgetPeriod
  private let currency: String?
  /// What fills all the room, in minor units.
  private let most: Int

  init(_ period: BudgetPeriod, currency: String?, most: Int) {
    self.period = period
    self.currency = currency
    self.most = max(1, most)
  }

  /// How many of so many columns an amount fills; more than nothing fills at least one.
  func cells(_ amount: Int, _ width: Int) -> Int {
    guard amount > 0, width > 0 else { return 0 }
    return min(width, max(1, Int(Double(amount) / Double(most) * Double(width) + 0.5)))
  }

  func draw(into canvas: inout Canvas, _ area: Rect) {
    let numbers = numbers(isShort: area.width < 64)
    let numberWidth = min(area.width, area.width < 64 ? 26 : 46)
    let room = area.width - numberWidth - 1
    if room >= 6 {
      drawBar(into: &canvas, Rect(origin: area.origin, size: Size(width: room, height: 1)))
    }
    let start = room >= 6 ? area.x + room + 1 : area.x
    canvas.write(
      numbers, at: Point(x: start, y: area.y), role: .money, width: area.maxX - start)
  }

  private func drawBar(into canvas: inout Canvas, _ area: Rect) {
    let glyphs = canvas.glyphs
    let billed = cells(period.billed, area.width - 1)
    let budget = cells(period.budgeted, area.width - 1)
    for x in 0..<billed {
      let isOver = period.budgeted > 0 && x >= budget
      canvas.write(
        glyphs[.barFull], at: Point(x: area.x + x, y: area.y),
        role: isOver ? .dueOverdue : .chartBar)
    }
    guard period.budgeted > 0 else { return }
    canvas.write(.vertical, at: Point(x: area.x + budget, y: area.y), role: .textStrong)
  }

  /// `84,000 of 80,000, 5 % over`.
  private func numbers(isShort: Bool) -> String {
    func money(_ units: Int) -> String {
      let money = Money(minorUnits: units, currency: currency)
      return isShort ? CompactAmount.words(money) : money.amount
    }
    guard period.budgeted > 0 else { return "\(money(period.billed)), no budget" }
    return "\(money(period.billed)) of \(money(period.budgeted)), \(period.verdict)"
  }
}
