import Foundation
import Testing

private func globex() throws -> Program {
  let program = Program(in: try Home())
  let lines = [
    ["vendor", "add", "Globex Logistics", "--tier", "strategic", "--today", "2024-02-08"],
    ["contact", "add", "globex", "Eva Roth", "--role", "CEO"],
    ["add", "meeting", "globex", "at=2025-03-14T10:00", "text=Quarterly review", "status=planned"],
    [
      "add", "agreement", "globex", "title=Freight", "startsOn=2024-01-01",
      "link=papers/freight.pdf",
    ],
  ]
  for line in lines {
    let outcome = try program.run(line)
    #expect(outcome.status == 0, "\(line) \(outcome.error)")
  }
  return program
}

@Test func whatIsSaidInAMeetingIsSavedAsOneStep() throws {
  let program = try globex()
  let saved = try program.shell(
    "printf '@eva :+\\nThey move to Reno\\np :them fri price sheet\\n' | $fathom meet 3 -")
  #expect(saved.out == "Saved meeting with Globex Logistics: promise.\n", "\(saved.error)")
  let page = try program.run("show", "3")
  #expect(page.out.contains("Eva Roth"))
  #expect(page.out.contains("They move to Reno"))
  #expect(page.out.contains("Tied to it"))
  #expect(page.out.contains("price sheet"))
  let json = try program.run("show", "3", "--json").json["record"] as? [String: Any]
  #expect((json?["tied"] as? [[String: Any]])?.count == 1)
  #expect(try program.run("undo").status == 0)
  #expect(!(try program.run("show", "3").out.contains("Reno")))
  #expect(try program.run("meet", "2", "hello").status == 64)
  #expect(try program.run("meet", "3", "done 9999").status == 64)
}

@Test func anIssueIsShownAsOneStory() throws {
  let program = try globex()
  #expect(try program.run("add", "issue", "globex", "noticedOn=2025-03-14T09:00").status == 0)
  let talk = try program.run(
    "add", "communication", "globex", "at=2025-03-14T09:29", "outcome=reached", "issue=5")
  #expect(talk.status == 0, "\(talk.error)")
  let page = try program.run("show", "5").out
  #expect(page.contains("First human after 29 min; not fixed yet."))
  #expect(page.contains("noticed"))
  #expect(page.contains("after 29 min, the first human"))
}

@Test func aDocumentIsOpenedByTheProgramThatIsNamed() throws {
  let program = try globex()
  let home = try program.shell("echo $HOME").out.trimmingCharacters(in: .whitespacesAndNewlines)
  let opener = home + "/opener"
  let made = try program.shell(
    "printf '#!/bin/sh\\nprintf %%s \"$1\" > \"$HOME/opened\"\\n' > opener; chmod +x opener; "
      + "mkdir -p papers; touch papers/freight.pdf; pwd")
  let folder = made.out.trimmingCharacters(in: .whitespacesAndNewlines)
  let opened = try program.shell("FATHOM_OPENER=\(folder)/opener $fathom open 4; cat $HOME/opened")
  #expect(opened.out.contains("papers/freight.pdf"), "\(opened.error) \(opener)")
  #expect(opened.out.hasSuffix("/papers/freight.pdf"))
  let missing = try program.shell("rm papers/freight.pdf; FATHOM_OPENER=true $fathom open 4")
  #expect(missing.status == 1)
  #expect(missing.error.contains("There is no file at"))
  #expect(try program.run("edit", "4", "link=mailto:eva@example.org").status == 0)
  #expect(try program.run("open", "4").error.contains("Only web pages and files are opened"))
  #expect(try program.run("edit", "4", "link=https://example.org/a").status == 0)
  #expect(try program.shell("FATHOM_OPENER=false $fathom open 4").error.contains("could not open"))
  let none = try program.shell("env -u BROWSER PATH=/nowhere $fathom open 4")
  #expect(none.error.contains("set FATHOM_OPENER to a program that can"))
  #expect(try program.run("open", "2").status == 64)
}
