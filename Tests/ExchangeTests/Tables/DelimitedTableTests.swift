import Exchange
import Testing

private func problem(_ text: String, limits: ImportLimits = ImportLimits()) -> String? {
  do throws(InputProblem) {
    _ = try DelimitedTable(text, limits: limits)
    return nil
  } catch {
    return error.description
  }
}

@Test func quotedCellsHoldSeparatorsQuotesAndLineBreaks() throws {
  let table = try DelimitedTable("a,b\n\"x, \"\"y\"\"\",\"one\ntwo\"\nlast,1\n")
  #expect(table.rows.map(\.cells) == [["x, \"y\"", "one\ntwo"], ["last", "1"]])
  #expect(table.rows.map(\.line) == [2, 4])
}

@Test func everyLineEndCounts() throws {
  for end in ["\n", "\r\n", "\r"] {
    let table = try DelimitedTable("a,b\(end)1,2\(end)\(end)\"x\(end)y\",4\(end)5,6")
    #expect(table.rows.map(\.line) == [2, 4, 6])
  }
}

@Test(arguments: [(",", Separator.comma), (";", .semicolon), ("\t", .tab), ("|", .bar)])
func theSeparatorIsFoundOut(text: String, separator: Separator) throws {
  let table = try DelimitedTable(
    ["name", "amount", "day"].joined(separator: text) + "\n"
      + ["A", "1", "x"].joined(separator: text) + "\n")
  #expect(table.separator == separator)
  #expect(table.header == ["name", "amount", "day"])
}

@Test func commasInAmountsDoNotWinOverSemicolons() throws {
  let table = try DelimitedTable("name;amount\nA, Inc.;1,50\nB;2,75\nC, D, E;3,00\n")
  #expect(table.separator == .semicolon)
}

@Test func aDeclaredSeparatorDecides() throws {
  let table = try DelimitedTable("sep=;\na,b;c\n1,2;3\n")
  #expect(table.header == ["a,b", "c"])
  #expect(table.rows.map(\.line) == [3])
}

@Test func theRowsBeforeAnUnclosedQuoteAreRead() throws {
  let table = try DelimitedTable("a,b\n1,2\n3,\"open\n5,6\n")
  #expect(table.rows.map(\.cells) == [["1", "2"]])
  #expect(
    table.problems.map(String.init(describing:)) == [
      "line 3, column 2: a quote opened here is never closed, so the rest of the file was not "
        + "read; close it, or double it where it belongs to the text."
    ])
}

@Test func aHeaderWithAnUnclosedQuoteIsRefused() {
  #expect(problem("a,\"b\n1,2\n")?.hasPrefix("line 1, column 2: a quote") == true)
}

@Test func rowsOfAnotherWidthAreSkippedAndNamed() throws {
  let table = try DelimitedTable("a,b\n1\n1,2,3\n1,2,,\n4,5\n")
  #expect(table.rows.map(\.cells) == [["1", "2"], ["4", "5"]])
  #expect(table.problems.map(\.line) == [2, 3])
}

@Test func textBehindAClosingQuoteIsAProblemOfItsRow() throws {
  let table = try DelimitedTable("a,b\n\"1\"x,2\n3,4\n")
  #expect(table.rows.map(\.cells) == [["3", "4"]])
  #expect(table.problems.map(\.line) == [2])
  #expect(table.problems.map(\.column) == [1])
}

@Test func anEmptyFileHasNoHeader() {
  #expect(problem("")?.hasPrefix("The file is empty") == true)
  #expect(problem("\n\n")?.hasPrefix("The file is empty") == true)
}

@Test func aHeaderAloneIsAnEmptyTable() throws {
  #expect(try DelimitedTable("a,b").rows.isEmpty)
}

@Test func rowsBeyondTheLimitAreRefused() {
  var limits = ImportLimits()
  limits.records = 2
  #expect(problem("a,b\n1,2\n3,4\n", limits: limits) == nil)
  #expect(
    problem("a,b\n1,2\n3,4\n5,6\n", limits: limits)
      == "line 4: The file has more than 2 rows; split it.")
}

@Test func formulasStayTextAndOurGuardComesOff() throws {
  let table = try DelimitedTable("a,b\n=1+1,'=cmd()\n'tis,'＝x\n")
  #expect(table.rows.map(\.cells) == [["=1+1", "=cmd()"], ["'tis", "＝x"]])
}
