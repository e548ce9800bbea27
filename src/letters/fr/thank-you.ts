import type {LetterTexts} from '../letter-text';

export const thankYou = {
  'thank-you.first-round': {
    subject: 'Merci pour notre échange',
    tones: {
      warm: `L'échange que nous avons eu {day} m'a fait du bien, parce qu'il a vite touché au concret. Une idée me suit depuis : {keyPoint}. C'est à cela que je reconnais une place où j'aurais envie de travailler. Voici où je serais utile en premier : {strength}. Merci d'avoir rendu le poste de {role} aussi facile à imaginer.`,
      formal: `Je [vous|te] remercie de l'entretien que nous avons eu {day} au sujet du poste de {role}. Un point a retenu mon attention depuis : {keyPoint}. Il confirme mon souhait de rejoindre {employer}. Je pourrais y apporter d'abord ceci : {strength}. Je reste à [votre|ta] disposition pour toute question.`,
    },
  },
  'thank-you.later-round': {
    subject: 'Merci pour ce nouvel échange',
    tones: {
      warm: `Merci pour ce deuxième échange, {day}, et pour tout ce qu'il m'a montré de votre quotidien. J'en retiens surtout ceci : {keyPoint}. Le poste de {role} a cessé d'être une annonce, je m'y vois un lundi matin. Je commencerais par là : {strength}. Mes amitiés aux autres personnes autour de la table.`,
      formal: `Je [vous|te] remercie de ce nouvel entretien, {day}. Il a complété ma vision du poste de {role}, sur un point en particulier : {keyPoint}. Mon souhait de rejoindre {employer} s'affermit à chaque rencontre. J'y apporterais avant tout ceci : {strength}. S'il manque un élément à [votre|ta] décision, je le transmettrai sans tarder.`,
    },
  },
  'thank-you.panel': {
    subject: 'Merci pour notre échange',
    tones: {
      warm: [
        `Plusieurs personnes en face de soi, cela peut intimider ; avec [vous|toi], ce ne fut pas le cas, et je [vous en|t'en] remercie. De tout ce que nous avons abordé {day}, c'est à ceci que je reviens le plus souvent : {keyPoint}. À côté de ce que m'ont dit {colleagues}, je comprends mieux comment l'équipe travaille. J'y apporterais ceci : {strength}.`,
        `J'ai décidé d'écrire à chacun, et ce mot est celui qui m'est venu le plus facilement. Vers le milieu de notre échange, {day}, le trac a disparu, à cause de ceci : {keyPoint}. Je n'avais pas la réponse entière, et cela m'a plu. Avec {colleagues} autour de la table et une tâche comme celle-là, voici quelle serait ma part : {strength}.`,
      ],
      formal: [
        `Je tiens à [vous|te] remercier de [votre|ta] part dans l'entretien que j'ai eu {day} en présence de {colleagues}. L'une de [vos|tes] questions m'occupe encore : {keyPoint}. Elle m'a montré ce que {employer} attend du poste de {role}. Ma première contribution serait la suivante : {strength}.`,
        `En relisant mes notes de notre rencontre, je vois combien d'entre elles viennent de [vous|toi]. La première dit ceci : {keyPoint}. J'aimerais y travailler à [vos|tes] côtés. Ce que je n'ai fait qu'évoquer devant {colleagues}, je le précise ici : {strength}. Merci de [votre|ta] franchise.`,
      ],
    },
  },
  'thank-you.second-thought': {
    subject: 'Merci, et une meilleure réponse',
    tones: {
      warm: `Merci pour l'échange que nous avons eu {day}, et pour des questions qui méritaient mieux que ma première réponse. L'une d'elles ne me quitte pas : {keyPoint}. Voici ce que je dirais aujourd'hui : {betterAnswer}. Le poste de {role} me tente toujours, et je tenais à ce que [vous ayez|tu aies] aussi ma seconde pensée.`,
      formal: `Je [vous|te] remercie de l'entretien que nous avons eu {day}. Il est une question à laquelle je [vous|te] dois une meilleure réponse : {keyPoint}. Avec un peu de recul, je répondrais ainsi : {betterAnswer}. Mon intérêt pour le poste de {role} chez {employer} reste entier.`,
    },
  },
  'thank-you.pass-on': {
    subject: 'Un merci à transmettre',
    tones: {
      warm: `Tout était prévu pour notre rencontre, et je devine à qui je le dois. Puis-je demander encore un service ? Je n'ai pas d'adresse pour {interviewers}, et j'aimerais que mon merci leur parvienne, surtout pour ceci : {keyPoint}. [Dites|Dis]-leur aussi que je prendrais volontiers le poste de {role}.`,
      formal: `Je [vous|te] remercie d'avoir organisé l'entretien qui a eu lieu {day}. N'ayant pas d'adresse pour {interviewers}, je [vous|te] saurais gré de transmettre mes remerciements. Un point de la conversation m'est resté plus que les autres : {keyPoint}. J'occuperais volontiers le poste de {role} chez {employer}.`,
    },
  },
  'thank-you.late': {
    subject: 'Merci pour notre échange',
    tones: {
      warm: `Ce mot aurait dû partir plus tôt ; le voici. Depuis que nous avons parlé {day}, une chose me revient sans cesse : {keyPoint}. Quelques nuits de sommeil n'y ont rien changé, j'ai envie du poste de {role}. J'y apporterais ceci : {strength}. Merci pour cette bonne conversation.`,
      formal: `Mes remerciements pour l'entretien que nous avons eu {day} arrivent un peu tard ; ils n'en sont pas moins sincères. J'ai pris le temps de réfléchir à un point : {keyPoint}. Mon intérêt pour le poste de {role} chez {employer} en sort renforcé. Ma contribution serait avant tout celle-ci : {strength}.`,
    },
  },
  'thank-you.agency': {
    subject: "Après l'entretien avec {employer}",
    tones: {
      warm: `Merci d'avoir fait le lien entre {employer} et moi. Nous nous sommes parlé {day}, et chacun avait ses questions, comme il se doit. Voici ce qui m'en reste : {keyPoint}. J'ai envie du poste de {role}, et [vous pouvez|tu peux] le leur dire de ma part. S'ils ont un doute, j'aime mieux l'entendre que le deviner.`,
      formal: `Je [vous|te] remercie d'avoir organisé l'entretien avec {employer}, qui a eu lieu {day}. Mon intérêt pour le poste de {role} s'en trouve renforcé, surtout pour une raison : {keyPoint}. [Veuillez|Merci de] leur transmettre mes remerciements. S'ils ont des questions, j'y répondrai sans délai. J'aimerais connaître [votre|ton] avis sur la suite.`,
    },
  },
  'thank-you.phone-screen': {
    subject: 'Merci pour notre appel',
    tones: {
      warm: `Merci pour notre appel, {day} ; la demi-heure a passé vite. J'ai tendu l'oreille à ce moment-là : {keyPoint}. Après cela, j'ai eu envie d'entendre la suite et de rencontrer l'équipe derrière le poste de {role}. Si cela aide au choix, voici où je serais utile : {strength}.`,
      formal: `Je [vous|te] remercie de notre entretien téléphonique, {day}, au sujet du poste de {role}. Un point a beaucoup éclairé la fonction : {keyPoint}. Je poursuivrais volontiers cette conversation de vive voix chez {employer}. J'y apporterais d'abord ceci : {strength}. Tout document utile partira le jour même.`,
    },
  },
} as const satisfies LetterTexts;
