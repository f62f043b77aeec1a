import Testing

@Test(arguments: [("holidays = [\"2026-11-23\"]", true), ("holidays = [\"2026-11-24\"]", false)])
func aLineKnowsTheHolidaysOfTheConfiguration(holidays: String, isAfterHours: Bool) throws {
  let home = try Home()
  let program = Program(in: home)
  try home.configure("[policy]\n" + holidays + "\n")
  _ = try program.run("vendor", "add", "Acme")
  let outcome = try program.run(
    "--today", "2026-11-23T12:00", "log", "acme: call 10:00 :in they rang")
  #expect(outcome.status == 0, "\(outcome.error)")
  #expect(try program.run("export").out.contains("\"afterHours\": true") == isAfterHours)
}
