import type {LetterTexts} from '../letter-text';

export const keepInTouch = {
  'keep-in-touch.their-news': {
    subject: 'Des nouvelles de {employer}',
    tones: {
      warm: `J'ai lu quelque chose qui m'a fait penser à [vous|toi] : {theirNews}. Cela ressemblait aux projets dont [vous m'aviez|tu m'avais] parlé, et cela m'a fait plaisir. De mon côté, tout va bien. S'il y a un jour un quart d'heure pour un café, j'aimerais entendre l'histoire qu'il y a derrière.`,
      formal: `Cette nouvelle a retenu mon attention : {theirNews}. J'ai repensé à notre échange sur le poste de {role} et cela m'a fait plaisir pour [vous|toi] et pour l'équipe. Je continue de suivre ce que fait {employer}. Si une place pouvait me convenir, j'aimerais l'apprendre.`,
    },
  },
  'keep-in-touch.my-news': {
    subject: 'Un petit bonjour',
    tones: {
      warm: `Quelques mois ont passé depuis notre rencontre, et peut-être [aimerez-vous|aimeras-tu] savoir ce que je deviens : {myNews}. Notre conversation y est pour un peu, merci. Comment va {employer} ? Rien ne presse pour répondre.`,
      formal: `Quelques mois après notre échange sur le poste de {role}, je [vous adresse|t'adresse] un bref salut. Il y a du nouveau de mon côté : {myNews}. Je garde un bon souvenir de {employer}. Si une place s'y présentait, j'en prendrais connaissance avec intérêt.`,
    },
  },
} as const satisfies LetterTexts;
