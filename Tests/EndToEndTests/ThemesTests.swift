import Testing

@Test func theThemesAreListedWithoutTheOneThatIsOnlyInheritedFrom() throws {
  let outcome = try Program(in: Home()).run("themes")
  #expect(outcome.status == 0)
  #expect(outcome.out.contains("harbour-dark"))
  #expect(outcome.out.contains("tokyo-night"))
  #expect(!outcome.out.contains("\nbase "))
}

@Test func aThemeIsCheckedWithItsParents() throws {
  let home = try Home()
  let program = Program(in: home)
  let mine = try home.file("mine.toml", "schema = 1\nname = 'Mine'\ninherits = 'nord'\n".utf8)
  #expect(try program.run("themes", "check", mine).status == 0)
  let pale = try home.file(
    "pale.toml", "schema = 1\ninherits = 'nord'\n[styles]\n'text' = { fg = '#333333' }\n".utf8)
  let bad = try program.run("themes", "check", pale)
  #expect(bad.status == 1)
  #expect(bad.out.contains("contrast"))
  let torn = try program.run("themes", "check", try home.file("torn.toml", "schema = \n".utf8))
  #expect(torn.status == 1)
  #expect(torn.out.contains("torn: 1:"))
}

@Test func everyRoleIsPrinted() throws {
  let outcome = try Program(in: Home()).run("themes", "roles")
  #expect(outcome.out.contains("depth.1\n"))
  #expect(outcome.out.contains("selection.inactive\n"))
}
