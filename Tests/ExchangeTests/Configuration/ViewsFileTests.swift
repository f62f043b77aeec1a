import Exchange
import Testing

struct ViewsFileTests {
  private let views = [
    SavedView(
      name: "due \"soon\" \\ späť", filter: "due<7d tier:strategic\u{1}", sort: "next",
      isReversed: true, group: "owner", columns: ["vendor", "next"]),
    SavedView(name: "plain"),
  ]

  @Test func whatIsWrittenIsReadAgain() {
    let read = ViewsFile.read(Array(ViewsFile.text(of: views).utf8))
    #expect(read.problem == nil)
    #expect(read.views == views)
    #expect(ViewsFile.read([]).views.isEmpty)
    #expect(ViewsFile.read([]).problem == nil)
  }

  @Test(arguments: [
    "[[view]", "views = 3", "[[view]]\nfilter = \"x\"", "[[view]]\nname = \"\"",
    "[[view]]\nname = \"a\"\nfilter = 3", "[[view]]\nname = \"a\"\nsort = [1]",
    "[[view]]\nname = \"a\"\ncolour = \"red\"", "view = 3", "view = [1]", "\u{0}",
    "[[view]]\nname = \"a\"\n[[view]]\nname = \"a\"", "[[view]]\nname = \"a\"\ncolumns = \"x\"",
  ])
  func aBrokenFileIsOneSentenceAndNoView(text: String) {
    let read = ViewsFile.read(Array(text.utf8))
    #expect(read.views.isEmpty)
    #expect(read.problem != nil)
  }

  @Test func namesAndNumbersHaveLimits() {
    func named(_ length: Int) -> [UInt8] {
      Array("[[view]]\nname = \"\(String(repeating: "n", count: length))\"\n".utf8)
    }
    #expect(ViewsFile.read(named(ViewsFile.nameLimit)).problem == nil)
    #expect(ViewsFile.read(named(ViewsFile.nameLimit + 1)).problem != nil)
    func many(_ count: Int) -> [UInt8] {
      Array(ViewsFile.text(of: (0..<count).map { SavedView(name: "v\($0)") }).utf8)
    }
    #expect(ViewsFile.read(many(ViewsFile.limit)).views.count == ViewsFile.limit)
    #expect(ViewsFile.read(many(ViewsFile.limit + 1)).problem != nil)
    #expect(ViewsFile.read([0xFF, 0xFE]).problem != nil)
  }
}
