import {describe, expect, it} from 'vitest';
import {factsOf} from '../sample-facts';

/** Written on Wednesday, 4 March 2026, in Berlin. */
const asked = (text: string) =>
  factsOf({text, kind: 'post-interview'}).papers.map(({what, by, byDay}) => {
    const day = by === null ? (byDay ?? null) : new Date(by).toISOString().slice(0, 10);
    return `${what} ${day ?? 'undated'}`;
  });

describe('papers asked for, in seven languages', () => {
  it.each<[string, string[]]>([
    ['Could you get two references over to me by Friday?', ['references 2026-03-06']],
    ['We would be glad to see a few samples of your writing before Tuesday.', ['work samples 2026-03-10']],
    ['Do let me have your transcript by 12 March.', ['transcript 2026-03-12']],
    ['Attached is a short form; kindly fill it in and return it by Monday.', ['form 2026-03-09']],
    ['Before we go further I need the names of two referees.', ['references undated']],
    ['Your right to work documents should reach us by 20 March.', ['work permit 2026-03-20']],
    ['Bitte reichen Sie Ihre Arbeitszeugnisse bis zum 12. März nach.', ['certificates 2026-03-12']],
    ['Lassen Sie uns bitte bis Freitag Ihren Lebenslauf zukommen.', ['CV 2026-03-06']],
    ['Es fehlen noch Ihre Zeugnisse.', ['certificates undated']],
    ['Wir bräuchten bis Montag noch zwei Referenzen von Ihnen.', ['references 2026-03-09']],
    ['Pourriez-vous nous transmettre vos diplômes d’ici vendredi ?', ['certificates 2026-03-06']],
    ['Il nous manque encore votre CV.', ['CV undated']],
    [
      'Vous voudrez bien nous faire parvenir votre relevé de notes avant le 12 mars.',
      ['transcript 2026-03-12'],
    ],
    ['¿Nos puedes mandar tu portafolio antes del viernes?', ['portfolio 2026-03-06']],
    ['Te agradecería que me enviaras dos referencias antes del lunes.', ['references 2026-03-09']],
    ['Poderia nos enviar o seu portfólio até sexta-feira?', ['portfolio 2026-03-06']],
    ['Falta-nos ainda o certificado de habilitações.', ['certificates undated']],
    ['Potrebbe inviarci due referenze entro venerdì?', ['references 2026-03-06']],
    ['Ci servirebbe ancora il Suo curriculum aggiornato.', ['CV undated']],
    ['Zou je ons vóór vrijdag twee referenties kunnen sturen?', ['references 2026-03-06']],
    ['Van jou hebben we nog een kopie van je diploma nodig.', ['certificates undated']],
  ])('%s', (text, papers) => expect(asked(text)).toEqual(papers));
});

describe('papers not asked for', () => {
  it.each([
    'There is no need to bring your portfolio.',
    'You may bring your portfolio if you like.',
    'Your portfolio must be one of the best we have seen.',
    'We would be happy to see you again.',
    'Your references were glowing.',
    'References will only be taken up at offer stage.',
    'We have passed your CV to the panel.',
    'You do not have to send certificates.',
    'Sie müssen keine Zeugnisse mitbringen.',
    'Ihr Lebenslauf hat uns gefallen.',
    'Zeugnisse brauchen Sie nicht zu schicken.',
    'Gerne dürfen Sie Ihr Portfolio mitbringen.',
    'Inutile d’apporter vos diplômes.',
    'Vous n’avez pas à fournir de références.',
    'No necesitas enviar tu portafolio.',
    'Tu currículum nos ha gustado mucho.',
    'Não precisa enviar o portfólio.',
    'Não é preciso trazer certificados.',
    'Non serve inviare il portfolio.',
    'Non è necessario portare il curriculum.',
    'Je hoeft geen diploma mee te nemen.',
    'Referenties vragen we pas later op.',
  ])('%s', text => expect(asked(text)).toEqual([]));
});
