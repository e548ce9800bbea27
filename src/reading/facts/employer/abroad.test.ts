import {expect, it} from 'vitest';
import {factsOf} from '../sample-facts';

/** Employers that only the sender's name or domain tells, outside English. */
const mails: readonly [from: string, text: string, employer: string | null][] = [
  [
    'Recrutamento Vale Azul <naoresponda@gupy.com.br>',
    'Você avançou para a entrevista na Vale Azul. Parabéns!',
    'Vale Azul',
  ],
  [
    'Ressources humaines Ville de Brumes <rh@villedebrumes.fr>',
    'Bonjour, nous vous attendons pour votre entretien.',
    'Ville de Brumes',
  ],
  [
    'Segreteria Officine Brenta <segreteria@officinebrenta.it>',
    'Buongiorno, il colloquio sarebbe mercoledì alle 14:30. Va bene?',
    'Officine Brenta',
  ],
  [
    'Lucía Soto <lsoto@institutoandes.org>',
    'Hola, ¿puedes venir el lunes a las 10 a la entrevista?',
    'Instituto Andes',
  ],
  ['Piet Vos <piet@drukkerijvos.nl>', 'Kom je donderdag om 10 uur op gesprek?', 'Drukkerij Vos'],
  [
    'Ana Reis <ana@distribuidoratejo.pt>',
    'Boa tarde, a entrevista será na segunda-feira às 10h.',
    'Distribuidora Tejo',
  ],
  ['RH <rh@cssrivieres.qc.ca>', 'Bonjour, votre entrevue aura lieu mercredi à 10 h.', null],
];
it.each(mails)('%s', (from, text, employer) => {
  const found = factsOf({from, text, subject: 'Re:', kind: 'interview-invite'}).employer;
  if (employer === null) expect(found).not.toBe('Qc');
  else expect(found).toBe(employer);
});

it('takes no legal form, and not what the mail is about, for a company', () => {
  const {employer} = factsOf({
    from: 'Kiefer Logistik GmbH <system@successfactors.eu>',
    text: 'Vielen Dank für Ihre Bewerbung als Sachbearbeiterin. Wir möchten Sie kennenlernen.\n\nMit freundlichen Grüßen\nSvenja Thomsen\nKiefer Logistik GmbH',
    kind: 'interview-invite',
  });
  expect(employer).toBe('Kiefer Logistik');
  const spanish = factsOf({
    from: 'Nuria Soler <nsoler@conservasmar.es>',
    text: 'Hola, ¿podrías venir el lunes a las 11:00?\n\nUn saludo,\nNuria Soler\nConservas Mar, S.A.',
    kind: 'interview-invite',
  });
  expect(spanish.employer).toBe('Conservas Mar');
});
