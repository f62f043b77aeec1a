/// The quick log's grammar: one line of plain English and marks, read into records.
///
/// Nothing that could be plain English is a command, save the lower-case kind that opens a line:
/// marks carry a sign, and bare date words count only in the head. A line never fails to be saved:
/// what is not what it claims becomes a note to be completed.
package enum LogLine {
  /// Reads a line as it stands; the time grows with its length alone.
  ///
  /// - Parameters:
  ///   - text: The line, as typed; it stays with the record.
  ///   - context: What is known at this moment.
  ///   - firstID: The number of the first stand-in id, so that several lines do not clash.
  /// - Returns: The reading; its chips and problems say what was taken for what.
  package static func parse(
    _ text: String, in context: LogContext, firstID: Int = 1
  ) -> LogReading {
    var reader = LineReader(text, in: context, firstID: firstID)
    reader.read()
    return reader.reading
  }
}
