import * as aCalledOffInterviewTakesItsStepsAlong from './rules/a-called-off-interview-takes-its-steps-along';
import * as aCardIsAnExtra from './rules/a-card-is-an-extra';
import * as answerAnInvitationPromptly from './rules/answer-an-invitation-promptly';
import * as answerAnOfferPromptly from './rules/answer-an-offer-promptly';
import * as askAgainAfterAWeek from './rules/ask-again-after-a-week';
import * as askEvenAfterABadInterview from './rules/ask-even-after-a-bad-interview';
import * as callOnceAfterALetter from './rules/call-once-after-a-letter';
import * as connectOnlyWhenChosen from './rules/connect-only-when-chosen';
import type {Example} from './rules/example';
import * as followThePaceOfTheField from './rules/follow-the-pace-of-the-field';
import * as giveThemTimeToDecide from './rules/give-them-time-to-decide';
import * as keepOfficeHours from './rules/keep-office-hours';
import * as keepWaitingWhenAskedTo from './rules/keep-waiting-when-asked-to';
import * as learnFromIt from './rules/learn-from-it';
import * as letItGoKindly from './rules/let-it-go-kindly';
import * as prepareTheDayBefore from './rules/prepare-the-day-before';
import type {Rule} from './rules/rule';
import * as sendWhatTheyAskedFor from './rules/send-what-they-asked-for';
import * as stayCalmInTheFirstDays from './rules/stay-calm-in-the-first-days';
import * as stayInTouch from './rules/stay-in-touch';
import * as thankForARejection from './rules/thank-for-a-rejection';
import * as thankWithinADay from './rules/thank-within-a-day';
import * as theirWordEndsTheSilence from './rules/their-word-ends-the-silence';
import * as twoEnquiriesAreEnough from './rules/two-enquiries-are-enough';
import * as waitForTheDayTheyNamed from './rules/wait-for-the-day-they-named';
import * as writeItDownWhileItIsFresh from './rules/write-it-down-while-it-is-fresh';

/** Every rule of politeness with its examples. A new rule is a file in `rules/` and a line here. */
export const rules: readonly {rule: Rule; examples: readonly Example[]}[] = [
  {
    rule: aCalledOffInterviewTakesItsStepsAlong.aCalledOffInterviewTakesItsStepsAlong,
    examples: aCalledOffInterviewTakesItsStepsAlong.examples,
  },
  {rule: aCardIsAnExtra.aCardIsAnExtra, examples: aCardIsAnExtra.examples},
  {
    rule: answerAnInvitationPromptly.answerAnInvitationPromptly,
    examples: answerAnInvitationPromptly.examples,
  },
  {rule: answerAnOfferPromptly.answerAnOfferPromptly, examples: answerAnOfferPromptly.examples},
  {rule: askAgainAfterAWeek.askAgainAfterAWeek, examples: askAgainAfterAWeek.examples},
  {rule: askEvenAfterABadInterview.askEvenAfterABadInterview, examples: askEvenAfterABadInterview.examples},
  {rule: callOnceAfterALetter.callOnceAfterALetter, examples: callOnceAfterALetter.examples},
  {rule: connectOnlyWhenChosen.connectOnlyWhenChosen, examples: connectOnlyWhenChosen.examples},
  {rule: followThePaceOfTheField.followThePaceOfTheField, examples: followThePaceOfTheField.examples},
  {rule: giveThemTimeToDecide.giveThemTimeToDecide, examples: giveThemTimeToDecide.examples},
  {rule: keepOfficeHours.keepOfficeHours, examples: keepOfficeHours.examples},
  {rule: keepWaitingWhenAskedTo.keepWaitingWhenAskedTo, examples: keepWaitingWhenAskedTo.examples},
  {rule: learnFromIt.learnFromIt, examples: learnFromIt.examples},
  {rule: letItGoKindly.letItGoKindly, examples: letItGoKindly.examples},
  {rule: prepareTheDayBefore.prepareTheDayBefore, examples: prepareTheDayBefore.examples},
  {rule: sendWhatTheyAskedFor.sendWhatTheyAskedFor, examples: sendWhatTheyAskedFor.examples},
  {rule: stayCalmInTheFirstDays.stayCalmInTheFirstDays, examples: stayCalmInTheFirstDays.examples},
  {rule: stayInTouch.stayInTouch, examples: stayInTouch.examples},
  {rule: thankForARejection.thankForARejection, examples: thankForARejection.examples},
  {rule: thankWithinADay.thankWithinADay, examples: thankWithinADay.examples},
  {rule: theirWordEndsTheSilence.theirWordEndsTheSilence, examples: theirWordEndsTheSilence.examples},
  {rule: twoEnquiriesAreEnough.twoEnquiriesAreEnough, examples: twoEnquiriesAreEnough.examples},
  {rule: waitForTheDayTheyNamed.waitForTheDayTheyNamed, examples: waitForTheDayTheyNamed.examples},
  {rule: writeItDownWhileItIsFresh.writeItDownWhileItIsFresh, examples: writeItDownWhileItIsFresh.examples},
];
