/** The interface words that the quiz controls show. Braces name what is filled in. */
export interface QuizUiWords {
  /** "Question {number} of {total}" */
  readonly question: string;
  readonly situation: string;
  readonly pickOne: string;
  readonly pickAll: string;
  readonly putInOrder: string;
  readonly sortThem: string;
  readonly pointAtIt: string;
  readonly orUseTheList: string;
  /** "Place {number}: {name}" */
  readonly hotspotPlace: string;
  readonly check: string;
  readonly checked: string;
  readonly verdictRight: string;
  readonly verdictSafe: string;
  readonly verdictNotYet: string;
  readonly verdictPartly: string;
  readonly rightTag: string;
  readonly notYetTag: string;
  readonly safeChoice: string;
  readonly fits: string;
  readonly doesNotFit: string;
  readonly missed: string;
  readonly inPlace: string;
  readonly notInPlace: string;
  readonly moreFit: string;
  readonly tryAgain: string;
  /** "The answer: {answer}" */
  readonly answerIs: string;
  readonly answerIsAll: string;
  readonly answerIsOrder: string;
  readonly seeItAgain: string;
  /** "See it again: {claim}" */
  readonly seeItAgainLong: string;
  readonly chooseFirst: string;
  readonly chooseFirstMany: string;
  readonly placeFirst: string;
  /** "{count} chosen" */
  readonly chosenCount: string;
  readonly up: string;
  readonly down: string;
  /** "Move “{choice}” up" */
  readonly moveUpLong: string;
  readonly moveDownLong: string;
  /** "“{choice}” is now number {place} of {total}" */
  readonly movedTo: string;
  /** "Moved to place {place}" */
  readonly movedHere: string;
  /** "Still to sort: {count}" */
  readonly stillToSort: string;
  /** "Belongs in “{bin}”" */
  readonly belongsIn: string;
  /** Says that a twin is asked. */
  readonly otherWords: string;
  readonly matchThem: string;
  readonly pressItsMatch: string;
  readonly chooseItsMatch: string;
  /** "Matched with “{name}”" */
  readonly matchedWith: string;
  /** "“{choice}” is matched with “{target}”" */
  readonly matchedNow: string;
  /** "{done} of {total} matched" */
  readonly matchedCount: string;
  readonly undo: string;
  /** "Undo the match of “{choice}”" */
  readonly undoLong: string;
  /** "Goes with “{target}”" */
  readonly goesWith: string;
  readonly matchFirst: string;
  readonly markDays: string;
  readonly infusion: string;
  /** "Day {day}" */
  readonly dayNumber: string;
  readonly infusionDay: string;
  /** "Day {first} to day {last}" */
  readonly days: string;
  /** "Day {day} only" */
  readonly oneDay: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly noDay: string;
  /** "First day: day {day}. Now press the last day." */
  readonly pressLastDay: string;
  readonly pressFirstDay: string;
  /** "{end}: one day earlier" */
  readonly dayEarlier: string;
  readonly dayLater: string;
  readonly daysFirst: string;
  readonly verdictOneEnd: string;
  readonly spokenTitle: string;
  readonly spokenIntro: string;
  readonly spokenListenFor: string;
  readonly spokenShow: string;
  readonly readShowAnswer: string;
}
