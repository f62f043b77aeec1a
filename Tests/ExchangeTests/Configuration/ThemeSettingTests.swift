import Exchange
import Testing

@Test(arguments: [
  ("", "theme = \"nord\"\n"),
  ("author = \"dana\"\n", "author = \"dana\"\ntheme = \"nord\"\n"),
  ("# mine\ntheme = \"mono\"\nme = \"d\"\n", "# mine\ntheme = \"nord\"\nme = \"d\"\n"),
  ("theme = { dark = \"a\", light = \"b\" }\n", "theme = \"nord\"\n"),
  ("#theme = \"mono\"\n", "#theme = \"mono\"\ntheme = \"nord\"\n"),
  ("me = \"d\"\n\n[policy]\nx = 1\n", "me = \"d\"\ntheme = \"nord\"\n\n[policy]\nx = 1\n"),
  ("[keys.global]\ntheme = \"T\"\n", "theme = \"nord\"\n[keys.global]\ntheme = \"T\"\n"),
  ("themes = 1", "themes = 1\ntheme = \"nord\"\n"),
])
func theThemeIsSetAndEverythingElseStays(before: String, after: String) {
  #expect(ThemeSetting.setting("nord", in: before) == after)
}

@Test func aThemeSetTwiceStandsOnce() {
  let once = ThemeSetting.setting("nord", in: "me = \"d\"\n")
  #expect(ThemeSetting.setting("mono", in: once) == "me = \"d\"\ntheme = \"mono\"\n")
}

@Test func aHostileNameCannotLeaveItsQuotes() {
  let text = ThemeSetting.setting("x\"\n[policy]\nseed=\"1\\", in: "")
  #expect(text == "theme = \"x[policy]seed=1\"\n")
}
