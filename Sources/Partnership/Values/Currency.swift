/// What is known of the world's money: how many digits follow the decimal mark.
///
/// Amounts are whole minor units, so a yen amount is in yen and a dinar amount in thousandths.
package enum Currency {
  /// The digits after the decimal mark of a currency, by its three letters; 2 when unknown.
  package static func minorDigits(of code: String) -> Int {
    if withoutMinorUnits.contains(code) { return 0 }
    return withThousandths.contains(code) ? 3 : 2
  }

  /// Whether a text has the form of a currency's code: three capital letters.
  package static func isCode(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  private static let withoutMinorUnits: Set<String> = [
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV",
    "XAF", "XOF", "XPF",
  ]

  private static let withThousandths: Set<String> = [
    "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND",
  ]
}
