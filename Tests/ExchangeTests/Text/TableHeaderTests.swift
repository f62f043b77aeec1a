import Exchange
import Testing

@Test(arguments: ["[", "[\n", "a = 1\n[\n", "[[\n", "[ \n", "[=", "[#x", "[]", "[[ ]]"])
func aTableWithoutANameIsRefusedBeforeItIsParsed(text: String) throws {
  let problem = try #require(TableHeader.problem(in: text))
  #expect(problem.message.hasPrefix("a table has no name"))
  #expect(problem.line == (text.hasPrefix("a") ? 2 : 1))
  #expect(problem.column == 1)
}

@Test(arguments: [
  "", "[a]", "[ a ]", "[[a.b]]", "[\"x y\"]", "['x']", "[-a]", "[_b]", "[1]",
  "x = [\n  [\n    1,\n  ],\n]\n[a]", "glyph = [\"[\", \"]\"]\n[a]", "# [\n[a]",
])
func tablesWithNamesAndListsOfSeveralLinesPass(text: String) {
  #expect(TableHeader.problem(in: text) == nil)
}

@Test func aConfigurationWithATableWithoutANameNamesItsLine() {
  let (configuration, problems) = Configuration.read(Array("me = \"ann\"\n[\n".utf8))
  #expect(configuration == Configuration())
  #expect(problems.map(\.line) == [2])
}
