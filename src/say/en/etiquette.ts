/** Why a step is right now, and why a rule holds. Facts first, then the reason, then the choice. */
export const etiquette = {
  'etiquette.onDay': 'on {day}',
  'etiquette.moment': '{day}, {time}',
  'etiquette.momentToday': '{time}',
  'etiquette.met': 'You had your interview {day}.',
  'etiquette.metPeople': 'You met {people} {day}.',
  'etiquette.metAt': 'You had your interview at {employer} {day}.',
  'etiquette.metPeopleAt': 'You met {people} at {employer} {day}.',
  'etiquette.meeting': 'Your interview is {moment}.',
  'etiquette.meetingPeople': 'You meet {people} {moment}.',
  'etiquette.meetingAt': 'Your interview at {employer} is {moment}.',
  'etiquette.meetingPeopleAt': 'You meet {people} at {employer} {moment}.',

  'etiquette.reply': 'An invitation came {day}. Answering by {by} keeps the time free for you.',
  'etiquette.replyUntil':
    'An invitation came {day}. Its first time is {first}; answering by {by} keeps it free for you.',
  'etiquette.prepare':
    '{met} Worth asking: how candidates are compared, who decides, and when you will hear. And say that you want the job.',
  'etiquette.note': '{met} A minute now keeps the names, the key points and what they promised.',
  'etiquette.thankYou': '{met} A thank-you note is welcome until {by}.',
  'etiquette.thankYouLate': '{met} A thank-you note is late now, and still worth sending.',
  'etiquette.thankYouRest': '{met} Still to thank: {rest}, until {by}.',
  'etiquette.card':
    'You thanked them {day}. A few handwritten words are a kind extra for an employer like this.',
  'etiquette.papers': 'They asked for {what}. They expect it by {by}.',
  'etiquette.papersSoon': 'They asked for {what}. Sending it by {by} shows that you mean it.',
  'etiquette.enquiryPromised': 'They said they would decide by {date}. {day} is a polite day to ask.',
  'etiquette.enquiryPromisedNow': 'They said they would decide by {date}. It is polite to ask now.',
  'etiquette.enquiry': 'You last heard from them {date}. {day} is a polite day to ask how things stand.',
  'etiquette.enquiryNow': 'You last heard from them {date}. It is polite to ask how things stand.',
  'etiquette.enquiryAfterInterview':
    'Your interview was {date} and they named no day. {day} is a polite day to ask how things stand.',
  'etiquette.enquiryAfterInterviewNow':
    'Your interview was {date} and they named no day. It is polite to ask how things stand.',
  'etiquette.enquiryOfferElsewhere':
    'You have an offer from somebody else to answer. That is a good reason to ask now whether they can decide in time.',
  'etiquette.enquiryThanks': '{why} You can thank them for the interview in the same letter.',
  'etiquette.secondEnquiry':
    'You asked {date} and have no answer yet. {day} is a polite day to ask once more.',
  'etiquette.secondEnquiryNow': 'You asked {date} and have no answer yet. Once more is polite.',
  'etiquette.lastEnquiryNow': 'You asked {date} and have no answer yet. One last, short letter is polite.',
  'etiquette.letGo': {
    one: 'You have written once and waited well. It is fine to let this one rest; in ten weeks or so we remind you to say hello.',
    other:
      'You have written {count} times. It is fine to let this one rest; in ten weeks or so we remind you to say hello.',
  },
  'etiquette.letGoUnasked':
    'A long time has passed without a word. It is fine to let this one rest and to give your time to others.',
  'etiquette.rejectionReply':
    'They decided for somebody else. A short thank-you, without arguing, leaves the door open, and you may ask for feedback.',
  'etiquette.rejectionReplyInstead':
    'They decided for somebody else. That address cannot receive answers; you could write to {person} instead.',
  'etiquette.keepInTouch':
    'It has been a while since you were in touch. A friendly line, with news of theirs or yours, keeps the door open.',
  'etiquette.offerReply':
    'They made you an offer. Answer by {by}; thanking them and asking for the time you need is an answer.',
  'etiquette.callFits':
    'You got on well, a letter stayed without an answer, and it is office hours: one short call is fitting.',
  'etiquette.cardFits': 'They value such things: a few handwritten words are a kind extra.',
  'etiquette.overNow': 'This one has come to its end. A letter is the right way now.',
  'etiquette.cancelledReply':
    'The interview was called off. A kind answer keeps you in mind for another time.',

  'rule.twoEnquiriesAreEnough': {
    one: 'You have written once without an answer. One letter is enough.',
    other: 'You have written {count} times without an answer. That is enough for now.',
  },
  'rule.answerAnInvitationPromptly':
    'An invitation is best answered within a working day; after its first time an answer comes too late.',
  'rule.prepareTheDayBefore': 'The day before is a good time to think of questions.',
  'rule.writeItDownWhileItIsFresh': 'Names and promises are written down best while they are fresh.',
  'rule.thankWithinADay':
    'A thank-you note is welcome within a day and still worth sending within two; after that it belongs into your next letter.',
  'rule.askEvenAfterABadInterview':
    'People often think worse of an interview than the other side does. It is worth asking.',
  'rule.aCardIsAnExtra':
    'A handwritten card is an extra after the thank-you mail, for employers who value one.',
  'rule.sendWhatTheyAskedFor': 'Send what they asked for, once, and in time.',
  'rule.waitForTheDayTheyNamed': 'They named a day. Asking earlier would look impatient.',
  'rule.keepWaitingWhenAskedTo': 'They asked you to wait.',
  'rule.giveThemTimeToDecide':
    'Decisions take time. A week or more after you last heard from them is a polite time to ask.',
  'rule.stayCalmInTheFirstDays': 'In the first days nothing but the thank-you and what they asked for.',
  'rule.askAgainAfterAWeek': 'They need some quiet time with your last letter before the next.',
  'rule.callOnceAfterALetter':
    'Mail first. A call is fitting once, when you got on well and a letter stayed without an answer.',
  'rule.followThePaceOfTheField':
    'Every field has its pace. In a public body or a university a decision takes twice as long as in an office.',
  'rule.learnFromIt':
    'What you wrote down and what they told you stays here: it is worth a look before the next interview.',
  'rule.letItGoKindly': 'After your last letter, give them two weeks before you let it rest.',
  'rule.thankForARejection': 'One short thank-you, to somebody who can receive it, leaves the door open.',
  'rule.stayInTouch':
    'A friendly line every ten weeks or so, for a year, keeps the door open without pressing.',
  'rule.answerAnOfferPromptly': 'An offer is answered once, and soon. Asking for time is an answer.',
  'rule.theirWordEndsTheSilence': 'They have answered. A new wait begins with their word.',
  'rule.keepOfficeHours': 'Calls and reminders keep to working hours on working days.',
  'rule.aCalledOffInterviewTakesItsStepsAlong': 'That interview did not take place.',
  'rule.connectOnlyWhenChosen':
    'A line that offers to connect is only written if you choose it in the settings.',
} as const;
