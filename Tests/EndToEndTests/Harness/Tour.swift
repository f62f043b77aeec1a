import Foundation
import Testing

/// The five-minute tour as the README tells it: what is pressed and typed, and what then stands
/// on the screen.
///
/// Only the paragraphs that begin with "Try it:" are read. Code there is keys by their names, or a
/// text to type; *slanted* words are what must be seen next; "the line" types the line above, and
/// "the command" runs the command above in a shell.
struct Tour {
  /// One thing that is done or looked at.
  enum Act: Equatable {
    case press([String])
    case type(String)
    case see(String)
    case run(String)
  }

  let acts: [Act]

  init(_ readme: String) {
    let parts = readme.components(separatedBy: "\n## ")
    let tour = parts.first { $0.hasPrefix("Five minutes") } ?? ""
    var acts: [Act] = []
    var block: [String] = []
    var isBlock = false
    var paragraph: String?
    for line in tour.components(separatedBy: "\n") + [""] {
      let text = line.trimmingCharacters(in: .whitespaces)
      if text.hasPrefix("```") {
        isBlock.toggle()
        if isBlock { block = [] }
      } else if isBlock {
        block.append(text)
      } else if text.hasPrefix("**Try it:**") {
        paragraph = String(text.dropFirst("**Try it:**".count))
      } else if text.isEmpty || text.first?.isNumber == true {
        acts += paragraph.map { Self.acts($0, block) } ?? []
        paragraph = nil
      } else if let begun = paragraph {
        paragraph = begun + " " + text
      }
    }
    self.acts = acts
  }

  private static func acts(_ paragraph: String, _ block: [String]) -> [Act] {
    var acts: [Act] = []
    var rest = paragraph[...]
    while let first = rest.first {
      if first == "`", let code = text(in: &rest, until: "`") {
        acts.append(act(code))
      } else if first == "*", let words = text(in: &rest, until: "*") {
        acts.append(.see(words))
      } else if rest.hasPrefix("the line") {
        acts.append(.type(block.joined(separator: " ")))
        rest = rest.dropFirst("the line".count)
      } else if rest.hasPrefix("the command") {
        acts.append(.run(block.map { $0.hasSuffix("\\") ? String($0.dropLast()) : $0 }.joined()))
        rest = rest.dropFirst("the command".count)
      } else {
        rest = rest.dropFirst()
      }
    }
    return acts
  }

  private static func text(in rest: inout Substring, until end: Character) -> String? {
    let after = rest.dropFirst()
    guard let stop = after.firstIndex(of: end) else { return nil }
    defer { rest = after[after.index(after: stop)...] }
    return String(after[..<stop])
  }

  /// Keys where every word is the name of one, else a text.
  private static func act(_ code: String) -> Act {
    let names = ["Enter": "Enter", "Esc": "Escape", "Tab": "Tab", "Space": "Space"]
    let words = code.split(separator: " ").map(String.init)
    let keys = words.compactMap { word -> String? in
      if word.count == 2, word.hasPrefix("^") { return "C-" + word.dropFirst().lowercased() }
      return names[word] ?? (word.count == 1 ? word : nil)
    }
    return keys.count == words.count ? .press(keys) : .type(code)
  }
}
