import {describe, expect, it} from 'vitest';
import {readManner} from './manner';
import {prepareText} from './message-text';

const manner = (text: string, name: string | null = 'Maya Chen') => readManner(prepareText('', text), name);

describe('language', () => {
  it.each([
    ['en', 'Hi Sam,\n\nThank you for the talk on Tuesday. We will get back to you by the end of the week.'],
    [
      'de',
      'Hallo Sam,\n\nvielen Dank für das Gespräch am Dienstag. Wir melden uns bis Ende der Woche bei dir.',
    ],
    [
      'fr',
      'Bonjour Sam,\n\nMerci pour notre échange de mardi. Nous reviendrons vers vous avant la fin de la semaine.',
    ],
    [
      'es',
      'Hola, Sam:\n\nGracias por la entrevista del martes. Nos pondremos en contacto contigo antes del final de la semana.',
    ],
    [
      'pt',
      'Olá, Sam,\n\nObrigada pela conversa de terça-feira. Nós vamos retornar até o fim da semana com uma resposta.',
    ],
    [
      'it',
      'Buongiorno Sam,\n\ngrazie per il colloquio di martedì. Ci sentiamo entro la fine della settimana con una risposta.',
    ],
    [
      'nl',
      'Beste Sam,\n\nBedankt voor het gesprek van dinsdag. We laten het je voor het einde van de week weten.',
    ],
    [
      'und',
      'Hej Sam!\n\nTack för samtalet i tisdags. Vi återkommer senast i slutet av veckan när vi har träffat alla sökande och hunnit prata igenom hur vi går vidare.',
    ],
    [
      'und',
      'お世話になっております。先日は面接にお越しいただきありがとうございました。結果は追ってご連絡いたします。',
    ],
    [null, 'Tuesday, 3 pm'],
    [null, ''],
  ])('%s: %s', (language, text) => {
    expect(manner(text).language).toBe(language);
  });
});

describe('terms', () => {
  it.each([
    [
      true,
      'Hallo Sam,\n\nvielen Dank, dass du da warst und dir die Zeit für unser Team genommen hast. Wir melden uns bei dir.',
    ],
    [
      false,
      'Guten Tag,\n\nwir danken Ihnen für das Gespräch und melden uns bis Freitag bei Ihnen, sobald wir Ihre Unterlagen geprüft haben.',
    ],
    // "They" at the beginning, and once "you": too little.
    [
      undefined,
      'Hallo,\n\nSie sind die Kollegen aus dem Team und das ist nicht alles, was wir zu bieten haben.',
    ],
    [
      true,
      'Bonjour Sam,\n\nMerci pour ton temps. Est-ce que tu serais disponible mardi pour que nous puissions te présenter l’équipe ?',
    ],
    [
      false,
      'Bonjour,\n\nNous avons le plaisir de vous inviter à un entretien dans nos locaux. Merci de nous donner votre réponse.',
    ],
    [
      true,
      'Hola, Sam:\n\nGracias por tu tiempo. El equipo quiere conocerte, ¿puedes venir el martes? Te esperamos en la oficina.',
    ],
    [
      false,
      'Buenos días:\n\nEl equipo le agradece su interés en la vacante y nos gustaría conocer su disponibilidad para la semana.',
    ],
    [
      true,
      'Hoi Sam,\n\nLeuk dat je er was. We willen je graag nog een keer spreken, heb je donderdag tijd voor ons en kun jij bellen?',
    ],
    [
      false,
      'Geachte heer,\n\nGraag nodigen wij u uit voor een gesprek op ons kantoor. Wij verzoeken u om uw cv mee te nemen.',
    ],
    [
      undefined,
      'Hi Sam,\n\nThank you for your time and for the talk on Tuesday with the team. We will be in touch.',
    ],
  ])('%s: %s', (familiar, text) => {
    expect(manner(text).familiar).toBe(familiar);
  });
});

describe('signature', () => {
  const signed = (lines: string): string => `Hi Sam,\n\nThank you for the talk on Tuesday.\n\n${lines}`;
  it.each([
    ['Best,\nMaya', 'Maya'],
    ['Best regards,\nMaya Chen\nHead of Analytics', 'Maya Chen'],
    ['Kind regards,\nM. Chen', 'M. Chen'],
    ['Best,\nThe Acme team', null],
    ['', null],
  ])('%j: %s', (lines, name) => {
    expect(manner(signed(lines)).signedAs).toBe(name);
  });

  it('is nothing where the sender’s name is not known', () => {
    expect(manner(signed('Best,\nMaya'), null).signedAs).toBeNull();
  });
});
