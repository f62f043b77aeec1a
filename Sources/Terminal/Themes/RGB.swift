/// A colour in 24 bits of the sRGB space.
package struct RGB: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#rrggbb` or `#rgb`.
  package init?(hex: String) {
    guard hex.hasPrefix("#") else { return nil }
    let digits = hex.dropFirst().compactMap { $0.isASCII ? $0.hexDigitValue : nil }
    guard digits.count == hex.count - 1 else { return nil }
    switch digits.count {
    case 3: self.init(channels: digits.map { $0 * 17 })
    case 6:
      self.init(channels: stride(from: 0, to: 6, by: 2).map { digits[$0] * 16 + digits[$0 + 1] })
    case _: return nil
    }
  }

  private init(channels: [Int]) {
    self.init(
      red: UInt8(clamping: channels[0]), green: UInt8(clamping: channels[1]),
      blue: UInt8(clamping: channels[2]))
  }

  /// The colour as `0xRRGGBB`.
  package var value: Int { Int(red) << 16 | Int(green) << 8 | Int(blue) }

  /// Returns the nearest of the 240 fixed colours, 16 to 255.
  ///
  /// 0 to 15 are the user's own and never chosen. The colour cube and the grey
  /// ramp both take part, so that a tinted grey keeps its tint.
  package var nearestIndexed: UInt8 {
    Self.nearest(to: self, among: Self.fixedColours).map { UInt8(clamping: 16 + $0) } ?? 231
  }

  /// Returns the nearest of the sixteen named colours as xterm shows them.
  package var nearestAnsi: AnsiColour {
    let index = Self.nearest(to: self, among: Self.ansiColours) ?? 7
    return AnsiColour.allCases[index]
  }

  /// Returns what the numbered colour looks like on an unchanged xterm.
  package static func ofIndex(_ index: UInt8) -> RGB {
    index < 16 ? ansiColours[Int(index)] : fixedColours[Int(index) - 16]
  }

  /// The distance of two colours to the eye, by the red-weighted square sum.
  private func distance(to other: RGB) -> Int {
    let meanRed = (Int(red) + Int(other.red)) / 2
    let dr = Int(red) - Int(other.red)
    let dg = Int(green) - Int(other.green)
    let db = Int(blue) - Int(other.blue)
    return (512 + meanRed) * dr * dr / 256 + 4 * dg * dg + (767 - meanRed) * db * db / 256
  }

  private static func nearest(to colour: RGB, among choices: [RGB]) -> Int? {
    choices.indices.min { colour.distance(to: choices[$0]) < colour.distance(to: choices[$1]) }
  }

  private static let fixedColours: [RGB] = {
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = (0..<216).map {
      RGB(channels: [levels[$0 / 36], levels[$0 / 6 % 6], levels[$0 % 6]])
    }
    let greys = (0..<24).map { RGB(channels: [8 + 10 * $0, 8 + 10 * $0, 8 + 10 * $0]) }
    return cube + greys
  }()

  private static let ansiColours: [RGB] = [
    [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205],
    [0, 205, 205], [229, 229, 229], [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0],
    [92, 92, 255], [255, 0, 255], [0, 255, 255], [255, 255, 255],
  ].map(RGB.init(channels:))
}
