import {describe, expect, it} from 'vitest';
import {timesOf} from './interviews/times-of';
import {factsOf, type SampleMail} from './sample-facts';

/** Written on Wednesday, 4 March 2026, 9:00 in Berlin. */
describe('interview times in other languages', () => {
  it.each<[text: string, ...expected: string[]]>([
    [
      'Gerne möchten wir Sie zu einem Vorstellungsgespräch am Dienstag, den 10. März 2026 um 14:30 Uhr einladen. Bitte geben Sie uns Bescheid, ob Ihnen der Termin passt.',
      '2026-03-10T14:30 proposed',
    ],
    [
      'Wir würden Sie gerne kennenlernen. Passt Ihnen Donnerstag, 12.03.2026, 10 Uhr?',
      '2026-03-12T10:00 proposed',
    ],
    [
      'Folgende Termine können wir Ihnen anbieten:\n- Montag, 9.3., 9:00 Uhr\n- Dienstag, 10.3., 15 Uhr\nBitte teilen Sie uns mit, welcher Ihnen passt.',
      '2026-03-09T09:00 proposed',
      '2026-03-10T15:00 proposed',
    ],
    ['Hast du morgen um 16 Uhr Zeit für ein kurzes Telefonat mit unserem Team?', '2026-03-05T16:00 proposed'],
    [
      'Können wir nächste Woche am Mittwoch von 10 bis 11 Uhr sprechen? Wir freuen uns auf Ihre Antwort.',
      '2026-03-11T10:00+60 proposed',
    ],
    [
      'Nous souhaitons vous inviter à un entretien le mardi 10 mars 2026 à 14h30. Merci de nous confirmer votre présence.',
      '2026-03-10T14:30 proposed',
    ],
    [
      'Seriez-vous disponible jeudi prochain à 10 h pour un échange avec notre équipe ?',
      '2026-03-05T10:00 proposed',
    ],
    [
      'Nous vous proposons les créneaux suivants : lundi 9 mars à 9h ou mercredi 11 mars à 16h. Lequel vous convient ?',
      '2026-03-09T09:00 proposed',
      '2026-03-11T16:00 proposed',
    ],
    [
      'Nos gustaría invitarte a una entrevista el martes 10 de marzo a las 15:00. Por favor, confirma tu asistencia.',
      '2026-03-10T15:00 proposed',
    ],
    [
      '¿Tienes disponibilidad mañana a las 4 de la tarde para una llamada con el equipo?',
      '2026-03-05T16:00 proposed',
    ],
    [
      'Gostaríamos de convidá-lo para uma entrevista na terça-feira, 10 de março, às 15h. Por favor, confirme sua presença.',
      '2026-03-10T15:00 proposed',
    ],
    ['Você pode conversar com a nossa equipe no dia 12/03 às 10h30?', '2026-03-12T10:30 proposed'],
    [
      'Vorremmo invitarla a un colloquio martedì 10 marzo alle ore 15.00. La preghiamo di farci sapere se va bene per lei.',
      '2026-03-10T15:00 proposed',
    ],
    [
      'Potrebbe venire nei nostri uffici giovedì 12 marzo alle 9:30 per un colloquio?',
      '2026-03-12T09:30 proposed',
    ],
    [
      'Graag nodigen we je uit voor een gesprek op dinsdag 10 maart om 14.00 uur. Laat je ons weten of dit schikt?',
      '2026-03-10T14:00 proposed',
    ],
    [
      'Kun je volgende week donderdag om 10:30 uur langskomen voor een kennismaking met ons team?',
      '2026-03-12T10:30 proposed',
    ],
  ])('offered: %s', (text, ...expected) => {
    expect(timesOf({text, kind: 'interview-invite'})).toEqual(expected);
  });

  it.each<[text: string, ...expected: string[]]>([
    [
      'hiermit bestätigen wir Ihr Vorstellungsgespräch am Freitag, 13. März um 11 Uhr.',
      '2026-03-13T11:00 confirmed',
    ],
    [
      'Wir freuen uns auf das Gespräch mit Ihnen am 16.03.2026 um 9.30 Uhr in unserem Büro.',
      '2026-03-16T09:30 confirmed',
    ],
    [
      'Nous vous confirmons votre entretien du vendredi 13 mars à 11h00 dans nos locaux.',
      '2026-03-13T11:00 confirmed',
    ],
    [
      'Confirmamos tu entrevista para el viernes 13 de marzo a las 11:00 h con nuestro equipo.',
      '2026-03-13T11:00 confirmed',
    ],
    [
      'Confirmamos a sua entrevista para sexta-feira, 13 de março, às 11h com a nossa equipe.',
      '2026-03-13T11:00 confirmed',
    ],
    [
      'Le confermiamo il colloquio per venerdì 13 marzo alle ore 11:00 presso la nostra sede.',
      '2026-03-13T11:00 confirmed',
    ],
    [
      'Hierbij bevestigen we je gesprek op vrijdag 13 maart om 11:00 uur bij ons op kantoor.',
      '2026-03-13T11:00 confirmed',
    ],
  ])('settled: %s', (text, ...expected) => {
    expect(timesOf({text, kind: 'interview-confirmed'})).toEqual(expected);
  });
});

describe('promises in other languages', () => {
  it.each<[text: string, date: string]>([
    ['Vielen Dank für das Gespräch. Wir melden uns bis Ende nächster Woche bei Ihnen.', '2026-03-13'],
    [
      'Wir werden uns innerhalb von zwei Wochen bei Ihnen melden und Ihnen eine Rückmeldung geben.',
      '2026-03-18',
    ],
    ['Sie hören spätestens am 20. März von uns, wie es weitergeht.', '2026-03-20'],
    ['Innerhalb von zehn Arbeitstagen erhalten Sie von uns eine Entscheidung.', '2026-03-18'],
    ['Nous reviendrons vers vous avant la fin de la semaine prochaine.', '2026-03-13'],
    ['Vous recevrez une réponse de notre part sous 10 jours ouvrés.', '2026-03-18'],
    ['Je vous donnerai une réponse d’ici le 20 mars pour la suite.', '2026-03-20'],
    ['Nos pondremos en contacto contigo antes del 20 de marzo.', '2026-03-20'],
    ['Te daremos una respuesta en un plazo de dos semanas.', '2026-03-18'],
    ['Tomaremos una decisión a finales de marzo y te avisaremos.', '2026-03-31'],
    ['Entraremos em contato com você até o dia 20 de março.', '2026-03-20'],
    ['Daremos um retorno em até duas semanas para você.', '2026-03-18'],
    ['La contatteremo entro il 20 marzo per comunicarle la nostra decisione.', '2026-03-20'],
    ['Le faremo sapere entro due settimane come intendiamo procedere.', '2026-03-18'],
    ['We laten je uiterlijk vrijdag 20 maart weten of je door bent.', '2026-03-20'],
    ['Je hoort binnen twee weken van ons wat de beslissing is.', '2026-03-18'],
  ])('%s', (text, date) => {
    expect(factsOf({text, kind: 'post-interview'}).promise?.date).toBe(date);
  });

  it.each([
    'Wir melden uns, sobald wir alle Gespräche geführt haben.',
    'Bitte senden Sie uns die Unterlagen bis Freitag zu.',
    'Merci de nous confirmer votre présence avant vendredi.',
    'Por favor, confirma tu asistencia antes del viernes.',
    'Por favor, confirme sua presença até sexta-feira.',
    'La preghiamo di confermare entro venerdì la sua presenza.',
    'Laat je ons voor vrijdag weten of dit schikt?',
  ])('none: %s', text => {
    expect(factsOf({text, kind: 'post-interview'}).promise).toBeNull();
  });
});

describe('employer and role in other languages', () => {
  it.each<[SampleMail, employer: string | null, role: string | null]>([
    [
      {
        subject: 'Ihre Bewerbung als Datenanalyst (m/w/d) bei der Nordlicht GmbH',
        from: 'Nordlicht Karriere <karriere@nordlicht.de>',
        text: 'Sehr geehrter Herr Lee,\n\nvielen Dank für Ihre Bewerbung. Wir prüfen Ihre Unterlagen und melden uns bei Ihnen.',
      },
      'Nordlicht',
      'Datenanalyst',
    ],
    [
      {
        subject: 'Einladung zum Vorstellungsgespräch',
        from: 'Jana Vogel <jana.vogel@seewind.de>',
        text: 'Guten Tag Herr Lee,\n\nvielen Dank für Ihr Interesse an der Stelle als Projektleiterin bei Seewind. Wir möchten Sie gerne kennenlernen.',
      },
      'Seewind',
      'Projektleiterin',
    ],
    [
      {
        subject: 'Votre candidature au poste de Chef de projet chez Lumière',
        from: 'Recrutement Lumière <rh@lumiere.fr>',
        text: 'Bonjour,\n\nnous avons bien reçu votre candidature et nous reviendrons vers vous.',
      },
      'Lumière',
      'Chef de projet',
    ],
    [
      {
        subject: 'Tu candidatura para Analista de Datos en Solterra',
        from: 'Solterra <no-reply@bamboohr.com>',
        text: 'Hola Sam,\n\ngracias por tu interés en formar parte de nuestro equipo.',
      },
      'Solterra',
      'Analista de Datos',
    ],
    [
      {
        subject: 'Sua candidatura para Analista Financeiro na Verdemar',
        from: 'Verdemar via Gupy <noreply@gupy.com.br>',
        text: 'Olá Sam,\n\nrecebemos a sua candidatura para a vaga. Em breve você terá um retorno.',
      },
      'Verdemar',
      'Analista Financeiro',
    ],
    [
      {
        subject: 'Colloquio per la posizione di Responsabile Vendite presso Azzurra',
        from: 'Paola Neri <p.neri@azzurra.it>',
        text: 'Gentile Sam,\n\nla ringraziamo per la sua candidatura e vorremmo incontrarla.',
      },
      'Azzurra',
      'Responsabile Vendite',
    ],
    [
      {
        subject: 'Uitnodiging gesprek bij Waterkant',
        from: 'Eva de Boer <eva@waterkant.nl>',
        text: 'Beste Sam,\n\nbedankt voor je sollicitatie op de functie van Projectmedewerker. We nodigen je graag uit voor een gesprek.',
      },
      'Waterkant',
      'Projectmedewerker',
    ],
  ])('%j', (mail, employer, role) => {
    const facts = factsOf(mail);
    expect([facts.employer, facts.role]).toEqual([employer, role]);
  });
});
