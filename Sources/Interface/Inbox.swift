import Synchronization

/// Messages from other threads, waiting for the main loop.
final class Inbox: Sendable {
  private let waiting = Mutex<[Message]>([])

  func put(_ messages: [Message]) {
    waiting.withLock { $0 += messages }
  }

  func takeAll() -> [Message] {
    waiting.withLock { messages in
      let taken = messages
      messages = []
      return taken
    }
  }
}
