import Terminal

/// Says what went wrong beside the loop: on the screen at once, or to whoever asks when the screen
/// is gone.
package struct Bell: Sendable {
  let inbox: Inbox
  let waker: Waker

  /// Says a sentence on the screen.
  package func ring(_ sentence: String) {
    inbox.put([.say(Toast(sentence, isError: true))])
    waker.wake()
  }

  /// What nobody could read any more, since the screen was gone before.
  package var unheard: [String] {
    inbox.takeAll().compactMap { message in
      guard case .say(let toast) = message, toast.isError else { return nil }
      return toast.text
    }
  }
}
