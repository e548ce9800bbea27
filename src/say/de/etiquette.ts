import type {Translation} from '../translation';

/** Why a step is right now, and why a rule holds. Facts first, then the reason, then the choice. */
export const etiquette = {
  'etiquette.onDay': 'am {day}',
  'etiquette.moment': '{day}, {time}',
  'etiquette.momentToday': '{time}',
  'etiquette.met': 'Sie hatten {day} Ihr Gespräch.',
  'etiquette.metPeople': 'Sie haben {day} mit {people} gesprochen.',
  'etiquette.metAt': 'Sie hatten {day} Ihr Gespräch bei {employer}.',
  'etiquette.metPeopleAt': 'Sie haben {day} bei {employer} mit {people} gesprochen.',
  'etiquette.meeting': 'Ihr Gespräch: {moment}.',
  'etiquette.meetingPeople': 'Ihr Gespräch mit {people}: {moment}.',
  'etiquette.meetingAt': 'Ihr Gespräch bei {employer}: {moment}.',
  'etiquette.meetingPeopleAt': 'Ihr Gespräch mit {people} bei {employer}: {moment}.',

  'etiquette.reply': 'Eine Einladung kam {day}. Mit einer Antwort bis {by} bleibt der Termin für Sie frei.',
  'etiquette.replyUntil':
    'Eine Einladung kam {day}. Der erste Termin: {first}. Mit einer Antwort bis {by} bleibt er für Sie frei.',
  'etiquette.prepare':
    '{met} Gute Fragen: wie die Bewerbungen verglichen werden, wer entscheidet und wann Sie Bescheid bekommen. Und sagen Sie, dass Sie die Stelle möchten.',
  'etiquette.note': '{met} Eine Minute jetzt bewahrt Namen, wichtige Punkte und Zusagen.',
  'etiquette.thankYou': '{met} Ein Dankesbrief ist bis {by} willkommen.',
  'etiquette.thankYouLate': '{met} Ein Dankesbrief kommt nun spät und lohnt sich trotzdem.',
  'etiquette.thankYouRest': '{met} Ein Dank steht noch aus, bis {by}: {rest}.',
  'etiquette.card':
    'Gedankt haben Sie {day}. Ein paar handgeschriebene Worte sind bei einem Arbeitgeber wie diesem eine freundliche Zugabe.',
  'etiquette.papers': 'Gewünscht wurde: {what}. Erwartet wird es bis {by}.',
  'etiquette.papersSoon': 'Gewünscht wurde: {what}. Bis {by} geschickt, zeigt es, dass es Ihnen ernst ist.',
  'etiquette.enquiryPromised':
    'Angekündigt war eine Entscheidung bis {date}. {day} ist ein guter Tag, um höflich nachzufragen.',
  'etiquette.enquiryPromisedNow':
    'Angekündigt war eine Entscheidung bis {date}. Jetzt dürfen Sie höflich nachfragen.',
  'etiquette.enquiry':
    'Die letzte Nachricht von dort kam {date}. {day} ist ein guter Tag, um höflich nachzufragen, wie es steht.',
  'etiquette.enquiryNow':
    'Die letzte Nachricht von dort kam {date}. Jetzt dürfen Sie höflich nachfragen, wie es steht.',
  'etiquette.enquiryAfterInterview':
    'Ihr Gespräch war {date}, und ein Tag für die Antwort wurde nicht genannt. {day} ist ein guter Tag, um höflich nachzufragen, wie es steht.',
  'etiquette.enquiryAfterInterviewNow':
    'Ihr Gespräch war {date}, und ein Tag für die Antwort wurde nicht genannt. Jetzt dürfen Sie höflich nachfragen, wie es steht.',
  'etiquette.enquiryOfferElsewhere':
    'Von anderer Seite liegt Ihnen ein Angebot vor. Das ist ein guter Grund, jetzt zu fragen, ob hier eine Entscheidung rechtzeitig möglich ist.',
  'etiquette.enquiryThanks': '{why} Für das Gespräch können Sie im selben Brief danken.',
  'etiquette.secondEnquiry':
    'Sie haben {date} nachgefragt und noch keine Antwort. {day} ist ein guter Tag, um noch einmal höflich nachzufragen.',
  'etiquette.secondEnquiryNow':
    'Sie haben {date} nachgefragt und noch keine Antwort. Noch einmal zu fragen, ist höflich.',
  'etiquette.lastEnquiryNow':
    'Sie haben {date} nachgefragt und noch keine Antwort. Ein letzter, kurzer Brief ist höflich.',
  'etiquette.letGo': {
    one: 'Sie haben einmal geschrieben und geduldig gewartet. Sie dürfen diese Bewerbung ruhen lassen; in etwa zehn Wochen erinnern wir Sie an einen Gruß.',
    other:
      'Sie haben {count} Mal geschrieben. Sie dürfen diese Bewerbung ruhen lassen; in etwa zehn Wochen erinnern wir Sie an einen Gruß.',
  },
  'etiquette.letGoUnasked':
    'Lange Zeit ist ohne ein Wort vergangen. Sie dürfen diese Bewerbung ruhen lassen und Ihre Zeit anderen schenken.',
  'etiquette.rejectionReply':
    'Die Wahl ist auf jemand anderen gefallen. Ein kurzer Dank ohne Widerspruch lässt die Tür offen, und Sie dürfen um eine Rückmeldung bitten.',
  'etiquette.rejectionReplyInstead':
    'Die Wahl ist auf jemand anderen gefallen. Diese Adresse nimmt keine Antworten an; Sie könnten stattdessen hierhin schreiben: {person}.',
  'etiquette.keepInTouch':
    'Der letzte Kontakt ist eine Weile her. Eine freundliche Zeile mit einer Neuigkeit, von dort oder von Ihnen, hält die Tür offen.',
  'etiquette.offerReply':
    'Sie haben ein Angebot bekommen. Antworten Sie bis {by}; danken und um Bedenkzeit bitten ist auch eine Antwort.',
  'etiquette.callFits':
    'Sie haben sich gut verstanden, ein Brief blieb ohne Antwort, und es ist Bürozeit: Ein kurzer Anruf passt.',
  'etiquette.cardFits':
    'Dort schätzt man so etwas: Ein paar handgeschriebene Worte sind eine freundliche Zugabe.',
  'etiquette.overNow': 'Diese Bewerbung ist zu ihrem Ende gekommen. Jetzt ist ein Brief der richtige Weg.',
  'etiquette.cancelledReply':
    'Das Gespräch wurde abgesagt. Mit einer freundlichen Antwort bleiben Sie für ein andermal in Erinnerung.',

  'rule.twoEnquiriesAreEnough': {
    one: 'Sie haben einmal geschrieben und keine Antwort bekommen. Ein Brief genügt.',
    other: 'Sie haben {count} Mal geschrieben und keine Antwort bekommen. Das genügt für jetzt.',
  },
  'rule.answerAnInvitationPromptly':
    'Eine Einladung beantwortet man am besten innerhalb eines Arbeitstags; nach dem ersten Termin kommt die Antwort zu spät.',
  'rule.prepareTheDayBefore': 'Der Tag davor ist eine gute Zeit, sich Fragen zu überlegen.',
  'rule.writeItDownWhileItIsFresh': 'Namen und Zusagen schreibt man am besten auf, solange sie frisch sind.',
  'rule.thankWithinADay':
    'Ein Dankesbrief ist innerhalb eines Tages willkommen und lohnt sich noch innerhalb von zweien; danach gehört der Dank in Ihren nächsten Brief.',
  'rule.askEvenAfterABadInterview':
    'Oft denkt man über ein Gespräch schlechter als die andere Seite. Nachfragen lohnt sich.',
  'rule.aCardIsAnExtra':
    'Eine handgeschriebene Karte ist eine Zugabe nach der Dankesmail, für Arbeitgeber, die so etwas schätzen.',
  'rule.sendWhatTheyAskedFor': 'Schicken Sie, worum Sie gebeten wurden: einmal und rechtzeitig.',
  'rule.waitForTheDayTheyNamed': 'Ein Tag wurde genannt. Früher zu fragen, sähe ungeduldig aus.',
  'rule.keepWaitingWhenAskedTo': 'Sie wurden gebeten zu warten.',
  'rule.giveThemTimeToDecide':
    'Entscheidungen brauchen Zeit. Eine Woche oder mehr nach der letzten Nachricht ist eine höfliche Zeit, um zu fragen.',
  'rule.stayCalmInTheFirstDays': 'In den ersten Tagen nichts als der Dank und das, worum Sie gebeten wurden.',
  'rule.askAgainAfterAWeek': 'Ihr letzter Brief braucht etwas Ruhe, bevor der nächste kommt.',
  'rule.callOnceAfterALetter':
    'Zuerst schreiben. Ein Anruf passt einmal, wenn Sie sich gut verstanden haben und ein Brief ohne Antwort blieb.',
  'rule.letItGoKindly':
    'Lassen Sie nach Ihrem letzten Brief zwei Wochen vergehen, bevor Sie die Bewerbung ruhen lassen.',
  'rule.thankForARejection': 'Ein kurzer Dank an jemanden, den er erreicht, lässt die Tür offen.',
  'rule.stayInTouch':
    'Eine freundliche Zeile etwa alle zehn Wochen, ein Jahr lang, hält die Tür offen, ohne zu drängen.',
  'rule.answerAnOfferPromptly':
    'Ein Angebot beantwortet man einmal, und bald. Um Bedenkzeit zu bitten, ist eine Antwort.',
  'rule.theirWordEndsTheSilence': 'Eine Antwort ist gekommen. Mit ihr beginnt das Warten neu.',
  'rule.keepOfficeHours': 'Anrufe und Erinnerungen halten sich an Arbeitszeiten und Arbeitstage.',
  'rule.aCalledOffInterviewTakesItsStepsAlong': 'Dieses Gespräch hat nicht stattgefunden.',
  'rule.connectOnlyWhenChosen':
    'Eine Zeile, die ein Vernetzen anbietet, kommt nur hinein, wenn Sie es in den Einstellungen wählen.',
  'rule.followThePaceOfTheField':
    'Jede Branche hat ihr Tempo. In einer Behörde oder Universität dauert eine Entscheidung doppelt so lange wie in einem Büro.',
  'rule.learnFromIt':
    'Was Sie aufgeschrieben und als Rückmeldung bekommen haben, bleibt hier: Vor dem nächsten Gespräch lohnt sich ein Blick darauf.',
} satisfies Translation;
