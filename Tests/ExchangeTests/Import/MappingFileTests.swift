import Exchange
import Testing

private func read(_ text: String) throws -> MappingFile {
  try MappingFile(Array(text.utf8))
}

private func problem(_ text: String) -> String? {
  do {
    _ = try read(text)
    return nil
  } catch let problem as InputProblem {
    return problem.description
  } catch {
    return nil
  }
}

@Test func aMappingFileSaysEverythingAboutARegister() throws {
  let file = try read(
    """
    # the county's register
    source = "county"
    date-format = "us"
    currency = "USD"
    [map]
    "Doc Number" = "key"
    Vendor = "vendor"
    """)
  #expect(file.source == "county")
  #expect(file.dateOrder == .us)
  #expect(file.currency == "USD")
  #expect(
    Set(file.columns ?? []) == [
      ColumnPair(column: "Doc Number", field: "key"),
      ColumnPair(column: "Vendor", field: "vendor"),
    ])
}

@Test func anEmptyMappingFileLeavesEverythingOpen() throws {
  let file = try read("")
  #expect(file.source == nil && file.dateOrder == nil && file.currency == nil)
  #expect(file.columns == nil)
}

@Test(arguments: [
  ("currency = \"euro\"", "line 1, column 1: currency should be three capital letters"),
  ("\ndate-format = \"sometimes\"", "line 2, column 1: sometimes is no date format"),
  ("sorce = \"x\"", "line 1, column 1: there is no setting sorce; did you mean source?"),
  ("source = 7", "line 1, column 1: source should be a text in quotes."),
  ("map = \"a=b\"", "line 1, column 1: map should be a table"),
  ("[map]\na = 1", "line 1, column 1: The field of the column a should be a text in quotes."),
  ("source = ", "line 1"), ("[]", "line 1, column 1: a table has no name"),
])
func whatIsWrongWithAMappingFileIsToldWithItsPlace(text: String, beginning: String) throws {
  let told = try #require(problem(text))
  #expect(told.hasPrefix(beginning), "\(told)")
}

@Test func aMappingFileThatIsNotTextIsRefused() {
  #expect(throws: InputProblem("the file is not UTF-8 text; save it as UTF-8.")) {
    try MappingFile([0xFF, 0x00])
  }
}
