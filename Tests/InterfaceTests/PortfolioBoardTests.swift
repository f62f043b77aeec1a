import Interface
import Partnership
import Store
import Testing

@Suite struct PortfolioBoardTests {
  private let today = Day(number: 20_000)

  @Test func listsFollowTheFirstReadingWheneverItHasDoubled() {
    var board = board(of: 16)
    var seen: [Int] = []
    for first in stride(from: 0, to: 16, by: 2) {
      let before = board.generation
      board.fill(lines(first..<(first + 2)))
      if board.generation != before { seen.append(first + 2) }
    }
    #expect(seen == [2, 4, 8, 16])
    #expect(board.lines.filter(\.isComplete).count == 16)
  }

  @Test func theEndOfTheFirstReadingIsAlwaysShown() {
    var board = board(of: 3)
    board.fill(lines(0..<2))
    board.fill(lines(2..<3))
    let before = board.generation
    board.complete()
    #expect(board.generation == before + 1)
    #expect(board.isComplete)
  }

  @Test func whatIsReadAnewLaterIsShownAtOnce() {
    var board = board(of: 16)
    board.complete()
    for first in 0..<3 {
      let before = board.generation
      board.fill(lines(first..<(first + 1)))
      #expect(board.generation == before + 1)
    }
  }

  @Test func aLineThatWasNotReadYetClaimsNothing() {
    let line = VendorLine(unread: vendor(1), on: today)
    #expect(!line.isComplete)
    #expect(line.standing.verdict == .unread)
    #expect(line.standing.verdict.depthWords == "-")
    #expect(line.matters.isEmpty)
    #expect(line.standing.status == .active)
  }

  private func board(of count: Int) -> PortfolioBoard {
    var board = PortfolioBoard()
    board.begin(
      PortfolioOpening(
        revision: Revision(number: 1),
        lines: (0..<count).map { VendorLine(unread: vendor($0), on: today) }))
    return board
  }

  private func lines(_ range: Range<Int>) -> [VendorLine] {
    range.map { VendorLine(of: Dossier(vendor: vendor($0)), on: today, policy: Policy()) }
  }

  private func vendor(_ number: Int) -> Vendor {
    Vendor(
      header: Header(id: RecordID(number: number + 1)), name: "Vendor \(number)",
      statusLog: [StatusEntry(on: today - 400, status: .active)])
  }
}
