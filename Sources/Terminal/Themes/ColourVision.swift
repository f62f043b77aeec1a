/// How well colours can be told apart, also by colour-blind eyes.
package enum ColourVision: CaseIterable, Sendable {
  case typical
  case protanopia
  case deuteranopia
  case tritanopia

  /// Whose eyes they are, in words.
  package var words: String {
    switch self {
    case .typical: "eyes that see all colours"
    case .protanopia: "red-blind eyes (protanopia)"
    case .deuteranopia: "green-blind eyes (deuteranopia)"
    case .tritanopia: "blue-blind eyes (tritanopia)"
    }
  }

  /// Returns the contrast of two colours, 1 to 21, as WCAG 2 defines it.
  package static func contrast(_ first: RGB, _ second: RGB) -> Double {
    let lights = [luminance(linear(first)), luminance(linear(second))].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  /// Returns the distance of two colours in CIELAB as this eye sees them.
  ///
  /// Below 15 two small signs on a screen are easily taken for each other.
  package func difference(_ first: RGB, _ second: RGB) -> Double {
    let a = Self.lab(seen(Self.linear(first)))
    let b = Self.lab(seen(Self.linear(second)))
    let square = zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    return Self.root(square, degree: 2)
  }

  /// Linear light as it reaches this eye.
  ///
  /// The matrices are those that Machado, Oliveira and Fernandes published in
  /// 2009 for complete blindness to one primary.
  private func seen(_ light: [Double]) -> [Double] {
    let rows: [[Double]]
    switch self {
    case .typical: return light
    case .protanopia:
      rows = [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      rows = [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      rows = [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
    return rows.map { min(1, max(0, Self.sum($0, light))) }
  }

  private static func linear(_ colour: RGB) -> [Double] {
    [colour.red, colour.green, colour.blue].map { channel in
      let share = Double(channel) / 255
      guard share > 0.04045 else { return share / 12.92 }
      let base = (share + 0.055) / 1.055
      // base^2.4 is base² times the fifth root of base².
      return base * base * root(base * base, degree: 5)
    }
  }

  private static func luminance(_ light: [Double]) -> Double {
    sum([0.2126, 0.7152, 0.0722], light)
  }

  private static func lab(_ light: [Double]) -> [Double] {
    let x = shaped(sum([0.4124, 0.3576, 0.1805], light) / 0.95047)
    let y = shaped(luminance(light))
    let z = shaped(sum([0.0193, 0.1192, 0.9505], light) / 1.08883)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }

  private static func shaped(_ value: Double) -> Double {
    value > 0.008856 ? root(value, degree: 3) : 7.787 * value + 16.0 / 116
  }

  private static func sum(_ weights: [Double], _ values: [Double]) -> Double {
    zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The root by Newton's method, for values far below 10^15.
  private static func root(_ value: Double, degree: Int) -> Double {
    guard value > 0 else { return 0 }
    var guess = 1.0
    for _ in 0..<60 {
      let power = (1..<degree).reduce(1) { product, _ in product * guess }
      guess += (value / power - guess) / Double(degree)
    }
    return guess
  }
}
