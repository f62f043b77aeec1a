extension PlayID {
  /// The name of the play as screens say it.
  package var title: String {
    rawValue.split(separator: "-").joined(separator: " ")
  }

  /// The steps of the play; each becomes a follow-up when it is started.
  package var steps: [String] {
    switch self {
    case .executiveLetter:
      [
        "Write to their executive: name each attempt to reach them, with its day",
        "Ask for one named executive who answers for us",
        "Book a first date with that person before the month is over",
        "Log the talk, and agree how often the two sides' leaders meet",
      ]
    case .strategySession:
      [
        "Invite the leaders of both sides for two hours",
        "Send three business problems of ours ahead, without a product in them",
        "Hear how they see our field in three to five years, and what they would do in our place",
        "Agree one shared goal and who looks after it on each side",
        "Fix the next session before this one ends",
      ]
    case .threeWayCall:
      [
        "Tell both vendors what we need them to solve together, and why it matters to us",
        "Call together, with us in the chair for the first time",
        "Agree who speaks to whom from now on, without us in between",
      ]
    case .noSalesReview:
      [
        "Set a review whose agenda names no product",
        "Ask what they saw in our operation that we should change",
        "Say plainly that an offer has its own meeting, and when",
        "Log every idea as a recommendation, with who gains by it",
      ]
    case .reconnectCall:
      [
        "Call instead of writing, and ask how things are on their side",
        "Agree who calls whom, and how often",
        "Put the next talk into both calendars before hanging up",
      ]
    case .improvementBacklog:
      [
        "Ask for three ideas ahead of each review: cheaper, newer, simpler",
        "Write each into the log with its options and a day to decide",
        "Decide them in the review, and say why",
        "Look once a quarter at what came of those we took",
      ]
    case .disclosureRequest:
      [
        "List the recommendations where nobody said who gains",
        "Ask for each: what do you earn by X, by Y, by Z?",
        "Agree that from now on every recommendation says so itself",
      ]
    case .promiseReview:
      [
        "List every open promise of both sides with its day",
        "Go through it together: a new day that holds, or released with a word why",
        "Agree how to say early that a day will not hold",
        "Look at the list again in four weeks",
      ]
    case .goalSetting:
      [
        "Ask: if they win by this, how do we win?",
        "Write one goal that both gain by, with a year to it",
        "Name who looks after it on each side, and when it is looked at again",
      ]
    case .outcomeDefinition:
      [
        "Say which result of our business the service is for",
        "Find one number for it, and where it is read",
        "Agree the target and take the first reading",
        "Put it on the agenda of every review, before the SLA",
      ]
    case .slaRevisit:
      [
        "Lay the agreement beside what we really use and need today",
        "Mark what no longer fits, on both sides",
        "Agree the changes and write down when it is revisited next",
      ]
    case .improvementPlan:
      [
        "Show the readings that missed, without blame",
        "Let them explain what stands in the way, and what of it is ours",
        "Agree what changes by when, and the reading that will prove it",
        "Read it every month until three in a row are on target",
      ]
    case .conflictClinic:
      [
        "Write down the facts both sides agree on",
        "Say what each side needs, apart from what it demands",
        "Choose a way out together, with one owner and a day",
        "Write the lesson: what will we both do differently?",
      ]
    case .openBook:
      [
        "Show them what we had budgeted, and where the bill went beyond it",
        "Ask how the price is made up, line by line",
        "Agree that nothing above the budget is done without a word before",
        "Compare bill and budget together for three months",
      ]
    case .inviteBusiness:
      [
        "Choose one department of ours that lives with the service",
        "Ask it for two questions to put to the vendor",
        "Bring it to the next review, and give its questions the first half hour",
      ]
    case .afterHoursDrill:
      [
        "Agree with them on a drill, without naming the night",
        "Call the agreed way at night or on a weekend, and note when a human answers",
        "Go through it together: what worked, what did not",
        "Set the next drill within 90 days",
      ]
    case .maturityTalk:
      [
        "Let each side say what it can do well and what it cannot",
        "Name the two gaps that hurt most",
        "Agree what the stronger side does for the weaker, and for how long",
        "Judge both sides again in 90 days",
      ]
    case .trustTalk:
      [
        "Ask those of us who work with them for a judgement of trust and culture, with a reason",
        "Tell the vendor openly what we heard, and listen to theirs of us",
        "Agree one thing that each side will do differently",
        "Judge again in 90 days",
      ]
    case .trialEngagement:
      [
        "Choose a small piece of work that shows how they work, not what they sell",
        "Write down what would make us go on, before it begins",
        "Run it for two weeks at least, and log everything",
        "Decide on what was logged: go or no-go, with the reason",
      ]
    case .referenceCalls:
      [
        "Ask for two clients of our size, one of them no longer a client",
        "Ask each: what did they do when something went wrong?",
        "Ask for one result in numbers, and how it was measured",
        "Write both talks into the checklist",
      ]
    case .loopInEarly:
      [
        "Put a line into our project template: vendor told, ten working days ahead",
        "Go through the projects already known, and tell them today",
        "Ask them what they would have needed to know earlier",
      ]
    case .calendarReset:
      [
        "Call them back, and say sorry for the calls we did not take",
        "Move the talks to times that we really keep",
        "Name who takes the call when the owner cannot",
      ]
    case .inboxDuty:
      [
        "Answer every open mail of theirs, even with a no",
        "Name one of us who answers within five working days",
        "Let them know who that is",
      ]
    case .procedureRefresh:
      [
        "Ask those who went round the agreed way why they did",
        "Mend what makes the agreed way slow, with the vendor",
        "Tell everybody who asks for help what the way is, and link it",
        "Count the requests that went round for a month",
      ]
    case .reportEarly:
      [
        "Write down what counts as high and critical, with the vendor",
        "Report at once what counts, even if we are not sure yet",
        "Go through the last late ones: who noticed, who should have called?",
      ]
    case .decisionDay:
      [
        "List their open recommendations with what each would cost and bring",
        "Decide each in one sitting: yes, later with a day, or no with the reason",
        "Tell them every answer within the week",
      ]
    }
  }
}
