import Terminal
import Testing

@testable import Interface

private func setting(isAccessible: Bool) -> Setting {
  Setting(
    size: Size(width: 80, height: 24), now: Desk.now, author: "dana", isAccessible: isAccessible)
}

private let menu = Menu(
  title: "Undo 1,300 records?",
  options: [Menu.Option("y", "yes", .intent(.undo)), Menu.Option("n", "no", .close)], selected: 1)

@Test func aDigitThatIsNotShownPicksNothing() {
  var menu = menu
  #expect(menu.update(.key(.character("1")), setting(isAccessible: false)).isEmpty)
}

@Test func whereOptionsAreNumberedADigitPicksByPlace() {
  var menu = menu
  let effects = menu.update(.key(.character("1")), setting(isAccessible: true))
  #expect(effects == [.then(.close), .then(.intent(.undo))])
  #expect(menu.update(.key(.character("3")), setting(isAccessible: true)).isEmpty)
}

@Test func theKeyOfAnOptionPicksItInBoth() {
  for isAccessible in [true, false] {
    var menu = menu
    let effects = menu.update(.key(.character("n")), setting(isAccessible: isAccessible))
    #expect(effects == [.then(.close), .then(.close)])
  }
}
