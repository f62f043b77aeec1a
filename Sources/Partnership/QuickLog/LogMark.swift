/// One mark of a line: a sign, a word after it, and what it means.
enum LogMark: Hashable, Sendable {
  /// `@maria`, as typed without the sign.
  case person(String)
  /// `@+Zoe`: somebody new.
  case newcomer(String)
  /// `#sales`: a purpose, a kind, or a tag.
  case tag(String)
  case severity(Severity)
  case fromVendor
  case expectsReply
  case noAnswer
  case voicemail
  case declined
  case missed
  case held
  case side(Fault)
  case isPrivate
  case mood(Mood)
  case by(WhenPhrase)
  case on(WhenPhrase)
  case noticed(WhenPhrase)
  /// nil stands for `told:no`.
  case told(WhenPhrase?)
  case starts(WhenPhrase)
  case reference(String)
  case with(String)
  case interest(DisclosedInterest)
  case options(Int)
  case amount(MoneyText)
  case budget(MoneyText)
}

/// The words that stand before a colon.
enum MarkKey: String, CaseIterable, Sendable {
  case by
  case on
  case noticed
  case told
  case starts
  case re
  case with
  case interest
  case opts
  case amt
  case budget

  /// The key that the word begins with.
  init?(prefixOf word: String) {
    guard let colon = word.utf8.firstIndex(of: 0x3A),
      let key = MarkKey(rawValue: String(word[..<colon]))
    else { return nil }
    self = key
  }

  /// Where the key's date looks; nil for keys without one.
  var direction: WhenDirection? {
    switch self {
    case .by, .starts: .future
    case .on, .noticed, .told: .past
    case .re, .with, .interest, .opts, .amt, .budget: nil
    }
  }

  /// What the key takes, for completions and problems.
  var help: String {
    switch self {
    case .by: "a day it is due, such as by:fri"
    case .on: "the day it happened, such as on:mon"
    case .noticed: "the day we noticed it, such as noticed:mon"
    case .told: "the day they were told, such as told:yest, or told:no"
    case .starts: "the day it starts, such as starts:1 apr"
    case .re: "a number or a word of an open matter, such as re:71"
    case .with: "another vendor, such as with:acme"
    case .interest: "interest:yes, interest:no or interest:none"
    case .opts: "a number of options, such as opts:3"
    case .amt: "an amount, such as amt:120k"
    case .budget: "an amount, such as budget:10k"
    }
  }
}

/// A mark where it stands in the line.
struct PlacedMark: Hashable, Sendable {
  var mark: LogMark
  /// The words it takes.
  var words: Range<Int>
  /// Punctuation at its end, which belongs to the text.
  var trailing: String
  var isInHead: Bool
}
