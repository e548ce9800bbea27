import {expect, it} from 'vitest';
import {factsOf, type SampleMail} from '../sample-facts';

type Row = [mail: SampleMail, employer: string | null, role: string | null];

/** Names that stand near the employer's and are not theirs. */
const mails: readonly Row[] = [
  [
    {
      from: 'Dana Cole <dana@brightstaffing.com>',
      subject: 'Interview',
      text: 'Hi Sam,\n\nOur client, a large insurer in Leeds, would like to meet you for the Claims Handler role on Tuesday at 10.\n\nDana Cole\nSenior Consultant\nBright Staffing | Recruitment Agency',
    },
    null,
    'Claims Handler',
  ],
  [
    {
      from: 'Dana Cole <dana@brightstaffing.com>',
      subject: 'Interview with Northgate Mutual',
      text: 'Hi Sam,\n\nOur client Northgate Mutual would like to meet you for the Claims Handler role on Tuesday at 10.\n\nDana Cole\nSenior Consultant\nBright Staffing | Recruitment Agency',
    },
    'Northgate Mutual',
    'Claims Handler',
  ],
  [
    {
      from: 'Lopa Shah <lopa.shah@harrowbakery.com>',
      subject: 'Interview for Production Planner',
      text: 'Dear Sam,\n\nThank you for telling us about your years at Unilever. We would like to see you on Monday at 9.\n\nLopa Shah\nPeople Team\nHarrow Bakery',
    },
    'Harrow Bakery',
    'Production Planner',
  ],
  [
    {
      from: 'Human Resources <hr@kelso-optics.com>',
      subject: 'Your interview',
      text: 'Dear Sam,\n\nYou are invited to interview for Lab Technician on Monday at 9.\n\nHuman Resources Department\nKelso Optics',
    },
    'Kelso Optics',
    'Lab Technician',
  ],
  [
    {
      from: 'Workday <kelso@myworkday.com>',
      subject: 'Update on your application',
      text: 'Dear Sam,\n\nThank you for applying to the Lab Technician position at Kelso Optics. We are reviewing your application.\n\nPlease do not reply. Powered by Workday',
    },
    'Kelso Optics',
    'Lab Technician',
  ],
  [
    {
      from: 'Mira Falk <mira@tannhofer.com>',
      subject: 'Interview: Payroll Officer',
      text: 'Hi Sam,\n\nCan you meet our Finance Director, Ed Brown, on Monday at 9? We are also hiring a Warehouse Lead, if you know anyone.\n\nMira Falk\nTalent Partner, Tannhofer',
    },
    'Tannhofer',
    'Payroll Officer',
  ],
  [
    {
      from: 'Jo Wu <jo.wu@gmail.com>',
      subject: 'Trial shift',
      text: 'Hi Sam, thanks for your application for the barista job at The Copper Kettle. Could you come for a trial shift on Saturday at 8? Jo',
    },
    'Copper Kettle',
    'barista',
  ],
  [
    {
      from: 'Ines Roth <ines.roth@hebel-werke.de>',
      subject: 'Vorstellungsgespräch',
      text: 'Guten Tag,\n\nvielen Dank für Ihre Bewerbung als Industriemechaniker. Wir möchten Sie gern am Dienstag um 10 Uhr kennenlernen.\n\nMit freundlichen Grüßen\nInes Roth\nPersonalabteilung\nHebel-Werke GmbH',
    },
    'Hebel-Werke',
    'Industriemechaniker',
  ],
  [
    {
      from: 'Luc Morel <luc.morel@cabinet-sirius.fr>',
      subject: 'Entretien',
      text: 'Bonjour,\n\nNotre client, un acteur majeur du transport, souhaite vous rencontrer pour le poste de chef de projet mardi à 10h.\n\nLuc Morel\nCabinet de recrutement Sirius',
    },
    null,
    'chef de projet',
  ],
  [
    {
      from: 'Eva Sanz <eva.sanz@molinos-rey.es>',
      subject: 'Entrevista',
      text: 'Hola:\n\nGracias por presentarte al puesto de técnico de calidad en Molinos Rey. ¿Podrías venir el martes a las 10:00?\n\nEva Sanz\nRecursos Humanos',
    },
    'Molinos Rey',
    'técnico de calidad',
  ],
  [
    {
      from: 'Carla Reis <carla@lojasverde.com.br>',
      subject: 'Entrevista',
      text: 'Olá,\n\nObrigada por se candidatar à vaga de analista de estoque na Lojas Verde. Podemos conversar na terça-feira às 14h?\n\nCarla Reis\nRecrutamento e Seleção',
    },
    'Lojas Verde',
    'analista de estoque',
  ],
  [
    {
      from: 'Paola Neri <p.neri@vetreria-alba.it>',
      subject: 'Colloquio',
      text: 'Buongiorno,\n\nla ringraziamo per la candidatura alla posizione di addetto alla logistica presso Vetreria Alba. Possiamo vederci martedì alle 10?\n\nPaola Neri\nRisorse Umane',
    },
    'Vetreria Alba',
    'addetto alla logistica',
  ],
  [
    {
      from: 'Joost Bakker <joost@zuiderveen.nl>',
      subject: 'Gesprek',
      text: 'Beste Sam,\n\nBedankt voor je sollicitatie op de functie van planner bij Zuiderveen Transport. Kun je dinsdag om 10 uur langskomen?\n\nJoost Bakker\nHR-adviseur',
    },
    'Zuiderveen Transport',
    'planner',
  ],
  [
    {
      from: 'Ana Ruiz <ana@veltis.io>',
      subject: 'Next steps',
      text: 'Hi Sam,\n\nGreat talking yesterday. Before joining Veltis I was Head of Design at Spotify, so your questions hit home. You would report to our VP Engineering. Next is a call for the Product Designer role on Monday at 4pm.\n\nAna',
    },
    'Veltis',
    'Product Designer',
  ],
  [
    {
      from: 'Nora Vidal <nora@textilvidal.es>',
      subject: 'Entrevista',
      text: 'Hola, nos gustaría verte para el puesto de contable el jueves a las 9:00.\n\nNora Vidal\nTextil Vidal',
    },
    'Textil Vidal',
    'contable',
  ],
  [
    {
      from: 'Piet Smit <piet@smitgroen.nl>',
      subject: 'Gesprek',
      text: 'Beste Sam, we spreken je graag over de functie van hovenier donderdag om 9 uur.\n\nPiet Smit\nSmit Groen',
    },
    'Smit Groen',
    'hovenier',
  ],
  [
    {
      from: 'Gina Rossi <gina@rossiserramenti.it>',
      subject: 'Colloquio',
      text: 'Buongiorno, vorremmo incontrarla per la posizione di saldatore giovedì alle 9.\n\nGina Rossi\nRossi Serramenti',
    },
    'Rossi Serramenti',
    'saldatore',
  ],
];

it.each(mails)('%j', (mail, employer, role) => {
  const facts = factsOf({kind: 'interview-invite', ...mail});
  expect([facts.employer, facts.role?.toLowerCase()]).toEqual([employer, role?.toLowerCase()]);
});
