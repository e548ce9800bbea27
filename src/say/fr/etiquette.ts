import type {Translation} from '../translation';

/** Why a step is right now, and why a rule holds. Facts first, then the reason, then the choice. */
export const etiquette = {
  'etiquette.onDay': '{day}',
  'etiquette.moment': '{day} à {time}',
  'etiquette.momentToday': '{time}',
  'etiquette.met': 'Votre entretien a eu lieu {day}.',
  'etiquette.metPeople': 'Vous avez rencontré {people} {day}.',
  'etiquette.metAt': 'Votre entretien chez {employer} a eu lieu {day}.',
  'etiquette.metPeopleAt': 'Vous avez rencontré {people} chez {employer} {day}.',
  'etiquette.meeting': 'Votre entretien : {moment}.',
  'etiquette.meetingPeople': 'Votre entretien avec {people} : {moment}.',
  'etiquette.meetingAt': 'Votre entretien chez {employer} : {moment}.',
  'etiquette.meetingPeopleAt': 'Votre entretien avec {people} chez {employer} : {moment}.',

  'etiquette.reply':
    'Une invitation est arrivée {day}. Répondre avant {by} garde le créneau libre pour vous.',
  'etiquette.replyUntil':
    'Une invitation est arrivée {day}. Son premier créneau : {first}. Répondre avant {by} le garde libre pour vous.',
  'etiquette.prepare':
    '{met} De bonnes questions : comment les candidatures sont comparées, qui décide, et quand vous aurez une réponse. Et dites que vous voulez ce poste.',
  'etiquette.note':
    '{met} Une minute maintenant garde les noms, les points importants et ce qu’ils ont promis.',
  'etiquette.thankYou': '{met} Un mot de remerciement est bienvenu jusqu’à {by}.',
  'etiquette.thankYouLate': '{met} Un mot de remerciement arrive un peu tard, et vaut encore la peine.',
  'etiquette.thankYouRest': '{met} Il reste à remercier, jusqu’à {by} : {rest}.',
  'etiquette.card':
    'Vous avez remercié {day}. Quelques mots écrits à la main sont un geste aimable pour un employeur comme celui-ci.',
  'etiquette.papers': 'Ils ont demandé : {what}. Ils l’attendent avant {by}.',
  'etiquette.papersSoon': 'Ils ont demandé : {what}. L’envoyer avant {by} montre votre sérieux.',
  'etiquette.enquiryPromised':
    'Ils ont annoncé une décision pour le {date}. {day}, vous pourrez demander poliment des nouvelles.',
  'etiquette.enquiryPromisedNow':
    'Ils ont annoncé une décision pour le {date}. Vous pouvez maintenant demander poliment des nouvelles.',
  'etiquette.enquiry':
    'Leur dernier message est arrivé {date}. {day}, vous pourrez demander poliment des nouvelles.',
  'etiquette.enquiryNow':
    'Leur dernier message est arrivé {date}. Vous pouvez maintenant demander poliment des nouvelles.',
  'etiquette.enquiryAfterInterview':
    'Votre entretien a eu lieu {date}, et ils n’ont annoncé aucun jour. {day}, vous pourrez demander poliment des nouvelles.',
  'etiquette.enquiryAfterInterviewNow':
    'Votre entretien a eu lieu {date}, et ils n’ont annoncé aucun jour. Vous pouvez maintenant demander poliment des nouvelles.',
  'etiquette.enquiryOfferElsewhere':
    'Une offre venue d’ailleurs attend votre réponse. C’est une bonne raison de demander maintenant s’ils peuvent décider à temps.',
  'etiquette.enquiryThanks': '{why} Vous pouvez remercier pour l’entretien dans la même lettre.',
  'etiquette.secondEnquiry':
    'Vous avez demandé des nouvelles {date}, sans réponse à ce jour. {day}, vous pourrez redemander poliment.',
  'etiquette.secondEnquiryNow':
    'Vous avez demandé des nouvelles {date}, sans réponse à ce jour. Redemander une fois reste poli.',
  'etiquette.lastEnquiryNow':
    'Vous avez demandé des nouvelles {date}, sans réponse à ce jour. Une dernière lettre, courte, reste polie.',
  'etiquette.letGo': {
    one: 'Vous avez écrit une fois et su attendre. Vous pouvez laisser reposer cette candidature ; dans une dizaine de semaines, nous vous rappellerons de donner de vos nouvelles.',
    other:
      'Vous avez écrit {count} fois. Vous pouvez laisser reposer cette candidature ; dans une dizaine de semaines, nous vous rappellerons de donner de vos nouvelles.',
  },
  'etiquette.letGoUnasked':
    'Beaucoup de temps a passé sans un mot. Vous pouvez laisser reposer cette candidature et donner votre temps à d’autres.',
  'etiquette.rejectionReply':
    'Leur choix s’est porté sur quelqu’un d’autre. Un court merci, sans discuter, laisse la porte ouverte, et vous pouvez demander un avis.',
  'etiquette.rejectionReplyInstead':
    'Leur choix s’est porté sur quelqu’un d’autre. Cette adresse ne reçoit pas de réponses ; vous pourriez plutôt écrire à {person}.',
  'etiquette.keepInTouch':
    'Votre dernier échange date un peu. Une ligne aimable, avec une nouvelle d’eux ou de vous, garde la porte ouverte.',
  'etiquette.offerReply':
    'Ils vous ont fait une offre. Répondez avant {by} ; remercier et demander le temps qu’il vous faut est déjà une réponse.',
  'etiquette.callFits':
    'Le courant est passé, une lettre est restée sans réponse, et ce sont les heures de bureau : un court appel convient.',
  'etiquette.cardFits': 'Ils apprécient ces choses : quelques mots écrits à la main sont un geste aimable.',
  'etiquette.overNow': 'Cette candidature est arrivée à sa fin. Une lettre est maintenant la bonne voie.',
  'etiquette.cancelledReply':
    'L’entretien a été annulé. Avec une réponse aimable, ils se souviendront de vous une autre fois.',

  'rule.twoEnquiriesAreEnough': {
    one: 'Vous avez écrit une fois sans réponse. Une lettre suffit.',
    other: 'Vous avez écrit {count} fois sans réponse. Cela suffit pour l’instant.',
  },
  'rule.answerAnInvitationPromptly':
    'Mieux vaut répondre à une invitation dans la journée de travail ; après son premier créneau, la réponse vient trop tard.',
  'rule.prepareTheDayBefore': 'La veille est un bon moment pour penser à des questions.',
  'rule.writeItDownWhileItIsFresh': 'Noms et promesses se notent le mieux tant qu’ils sont frais.',
  'rule.thankWithinADay':
    'Un mot de remerciement est bienvenu dans la journée et vaut encore la peine le lendemain ; ensuite, sa place est dans votre prochaine lettre.',
  'rule.askEvenAfterABadInterview':
    'On juge souvent un entretien plus durement que ceux d’en face. Cela vaut la peine de demander.',
  'rule.aCardIsAnExtra':
    'Une carte écrite à la main s’ajoute à l’e-mail de remerciement, pour les employeurs qui y tiennent.',
  'rule.sendWhatTheyAskedFor': 'Envoyez ce qu’ils ont demandé, une fois, et à temps.',
  'rule.waitForTheDayTheyNamed': 'Ils ont annoncé un jour. Demander plus tôt semblerait impatient.',
  'rule.keepWaitingWhenAskedTo': 'Ils vous ont demandé d’attendre.',
  'rule.giveThemTimeToDecide':
    'Une décision prend du temps. Une semaine ou plus après leur dernier message, demander est poli.',
  'rule.stayCalmInTheFirstDays':
    'Les premiers jours, rien d’autre que le remerciement et ce qu’ils ont demandé.',
  'rule.askAgainAfterAWeek': 'Il leur faut un peu de calme avec votre dernière lettre avant la suivante.',
  'rule.callOnceAfterALetter':
    'D’abord un e-mail. Un appel convient une fois, si le courant est passé et qu’une lettre est restée sans réponse.',
  'rule.letItGoKindly':
    'Après votre dernière lettre, laissez-leur deux semaines avant de laisser reposer la candidature.',
  'rule.thankForARejection': 'Un court merci, à quelqu’un qui peut le recevoir, laisse la porte ouverte.',
  'rule.stayInTouch':
    'Une ligne aimable toutes les dix semaines environ, pendant un an, garde la porte ouverte sans presser.',
  'rule.answerAnOfferPromptly': 'On répond à une offre une fois, et vite. Demander du temps est une réponse.',
  'rule.theirWordEndsTheSilence': 'Ils ont répondu. Une nouvelle attente commence avec leur message.',
  'rule.keepOfficeHours': 'Appels et rappels s’en tiennent aux heures de travail des jours ouvrés.',
  'rule.aCalledOffInterviewTakesItsStepsAlong': 'Cet entretien n’a pas eu lieu.',
  'rule.connectOnlyWhenChosen':
    'La ligne qui propose de rester en lien n’est écrite que si vous la choisissez dans les réglages.',
  'rule.followThePaceOfTheField':
    'Chaque secteur a son rythme. Dans un organisme public ou une université, une décision prend deux fois plus de temps que dans un bureau.',
  'rule.learnFromIt':
    'Ce que vous avez noté et ce qu’ils vous ont dit reste ici : cela vaut un regard avant le prochain entretien.',
} satisfies Translation;
