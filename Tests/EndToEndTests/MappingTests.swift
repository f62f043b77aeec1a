import Testing

private let register = "Nr,Who,From,Sum\n1,Acme,03/04/2025,5\n2,Initech,04/03/2025,7\n"
private let mapping = """
  date-format = "european"
  currency = "CHF"
  [map]
  Nr = "key"
  Who = "vendor"
  From = "startsOn"
  Sum = "value"
  """

@Test func aMappingFileIsUsedAndNamesTheRegister() throws {
  let home = try Home()
  let program = Program(in: home)
  let file = try home.file("r.csv", register.utf8)
  let map = try home.file("county.toml", mapping.utf8)
  let outcome = try program.run("import", file, "--as", "agreements", "--mapping", map)
  #expect(outcome.status == 0, "\(outcome.error)")
  #expect(outcome.out.hasPrefix("agreements from county: 2 to create"))
  let exported = try program.run("export").out
  #expect(exported.contains("2025-04-03"))
  #expect(exported.contains("CHF"))
  let again = try program.run("import", file, "--as", "agreements", "--mapping", map)
  #expect(again.out.contains("Nothing to import"))
}

@Test func theCommandLineGoesBeforeTheMappingFile() throws {
  let home = try Home()
  let program = Program(in: home)
  let file = try home.file("r.csv", register.utf8)
  let map = try home.file("county.toml", mapping.utf8)
  let outcome = try program.run(
    "import", file, "--as", "agreements", "--mapping", map, "--source", "town", "--date-format",
    "us", "--currency", "USD")
  #expect(outcome.out.hasPrefix("agreements from town: 2 to create"))
  let exported = try program.run("export").out
  #expect(exported.contains("2025-03-04"))
  #expect(exported.contains("USD"))
}

@Test(arguments: [
  ["--map", "a=b", "--mapping", "x.toml"], ["--date-format", "sometimes"], ["--currency", "eur"],
])
func wrongOptionsOfAnImportAreWrongUsage(options: [String]) throws {
  let outcome = try Program(in: Home()).run(["import", "r.csv", "--as", "agreements"] + options)
  #expect(outcome.status == 64)
  #expect(outcome.error.hasPrefix("Error: "))
}

@Test func aWrongMappingFileIsNamedWithItsLine() throws {
  let home = try Home()
  let file = try home.file("r.csv", register.utf8)
  let map = try home.file("county.toml", "currency = 7\n".utf8)
  let outcome = try Program(in: home).run("import", file, "--as", "agreements", "--mapping", map)
  #expect(outcome.status == 1)
  #expect(outcome.error == "\(map): line 1, column 1: currency should be a text in quotes.\n")
}
