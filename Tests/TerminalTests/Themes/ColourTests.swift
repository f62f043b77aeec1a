import Terminal
import Testing

struct ColourTests {
  @Test(arguments: [
    ("#56b4e9", 74), ("#f0c649", 221), ("#ff7a59", 209), ("#22262e", 235), ("#808080", 244),
    ("#ffffff", 231), ("#000000", 16), ("#0072b2", 25),
  ])
  func theNearestFixedColourIsFoundInCubeAndGreys(hex: String, index: Int) throws {
    #expect(try #require(RGB(hex: hex)).nearestIndexed == UInt8(index))
  }

  @Test func theUsersOwnSixteenAreNeverChosen() throws {
    for value in stride(from: 0, through: 255, by: 15) {
      for other in stride(from: 0, through: 255, by: 15) {
        let colour = RGB(red: UInt8(value), green: UInt8(other), blue: UInt8(255 - value))
        #expect(colour.nearestIndexed >= 16)
      }
    }
  }

  @Test(arguments: ["56b4e9", "#56b4", "#56b4e", "#56b4eg", "", "#", "#+12345"])
  func wrongHexIsRefused(hex: String) {
    #expect(RGB(hex: hex) == nil)
  }

  @Test func explicitFallbacksWinOverTheNearest() {
    let colour = PaletteColour(
      rgb: .rgb(RGB(red: 1, green: 2, blue: 3)), indexed: .index(74), basic: .index(6))
    #expect(colour.colour(at: .direct) == .rgb(RGB(red: 1, green: 2, blue: 3)))
    #expect(colour.colour(at: .indexed) == .index(74))
    #expect(colour.colour(at: .sixteen) == .index(6))
    #expect(colour.colour(at: .mono) == .standard)
  }

  @Test func poorerTerminalsGetTheNearestColour() {
    let coral = PaletteColour(rgb: .rgb(RGB(red: 0xFF, green: 0x7A, blue: 0x59)))
    #expect(coral.colour(at: .indexed) == .index(209))
    let red = PaletteColour(indexed: .index(196))
    #expect(red.colour(at: .sixteen) == .index(AnsiColour.brightRed.index))
    #expect(PaletteColour(.string("default"))?.colour(at: .indexed) == .standard)
  }

  @Test func eightColoursMakeBrightOnesBold() {
    let bright = Style(foreground: PaletteColour(.string("bright-red")))
    #expect(bright.rendition(at: .eight).foreground == .index(1))
    #expect(bright.rendition(at: .eight).attributes == .bold)
    #expect(bright.rendition(at: .sixteen).attributes == [])
    let grey = Style(foreground: PaletteColour(.string("bright-black")))
    #expect(grey.rendition(at: .eight).foreground == .standard)
    #expect(grey.rendition(at: .eight).attributes == .dim)
  }

  @Test func contrastIsThatOfTheStandard() throws {
    let white = RGB(red: 255, green: 255, blue: 255)
    let black = RGB(red: 0, green: 0, blue: 0)
    #expect(abs(ColourVision.contrast(white, black) - 21) < 0.001)
    #expect(abs(ColourVision.contrast(white, white) - 1) < 0.001)
    let sky = try #require(RGB(hex: "#56b4e9"))
    let night = try #require(RGB(hex: "#16181d"))
    #expect(abs(ColourVision.contrast(sky, night) - 7.70) < 0.01)
  }

  @Test(arguments: [
    (ColourVision.deuteranopia, "#f0c649", "#ff7a59", 22.2),
    (.protanopia, "#56b4e9", "#8b919c", 28.0), (.tritanopia, "#56b4e9", "#8b919c", 37.4),
  ])
  func differencesAreWhatColourBlindEyesSee(
    eye: ColourVision, first: String, second: String, difference: Double
  ) throws {
    let measured = eye.difference(
      try #require(RGB(hex: first)), try #require(RGB(hex: second)))
    #expect(abs(measured - difference) < 0.1)
  }
}
