import Glibc
import Interface
import Partnership
import Store

/// When each author last looked at a store, one small file for each.
///
/// What cannot be read or written is as good as never looked: it decides only which signs are
/// called new.
struct LookFile: Sendable {
  private let folder: String
  private let path: String

  init(folder: String, store: String, author: String) {
    self.folder = folder
    path = folder + "/" + DraftsFolder.digest(of: DraftsFolder.real(store) + "\n" + author)
  }

  /// What the interface may do with it.
  var looks: Looks {
    Looks(last: { last() }, note: { moment in note(moment) })
  }

  func last() -> Moment? {
    guard access(path, F_OK) == 0, let bytes = try? InputFile.read(path),
      let text = String(validating: bytes.prefix(32), as: UTF8.self)
    else { return nil }
    return Moment(text.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? "")
  }

  private func note(_ moment: Moment) {
    guard (try? Places.make(folder)) != nil else { return }
    try? OutputFile.write(Array((moment.description + "\n").utf8), to: path, force: true)
  }
}

extension Invocation {
  /// When the author last looked at the store in the interface; the shell only reads it.
  func lastLook(at store: any RecordStore) -> Moment? {
    LookFile(folder: places.state + "/looked", store: places.store, author: author).last()
  }
}
