import Partnership
import Terminal

extension Model {
  /// Does what the user wants: the model's own intents here, all others in the screen.
  mutating func want(_ intent: Intent) -> [Effect] {
    switch intent {
    case .today: return [.then(.go(.today))]
    case .portfolio: return [.then(.go(.portfolio))]
    case .messages: return [.then(.go(.messages))]
    case .signs: return [.then(.go(.signs))]
    case .search:
      if navigation.current.destination == .search { return forwardToFocus(.intent(.search)) }
      return [.then(.go(.search))]
    case .triage: return [.then(.go(.triage))]
    case .readings:
      return [.then(.go(.readings(vendorsSingledOut, Month(of: setting.today))))]
    case .gutCheck: return [.then(.go(.gutCheck))]
    case .map: return [.then(.go(.map))]
    case .views:
      if navigation.current.destination == .portfolio { return forwardToFocus(.intent(.views)) }
      return [.then(.go(.portfolio)), .then(.intent(.views))]
    case .changes: return [.then(.go(.changes))]
    case .undo: return [.move(.undo, isConfirmed: false)]
    case .redo: return [.move(.redo, isConfirmed: false)]
    case .back: return leave()
    case .quit: return [.quit(.quit)]
    case .earlier: return move { _ = $0.goEarlier() }
    case .later: return move { _ = $0.goLater() }
    case .theme: return [.then(.open(.themes(ThemePicker(setting))))]
    case .mouse:
      hasMouse.toggle()
      say(Toast(hasMouse ? "The mouse is on." : "The mouse is off; text can be marked."))
      return [.setMouse(hasMouse)]
    case .redraw: return [.repaint]
    case .suspend: return [.suspend]
    case .interrupt: return interrupt()
    case .cancel: return forwardToFocus(.intent(.cancel))
    case .sample: return [.quit(.sample)]
    case .importRegister:
      return [.then(.open(.prompt(Prompt("Register to import (CSV or JSON):", .importFile))))]
    case .again:
      guard !idle.contains(.again) else { return [] }
      guard let lastAct else {
        say(Toast("Nothing was done yet that could be done again.", isError: true))
        return []
      }
      return lastAct.effects(on: navigation.current.screen.targets(setting), setting)
    case .previousVendor: return step(by: -1)
    case .nextVendor: return step(by: 1)
    case .findVendor, .findContact, .help, .palette, .quickLog, .logForm, .addVendor:
      return enter(intent)
    case .nextPane, .previousPane, .zoom, .unzoom, .down, .up, .top, .bottom, .halfDown, .halfUp,
      .pageDown, .pageUp, .open, .parent, .filter, .nextMatch, .previousMatch, .mark, .markRange,
      .markAll, .invertMarks,
      .sort, .columns, .mineOrAll, .fold, .edit, .externalEdit, .tags, .star, .copy, .copyMenu,
      .remove, .followUp, .tier, .owner, .why, .brief, .callSheet, .trend, .charts, .compare,
      .preview, .kinds, .columnLeft, .columnRight, .monthEarlier, .monthLater, .shallower, .deeper,
      .currency,
      .fieldHistory, .done, .doneAndLog, .postpone, .agenda, .callReached, .callNoAnswer,
      .callVoicemail, .issueOver, .acknowledge,
      .agreePlan, .startPlay, .dispute, .setAside, .tierStrategic, .tierTactical,
      .tierOperational, .tierCommodity, .nextReading, .saveRound, .trustNone, .trustLittle,
      .trustFair, .trustGood, .trustFull, .trustUnsaid, .note, .checklist, .checkYes, .checkNo,
      .checkDoesNotApply, .checkUnknown, .changeStatus, .runMeeting, .openDocument:
      return forwardToFocus(.intent(intent))
    }
  }

  /// The vendors that one steps through: of the list that one came from, else all.
  var vendorsInTurn: [RecordID] {
    navigation.vendorList ?? setting.portfolio.lines.map(\.id)
  }

  /// Goes to the next vendor of the list that one came from.
  private func step(by offset: Int) -> [Effect] {
    guard case .vendor(let screen) = navigation.current else { return [] }
    let ids = vendorsInTurn
    guard let place = ids.firstIndex(of: screen.vendor), ids.indices.contains(place + offset)
    else { return [.then(.say(Toast("There is no further vendor in this list.")))] }
    return [.then(.replace(.vendor(ids[place + offset])))]
  }

  private mutating func leave() -> [Effect] {
    guard !navigation.current.change({ $0.stepBack() }) else { return [] }
    if navigation.current.destination.isFirst { return [.quit(.quit)] }
    return move { _ = $0.leave() }
  }

  private mutating func interrupt() -> [Effect] {
    wasInterrupted = true
    say(Toast("Press ^C once more to quit."))
    pendingKeys = []
    if !overlays.isEmpty { return forwardToFocus(.key(.escape)) }
    return forwardToFocus(.intent(.cancel))
  }
}
