import Partnership
import Store

/// A record as the journal keeps it: the whole of it, as JSON on one line.
enum Image {
  static func text(of record: Record) -> String {
    JSONText.print(record.json(scope: .whole))
  }

  static func record(_ text: String, _ kind: RecordKind) throws -> Record {
    guard let json = JSONText.parse(text).value,
      let record = Record.read(json, kind: kind, vendors: []).record
    else { throw StoreError.damaged("an entry of the journal cannot be read", backup: nil) }
    return record
  }
}
