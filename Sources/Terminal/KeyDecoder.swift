import CTerminal

/// Turns what a terminal sends into events: bytes and the codes of known keys.
///
/// Where the locale is not UTF-8, what is valid UTF-8 is read as such all the same, since terminals
/// send it whatever the locale says. It keeps its place between calls, so a character or a sequence
/// may arrive in pieces. Sequences that nobody knows are swallowed whole, since their letters would
/// otherwise run commands.
struct KeyDecoder {
  /// The most bytes of one paste; what comes after them is dropped.
  static let pasteLimit = 1 << 20
  /// The longest sequence that is swallowed; terminals send far shorter ones.
  private static let sequenceLimit = 4096

  private enum State {
    case plain
    case character(bytes: [UInt8], needed: Int)
    case escape
    /// After `ESC [`: parameters until a final byte.
    case control(bytes: [UInt8])
    /// After `ESC O`: one final byte.
    case single
    /// After `ESC ]`: a number and text until BEL or `ESC \`.
    case string(length: Int, sawEscape: Bool)
    /// The text itself is kept apart, so that it grows in place.
    case paste
  }

  private var state = State.plain
  private let isUTF8: Bool
  private var events: [Event] = []
  private var pasted: [UInt8] = []
  private var droppedOfPaste = 0

  init(isUTF8: Bool) {
    self.isUTF8 = isUTF8
  }

  /// Whether something is begun that more input, or `flush`, must end.
  var isPending: Bool {
    switch state {
    case .plain: false
    case .character, .escape, .control, .single, .string, .paste: true
    }
  }

  /// Whether the last byte was an escape and nothing else is begun.
  var isAtEscape: Bool {
    if case .escape = state { return true }
    return false
  }

  var isPasting: Bool {
    if case .paste = state { return true }
    return false
  }

  /// Takes one code: a byte, or a key above 255.
  mutating func take(_ code: Int) {
    if let byte = UInt8(exactly: code) { take(byte: byte) } else { take(keyCode: code) }
  }

  /// Returns the events that are complete.
  mutating func takeEvents() -> [Event] {
    defer { events = [] }
    return events
  }

  /// Ends what is begun, because nothing more has come in time.
  ///
  /// A lone escape byte is the key; `ESC [` typed by hand is two keys; half a
  /// sequence is dropped.
  mutating func flush() {
    let ended = state
    state = .plain
    switch ended {
    case .plain: break
    case .character(let bytes, _): emitSingly(bytes)
    case .escape: emit(.escape)
    case .control(let bytes):
      if bytes.isEmpty { emitEscaped("[") }
    case .single: emitEscaped("O")
    case .string(let length, _):
      if length == 0 { emitEscaped("]") }
    case .paste: emitPaste()
    }
  }

  private mutating func take(byte: UInt8) {
    switch state {
    case .plain: plain(byte)
    case .character(let bytes, let needed): continueCharacter(bytes, needed, byte)
    case .escape: afterEscape(byte)
    case .control(let bytes): continueControl(bytes, byte)
    case .single: state = .plain
    case .string(let length, let sawEscape): continueString(length, sawEscape, byte)
    case .paste:
      if pasted.count < Self.pasteLimit { pasted.append(byte) } else { droppedOfPaste += 1 }
    }
  }

  private mutating func plain(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .escape
    case 0x00...0x1F, 0x7F: emit(Self.control(byte))
    case 0x20..<0x7F: emit(.character(Character(Unicode.Scalar(byte))))
    case 0xC2...0xDF: state = .character(bytes: [byte], needed: 2)
    case 0xE0...0xEF: state = .character(bytes: [byte], needed: 3)
    case 0xF0...0xF4: state = .character(bytes: [byte], needed: 4)
    case _: emitSingly([byte])
    }
  }

  /// Bytes that are no UTF-8: where the locale is not UTF-8 either, each is a character.
  private mutating func emitSingly(_ bytes: [UInt8]) {
    guard !isUTF8 else { return }
    for byte in bytes { emit(.character(Character(Unicode.Scalar(byte)))) }
  }

  private mutating func continueCharacter(_ bytes: [UInt8], _ needed: Int, _ byte: UInt8) {
    state = .plain
    guard 0x80...0xBF ~= byte else {
      emitSingly(bytes)
      return plain(byte)
    }
    let bytes = bytes + [byte]
    if bytes.count < needed {
      state = .character(bytes: bytes, needed: needed)
    } else if let text = String(validating: bytes, as: UTF8.self), let first = text.first {
      emit(.character(first))
    } else {
      emitSingly(bytes)
    }
  }

  private mutating func afterEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): state = .control(bytes: [])
    case UInt8(ascii: "O"): state = .single
    case UInt8(ascii: "]"): state = .string(length: 0, sawEscape: false)
    case _:
      state = .plain
      emit(.escape)
      plain(byte)
    }
  }

  private mutating func continueControl(_ bytes: [UInt8], _ byte: UInt8) {
    switch byte {
    case 0x20...0x3F:
      let isTooLong = bytes.count >= Self.sequenceLimit
      state = isTooLong ? .plain : .control(bytes: bytes + [byte])
    case 0x1B: state = .escape
    case UInt8(ascii: "[") where bytes.isEmpty: state = .control(bytes: [byte])
    case _: state = .plain
    }
  }

  /// A terminal's string begins with a number; without one, `]` was a key.
  private mutating func continueString(_ length: Int, _ sawEscape: Bool, _ byte: UInt8) {
    if length == 0, !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte) {
      flush()
      return plain(byte)
    }
    let isOver = byte == 0x07 || (sawEscape && byte == UInt8(ascii: "\\"))
    if isOver || length >= Self.sequenceLimit {
      state = .plain
    } else {
      state = .string(length: length + 1, sawEscape: byte == 0x1B)
    }
  }

  private mutating func take(keyCode code: Int) {
    if isPasting {
      guard code == FATHOM_KEY_PASTE_END else { return }
      return flush()
    }
    if isPending { flush() }
    if code == FATHOM_KEY_PASTE_START {
      state = .paste
    } else if let key = CursesKey.key(of: code) {
      emit(key)
    }
  }

  private mutating func emit(_ key: Key) {
    events.append(.key(key))
  }

  private mutating func emitEscaped(_ letter: Unicode.Scalar) {
    emit(.escape)
    emit(.character(Character(letter)))
  }

  /// Line breaks of every kind become `\n`; no control but those and tab stays.
  private mutating func emitPaste() {
    let text = pastedText
    let dropped = droppedOfPaste
    (pasted, droppedOfPaste) = ([], 0)
    defer { if dropped > 0 { events.append(.pasteCut(bytes: dropped)) } }
    var kept = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A, 0x0D: kept.append("\n")
      case 0x09, 0x20..<0x7F, 0xA0...: kept.append(scalar)
      case _: break
      }
      previous = scalar
    }
    if !kept.isEmpty { events.append(.paste(String(kept))) }
  }

  /// What was pasted: UTF-8 wherever it is valid, whatever the locale says.
  private var pastedText: String {
    guard !isUTF8 else { return String(decoding: pasted, as: UTF8.self) }
    let whole = droppedOfPaste > 0 ? pasted.dropLast(Self.brokenEnd(of: pasted)) : pasted[...]
    return String(validating: whole, as: UTF8.self)
      ?? String(String.UnicodeScalarView(pasted.map { Unicode.Scalar($0) }))
  }

  /// How many bytes at the end begin a character that was cut off.
  private static func brokenEnd(of bytes: [UInt8]) -> Int {
    let tail = bytes.suffix(3).reversed().prefix { $0 >= 0x80 }
    guard let lead = tail.firstIndex(where: { $0 >= 0xC0 }) else { return 0 }
    return tail.distance(from: tail.startIndex, to: lead) + 1
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    case _: .control(Character(Unicode.Scalar(byte + 0x60)))
    }
  }
}
