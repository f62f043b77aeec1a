extension Evidence {
  var deliveryObservations: [Observation] {
    promiseObservations
      + judgedReadings.map { reading, isMet in
        Observation(
          .vendor, .delivery, on: reading.on, points: isMet ? 100 : 0, record: reading.id,
          why: isMet ? "reading on target" : "reading off target")
      }
      + dossier.issues.compactMap(fixObservation)
      + gradedReports.map { issue, isPrompt in
        Observation(
          .us, .delivery, on: issue.noticedOn.day, points: isPrompt ? 100 : 0, record: issue.id,
          why: isPrompt ? "issue reported at once" : "issue reported late")
      }
  }

  private var promiseObservations: [Observation] {
    dossier.commitments.compactMap { promise in
      let (points, why): (Int, String)
      switch promise.fate(on: day, grace: policy.commitmentGraceDays) {
      case .keptInTime: (points, why) = (100, "promise kept")
      case .keptLate: (points, why) = (50, "promise kept late")
      case .broken: (points, why) = (0, "promise broken or overdue")
      case .open: return nil
      }
      return Observation(
        promise.side, .delivery, on: promise.observedOn, points: points, record: promise.id,
        why: why)
    }
  }

  private func fixObservation(_ issue: Issue) -> Observation? {
    guard let reported = issue.reportedOn?.day else { return nil }
    let allowed = policy.issueDays[issue.severity]
    let points: Int
    let why: String
    if let resolved = issue.resolvedOn?.day {
      (points, why) =
        resolved - reported <= allowed ? (100, "issue fixed in time") : (50, "issue fixed late")
    } else if day - reported > allowed {
      (points, why) = (0, "issue still open past its time")
    } else {
      return nil
    }
    return Observation(
      .vendor, .delivery, on: reported, points: points, record: issue.id, why: why)
  }

  var repairObservations: [Observation] {
    Side.allCases.flatMap { side in
      conflicts(of: side).compactMap { repairObservation($0, side) }
    }
  }

  private func repairObservation(_ conflict: Conflict, _ side: Side) -> Observation? {
    let allowed = policy.conflictDays[conflict.severity]
    let share = conflict.repeatOf == nil ? 1 : 2
    if let resolved = conflict.resolvedOn?.day {
      let isInTime = resolved - conflict.raisedOn <= allowed
      return Observation(
        side, .repair, on: resolved, points: (isInTime ? 100 : 50) / share, record: conflict.id,
        why: isInTime ? "conflict resolved in time" : "conflict resolved late")
    }
    guard day - conflict.raisedOn > allowed else { return nil }
    return Observation(
      side, .repair, on: day, points: 0, record: conflict.id, why: "conflict left open")
  }

  var moneyObservations: [Observation] {
    let tolerance = policy.signs.budgetTolerancePercent
    return dossier.invoices.flatMap { invoice -> [Observation] in
      let hasBudget = invoice.budgeted != nil
      let ours = Observation(
        .us, .money, on: invoice.on, points: hasBudget ? 100 : 0, record: invoice.id,
        why: hasBudget ? "a budget was set" : "no budget was set")
      guard hasBudget || invoice.surprise else { return [ours] }
      let isWild = invoice.surprise || invoice.isOver(budgetBy: 2 * tolerance)
      let points = isWild ? 0 : invoice.isOver(budgetBy: tolerance) ? 50 : 100
      let theirs = Observation(
        .vendor, .money, on: invoice.on, points: points, record: invoice.id,
        why: points == 100 ? "invoice within budget" : "invoice over budget or a surprise")
      return [theirs, ours]
    }
  }
}
