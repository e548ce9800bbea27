import type {LetterTexts} from '../letter-text';

export const asking = {
  'enquiry.promised-date': {
    subject: 'Le poste de {role}',
    tones: {
      warm: `[Vous pensiez|Tu pensais] en savoir plus sur le poste de {role} pour le {promised}, alors je demande où cela en est. Ces dates bougent facilement, inutile de l'expliquer. De notre conversation, {day}, je garde surtout ceci : {keyPoint}. S'il faut plus de temps, une idée approximative m'aidera déjà.`,
      formal: `[Vous m'aviez|Tu m'avais] parlé du {promised} pour le poste de {role}. Puis-je demander si une décision est prise, ou si le calendrier a changé ? Je souhaite toujours rejoindre {employer} ; depuis notre entretien, {day}, je pense en particulier à ceci : {keyPoint}. Une réponse brève, quelle qu'elle soit, me sera utile.`,
    },
  },
  'enquiry.no-date': {
    subject: 'Le poste de {role}',
    tones: {
      warm: `Depuis notre conversation, {day}, je me demande comment avance la recherche. Une chose m'en est restée : {keyPoint}. Sait-on déjà quel sera le calendrier pour le poste de {role} ? Une idée approximative suffit. Et s'il manque quelque chose de ma part, je l'envoie aussitôt.`,
      formal: `Puis-je demander où en est le recrutement pour le poste de {role}, dont nous avons parlé {day} ? Mon intérêt pour {employer} reste entier, notamment pour cette raison : {keyPoint}. Il me serait utile de savoir vers quelle date une décision est attendue. S'il faut d'autres documents, je les transmettrai sans tarder.`,
    },
  },
  'second-enquiry': {
    subject: 'Le poste de {role}',
    tones: {
      warm: `J'écris une dernière fois au sujet du poste de {role}, puis je laisse la chose entre [vos|tes] mains. Il me tente toujours, comme ceci, dont nous avons parlé {day} : {keyPoint}. Si le choix s'est porté sur quelqu'un d'autre, une ligne suffit, et je le comprendrai. Si la place est encore ouverte, ma réponse est toujours oui.`,
      formal: `Je prends la liberté de demander une dernière fois des nouvelles du poste de {role} chez {employer}. Je l'accepterais volontiers, et je garde un bon souvenir de ce passage de notre entretien, {day} : {keyPoint}. Si [vous avez|tu as] fait un autre choix, un mot suffira. Dans un cas comme dans l'autre, je ne poserai plus la question.`,
    },
  },
  'another-offer': {
    subject: 'Le poste de {role} : une question de calendrier',
    tones: {
      warm: `Je préfère le dire tôt que tard : on m'a fait une autre offre, et j'ai promis une réponse pour le {answerBy}. C'est le poste de {role} que j'aimerais attendre, entre autres pour ceci : {keyPoint}. [Pensez-vous|Penses-tu] en savoir plus d'ici là ? Sinon, [dites|dis]-le-moi simplement ; cela m'aidera aussi à choisir.`,
      formal: `Je souhaite [vous informer|t'informer] qu'une autre offre m'a été faite, à laquelle je dois répondre pour le {answerBy}. Ma préférence va toujours au poste de {role} chez {employer}, notamment pour cette raison : {keyPoint}. Une décision est-elle possible avant cette date ? Si ce n'était pas le cas, je le comprendrais.`,
    },
  },
  'phone-script': {
    subject: 'Un appel au sujet du poste de {role}',
    tones: {
      warm: `Bonjour {name}, c'est {me} ; nous avons parlé {day} du poste de {role}. Est-ce le bon moment, ou dois-je rappeler plus tard ? J'ai écrit il y a quelque temps et je me suis dit qu'une minute au téléphone serait plus simple. Peut-on déjà dire où cela en est, ou quand [vous saurez|tu sauras] ? Merci, c'était tout.`,
      formal: `Bonjour, je m'appelle {me}. J'ai eu {day} un entretien pour le poste de {role} et j'aimerais parler à {name}, si c'est possible. Je souhaite savoir si une décision est prise, ou vers quelle date elle est attendue. Puis-je laisser mon numéro pour qu'on me rappelle ? Merci de votre aide, bonne journée.`,
    },
  },
} as const satisfies LetterTexts;
