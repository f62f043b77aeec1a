import Exchange
import Partnership

/// Finds the sign that a person means.
enum SignLookup {
  /// The sign of that name; the failure names the one that was probably meant.
  static func sign(called text: String) throws -> SignID {
    let name = text.lowercased()
    if let sign = SignID(rawValue: name) { return sign }
    if let rule = RuleID(rawValue: name),
      let sign = Signs.all.first(where: { $0.rules.contains { $0.id == rule } })
    {
      return sign.id
    }
    let near = NearestWord.find(for: name, among: SignID.allCases.map(\.rawValue))
    throw Failure(
      "There is no sign '\(text)'; "
        + (near.map { "did you mean \($0)?" } ?? "list them with: fathom signs catalogue."),
      status: .usage)
  }
}
