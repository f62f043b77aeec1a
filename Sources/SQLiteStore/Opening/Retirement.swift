import GRDB

extension DatabaseQueue {
  /// Closes the database, and keeps the closed object for good.
  ///
  /// To free it would hand work to the shared queues of Dispatch, which start a watch that then
  /// wakes the program every second for as long as it runs. What stays are a few hundred bytes for
  /// each store that is founded and each backup that is checked.
  func retire() throws {
    try close()
    _ = Unmanaged.passRetained(self)
  }
}
