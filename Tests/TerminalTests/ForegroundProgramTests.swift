import Terminal
import Testing

struct ForegroundProgramTests {
  @Test func theExitStatusIsTold() {
    #expect(ForegroundProgram.run(["sh", "-c", "exit 3"]) == .ended(status: 3))
    #expect(ForegroundProgram.run(["true"]) == .ended(status: 0))
  }

  @Test func argumentsArriveAsTheyAre() {
    let test = "test \"$1\" = 'a b; é$HOME'"
    #expect(ForegroundProgram.run(["sh", "-c", test, "sh", "a b; é$HOME"]) == .ended(status: 0))
  }

  @Test func theSignalThatEndedItIsTold() {
    #expect(ForegroundProgram.run(["sh", "-c", "kill -TERM $$"]) == .ended(status: 143))
  }

  @Test func whatIsNoProgramIsNotStarted() {
    #expect(ForegroundProgram.run(["no-such-program-anywhere"]) == .notStarted)
    #expect(ForegroundProgram.run([]) == .notStarted)
    #expect(ForegroundProgram.run(["true", "a\u{0}b"]) == .notStarted)
  }
}
