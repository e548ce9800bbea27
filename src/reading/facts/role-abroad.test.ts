import {expect, it} from 'vitest';
import {factsOf} from './sample-facts';

/** Titles that no list of words holds: the cue before them and how they end tell them; null where it is no title. */
const titles: readonly [subject: string, text: string, role: string | null][] = [
  ['AW: Stand Bewerbung Dachdecker', 'Guten Tag Frau Wolf, gibt es schon Neuigkeiten?', 'Dachdecker'],
  ['Gesprächstermin Papiertechnologin', 'Leider müssen wir den Termin verlegen.', 'Papiertechnologin'],
  ['Bewerbungsgespräch Zerspanungsmechanikerin', 'Wir freuen uns auf Sie.', 'Zerspanungsmechanikerin'],
  ['Re: Sollicitatie dakdekker', 'Vrijdag om tien uur is goed. Tot dan!', 'Dakdekker'],
  ['Uitnodiging gesprek teeltadviseur', 'Graag nodigen we je uit.', 'Teeltadviseur'],
  ['Re: Suite entretien charpentier', 'Bonjour, nous vous tiendrons au courant.', 'Charpentier'],
  [
    'Entrevista puesto soldador de tubería - cambio de hora',
    'Te escribo porque tenemos que pasarla.',
    'Soldador de Tubería',
  ],
  ['Entrevista carpintero', 'Hola, ¿puedes venir el lunes a las 10?', 'Carpintero'],
  ['Re: Vaga marceneiro', 'Oi, a entrevista será na segunda.', 'Marceneiro'],
  ['Re: Colloquio falegname', 'Buongiorno, la aspettiamo lunedì alle 9.', 'Falegname'],
  ['R: Colloquio tecnico', 'Dobbiamo rimandare, le faccio sapere.', null],
  ['Entrevista técnica', 'Hola, te esperamos el lunes a las 10.', null],
  ['Entrevista com gestor', 'Olá, a entrevista será na segunda.', null],
];
it.each(titles)('%s', (subject, text, role) => {
  expect(factsOf({subject, text, kind: 'interview-invite'}).role).toBe(role);
});
