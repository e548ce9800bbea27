import type {Translation} from '../translation';

/** Why a step is right now, and why a rule holds. Facts first, then the reason, then the choice. */
export const etiquette = {
  'etiquette.onDay': '{day}',
  'etiquette.moment': '{day}, {time}',
  'etiquette.momentToday': 'om {time}',
  'etiquette.met': 'Je had je gesprek: {day}.',
  'etiquette.metPeople': 'Je sprak {people}: {day}.',
  'etiquette.metAt': 'Je had je gesprek bij {employer}: {day}.',
  'etiquette.metPeopleAt': 'Je sprak {people} bij {employer}: {day}.',
  'etiquette.meeting': 'Je gesprek is {moment}.',
  'etiquette.meetingPeople': 'Je spreekt {people}: {moment}.',
  'etiquette.meetingAt': 'Je gesprek bij {employer} is {moment}.',
  'etiquette.meetingPeopleAt': 'Je spreekt {people} bij {employer}: {moment}.',

  'etiquette.reply':
    'Er kwam een uitnodiging: {day}. Antwoord uiterlijk {by}, dan blijft de tijd voor je vrij.',
  'etiquette.replyUntil':
    'Er kwam een uitnodiging: {day}. De eerste tijd is {first}; antwoord uiterlijk {by}, dan blijft die voor je vrij.',
  'etiquette.prepare':
    '{met} De moeite van het vragen waard: hoe kandidaten worden vergeleken, wie beslist en wanneer je iets hoort. En zeg dat je de baan wilt.',
  'etiquette.note': '{met} Een minuut nu bewaart de namen, de belangrijkste punten en wat ze beloofden.',
  'etiquette.thankYou': '{met} Een bedankje is welkom tot {by}.',
  'etiquette.thankYouLate': '{met} Een bedankje is nu laat, en nog steeds de moeite waard.',
  'etiquette.thankYouRest': '{met} Nog te bedanken: {rest}, tot {by}.',
  'etiquette.card':
    'Je hebt ze bedankt: {day}. Een paar handgeschreven woorden zijn een vriendelijke extra voor een werkgever als deze.',
  'etiquette.papers': 'Ze vroegen om {what}. Ze verwachten het uiterlijk {by}.',
  'etiquette.papersSoon': 'Ze vroegen om {what}. Stuur je het uiterlijk {by}, dan zien ze dat je het meent.',
  'etiquette.enquiryPromised':
    'Ze zeiden dat ze uiterlijk {date} zouden beslissen. Een beleefde dag om te vragen is {day}.',
  'etiquette.enquiryPromisedNow': 'Ze zeiden dat ze uiterlijk {date} zouden beslissen. Nu vragen is beleefd.',
  'etiquette.enquiry':
    'Je hoorde het laatst van hen: {date}. Een beleefde dag om te vragen hoe het ervoor staat is {day}.',
  'etiquette.enquiryNow':
    'Je hoorde het laatst van hen: {date}. Het is beleefd om te vragen hoe het ervoor staat.',
  'etiquette.enquiryAfterInterview':
    'Je gesprek was {date} en ze noemden geen dag. Een beleefde dag om te vragen hoe het ervoor staat is {day}.',
  'etiquette.enquiryAfterInterviewNow':
    'Je gesprek was {date} en ze noemden geen dag. Het is beleefd om te vragen hoe het ervoor staat.',
  'etiquette.enquiryOfferElsewhere':
    'Je hebt een aanbod van een ander om op te antwoorden. Dat is een goede reden om nu te vragen of ze op tijd kunnen beslissen.',
  'etiquette.enquiryThanks': '{why} In dezelfde brief kun je bedanken voor het gesprek.',
  'etiquette.secondEnquiry':
    'Je vroeg het ({date}) en hebt nog geen antwoord. Een beleefde dag om het nog eens te vragen is {day}.',
  'etiquette.secondEnquiryNow': 'Je vroeg het ({date}) en hebt nog geen antwoord. Nog één keer is beleefd.',
  'etiquette.lastEnquiryNow':
    'Je vroeg het ({date}) en hebt nog geen antwoord. Eén laatste, korte brief is beleefd.',
  'etiquette.letGo': {
    one: 'Je hebt één keer geschreven en goed gewacht. Je mag deze laten rusten; over een week of tien herinneren we je eraan iets van je te laten horen.',
    other:
      'Je hebt {count} keer geschreven. Je mag deze laten rusten; over een week of tien herinneren we je eraan iets van je te laten horen.',
  },
  'etiquette.letGoUnasked': 'Er is lang niets gezegd. Je mag deze laten rusten en je tijd aan andere geven.',
  'etiquette.rejectionReply':
    'Ze kozen iemand anders. Een kort bedankje, zonder tegenspraak, houdt de deur open, en je mag om een toelichting vragen.',
  'etiquette.rejectionReplyInstead':
    'Ze kozen iemand anders. Dat adres kan geen antwoord ontvangen; je zou {person} kunnen schrijven.',
  'etiquette.keepInTouch':
    'Het is een tijd geleden. Een vriendelijke regel, met nieuws van hen of van jou, houdt de deur open.',
  'etiquette.offerReply':
    'Ze deden je een aanbod. Antwoord uiterlijk {by}; bedanken en om bedenktijd vragen is ook een antwoord.',
  'etiquette.callFits':
    'Het klikte, een brief bleef zonder antwoord en het is kantoortijd: één kort telefoontje past.',
  'etiquette.cardFits':
    'Zij hechten aan zulke dingen: een paar handgeschreven woorden zijn een vriendelijke extra.',
  'etiquette.overNow': 'Deze is ten einde. Een brief is nu de juiste weg.',
  'etiquette.cancelledReply':
    'Het gesprek is afgezegd. Een vriendelijk antwoord houdt je in gedachten voor een andere keer.',

  'rule.twoEnquiriesAreEnough': {
    one: 'Je hebt één keer geschreven zonder antwoord. Eén brief is genoeg.',
    other: 'Je hebt {count} keer geschreven zonder antwoord. Dat is voor nu genoeg.',
  },
  'rule.answerAnInvitationPromptly':
    'Op een uitnodiging antwoord je het best binnen een werkdag; na de eerste tijd komt een antwoord te laat.',
  'rule.prepareTheDayBefore': 'De dag ervoor is een goed moment om vragen te bedenken.',
  'rule.writeItDownWhileItIsFresh': 'Namen en beloften noteer je het best zolang ze vers zijn.',
  'rule.thankWithinADay':
    'Een bedankje is welkom binnen een dag en de moeite waard binnen twee; daarna hoort het in je volgende brief.',
  'rule.askEvenAfterABadInterview':
    'Mensen denken vaak slechter over een gesprek dan de andere kant. Vragen is de moeite waard.',
  'rule.aCardIsAnExtra':
    'Een handgeschreven kaartje is een extra na de bedankmail, voor werkgevers die dat waarderen.',
  'rule.sendWhatTheyAskedFor': 'Stuur wat ze vroegen, één keer, en op tijd.',
  'rule.waitForTheDayTheyNamed': 'Ze noemden een dag. Eerder vragen zou ongeduldig lijken.',
  'rule.keepWaitingWhenAskedTo': 'Ze vroegen je te wachten.',
  'rule.giveThemTimeToDecide':
    'Besluiten kosten tijd. Een week of langer na hun laatste bericht is een beleefd moment om te vragen.',
  'rule.stayCalmInTheFirstDays': 'In de eerste dagen alleen het bedankje en wat ze vroegen.',
  'rule.askAgainAfterAWeek': 'Ze hebben wat rust nodig met je vorige brief voor de volgende.',
  'rule.callOnceAfterALetter':
    'Eerst een mail. Een telefoontje past één keer, als het klikte en een brief zonder antwoord bleef.',
  'rule.followThePaceOfTheField':
    'Elk vak heeft zijn tempo. Bij een overheid of universiteit duurt een besluit twee keer zo lang als op een kantoor.',
  'rule.learnFromIt':
    'Wat je opschreef en wat ze je vertelden, blijft hier: het is een blik waard voor het volgende gesprek.',
  'rule.letItGoKindly': 'Geef ze na je laatste brief twee weken voor je het laat rusten.',
  'rule.thankForARejection': 'Eén kort bedankje, aan iemand die het kan ontvangen, houdt de deur open.',
  'rule.stayInTouch':
    'Een vriendelijke regel om de tien weken, een jaar lang, houdt de deur open zonder te dringen.',
  'rule.answerAnOfferPromptly': 'Een aanbod beantwoord je één keer, en snel. Om tijd vragen is een antwoord.',
  'rule.theirWordEndsTheSilence': 'Ze hebben geantwoord. Met hun woord begint een nieuwe wachttijd.',
  'rule.keepOfficeHours': 'Telefoontjes en herinneringen houden zich aan werktijden op werkdagen.',
  'rule.aCalledOffInterviewTakesItsStepsAlong': 'Dat gesprek ging niet door.',
  'rule.connectOnlyWhenChosen':
    'Een regel die voorstelt om in contact te blijven komt er alleen als je dat in de instellingen kiest.',
} satisfies Translation;
