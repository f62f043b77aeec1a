package import Store

/// A step of the journal with what became of it since.
package struct StepState: Hashable, Sendable {
  package let step: Step
  /// The step that undid or redid it last; nil where nobody did.
  package let turn: Step?
  /// Whether it holds now.
  package let isDone: Bool

  /// The steps, newest first, as a person thinks of them: an undo and a redo are no changes of
  /// their own but what became of one.
  ///
  /// Unfolded, undos and redos are listed too.
  package static func all(of steps: [Step], isUnfolded: Bool = false) -> [StepState] {
    let byNumber = Dictionary(
      steps.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    return steps.filter { isUnfolded || $0.undoes == nil }.map { StepState($0, byNumber) }
  }

  /// Follows the undo of the step, the redo of that undo, and so on.
  private init(_ step: Step, _ steps: [Int: Step]) {
    var turns = 0
    var last = step
    while let number = last.undoneBy {
      turns += 1
      guard let next = steps[number] else { break }
      last = next
    }
    self.step = step
    turn = turns == 0 ? nil : last
    isDone = turns.isMultiple(of: 2)
  }

  /// What became of it, in a word or two; empty where it is simply done.
  package var word: String {
    if step.undoes != nil { return step.channel.rawValue }
    if !isDone { return "undone" }
    return turn == nil ? "" : "done again"
  }
}
