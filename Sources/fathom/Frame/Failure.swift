import Store

/// A reason to stop, as one sentence that says what to do, with the exit status it leaves by.
struct Failure: Error {
  var sentence: String
  var status: ExitStatus

  init(_ sentence: String, status: ExitStatus = .failed) {
    self.sentence = sentence
    self.status = status
  }

  init(_ error: StoreError) {
    self.init(error.description, status: ExitStatus(error))
  }
}

/// How the program leaves; scripts and cron read these numbers, so they never change.
enum ExitStatus: Int32 {
  case done = 0
  case failed = 1
  /// The store is busy, damaged, newer than this program or not ours.
  case store = 2
  /// Something is due on or before today.
  case due = 10
  case usage = 64
  /// The user stopped the work by `^C`, or the system by another signal.
  case interrupted = 130
  case ended = 143
  case hungUp = 129

  init(_ error: StoreError) {
    switch error {
    case .busy, .damaged, .newer, .foreign: self = .store
    case .disk, .place, .conflict, .invalid, .missing: self = .failed
    case .stopped: self = .interrupted
    }
  }

  /// The status by which shells know a program that the signal ended.
  static func interrupted(by signal: Int32) -> ExitStatus {
    ExitStatus(rawValue: 128 + signal) ?? .interrupted
  }
}
