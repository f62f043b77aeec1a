import Partnership
import Store

/// What is read and written of verdicts.
extension EffectRunner {
  /// The verdict taken apart; nil where the vendor is gone.
  func account(of vendor: RecordID, on day: Day) throws(StoreError) -> VerdictAccount? {
    try workplace.store.dossier(of: vendor).map {
      VerdictAccount($0, on: day, policy: workplace.policy)
    }
  }

  /// Does what takes long and changes nothing; what cannot be read any more is left out.
  func think(_ effect: Effect) -> [Message] {
    let policy = workplace.policy
    switch effect {
    case .readRuns(let vendors, let day):
      var runs: [SignKey: SignRun] = [:]
      for vendor in vendors {
        guard let dossier = dossier(of: vendor) else { continue }
        let evidence = Evidence(dossier.seen(on: day), policy: policy)
        let findings = Signs.findings(in: evidence)
        for run in dossier.openRuns(of: findings, on: day, policy: policy) {
          runs[SignKey(vendor: vendor, sign: run.sign, side: run.side)] = run
        }
      }
      return [.runsRead(vendors, runs, day: day)]
    case .tryClearing(let key, let day, let number):
      let clearance = dossier(of: key.vendor).flatMap { dossier -> Clearance? in
        let evidence = Evidence(dossier.seen(on: day), policy: policy)
        return evidence.finding(of: key.sign, side: key.side).map {
          dossier.clearance(of: $0, on: day, policy: policy)
        }
      }
      return [.clearingTried(key, clearance, number: number)]
    case .tryDeepening(let vendor, let day, let number):
      let next = dossier(of: vendor).flatMap { $0.nextDepth(on: day, policy: policy) }
      return [.deepeningTried(vendor, next, number: number)]
    case _: return []
    }
  }

  private func dossier(of vendor: RecordID) -> Dossier? {
    switch attempt({ try workplace.store.dossier(of: vendor) }) {
    case .success(let dossier): dossier
    case .failure: nil
    }
  }

  /// Writes what was said of signs and of records down, as one step.
  func performOnVerdict(_ act: Act, _ targets: [ActTarget]) -> [Message] {
    let now = workplace.clock()
    let done = attempt { () -> (VerdictStep, Commit?) in
      var step = VerdictStep(act, by: workplace.author, at: now, policy: workplace.policy)
      for (place, target) in targets.enumerated() {
        guard let dossier = try workplace.store.dossier(of: target.vendor) else { continue }
        step.take(target, dossier, number: place * VerdictStep.numbersEach + 1)
      }
      guard !step.edits.isEmpty else { return (step, nil) }
      return (step, try workplace.store.commit(step.edits, as: stamp(step.label)))
    }
    switch done {
    case .success((let step, let commit?)):
      return [.committed(.success(commit), CommitReport(step.told))]
    case .success((let step, nil)):
      return [.say(Toast(step.refusal, isError: true))]
    case .failure(let error):
      return [.committed(.failure(error), CommitReport(act.label))]
    }
  }
}
