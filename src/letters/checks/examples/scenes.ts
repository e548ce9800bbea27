/** Who writes to whom, and how it stands between them, for the example drafts. Plain data, as `check-draft` takes it. */
export interface Scene {
  now: string;
  subject: string;
  person: {name: string; address: string};
  own: {name: string; address: string};
  mails: {at: string; text: string; own?: boolean}[];
}

const scene = (
  own: string,
  person: string,
  address: string,
  subject: string,
  now: string,
  mails: Scene['mails'],
): Scene => ({
  now,
  subject,
  person: {name: person, address},
  own: {name: own, address: `${own.toLowerCase().replace(' ', '.')}@home.example`},
  mails,
});

export const scenes: Readonly<Record<string, Scene>> = {
  acme: scene(
    'Sam Lee',
    'Maya Chen',
    'maya.chen@acme.example',
    'Interview for Data Analyst at Acme',
    '2026-03-27T10:00:00+01:00',
    [
      {
        at: '2026-03-03T10:00:00+01:00',
        text: 'Hi Sam,\n\nYour interview for the Data Analyst position at Acme is confirmed for Tuesday, 10 March at 14:00. You will meet me and Luis Ortega.\n\nBest regards,\nMaya Chen\nTalent Partner, Acme',
      },
      {
        at: '2026-03-11T09:00:00+01:00',
        text: 'Hi Sam,\n\nThank you for coming in yesterday. We will let you know our decision by 20 March.\n\nBest regards,\nMaya Chen\nTalent Partner, Acme',
      },
    ],
  ),
  tarn: scene(
    'Wei Zhang',
    'Gareth Pugh',
    'gareth.pugh@tarn.example',
    'Interview for Store Manager at Tarn Stores',
    '2026-03-27T10:00:00+01:00',
    [
      {
        at: '2026-03-04T10:00:00+01:00',
        text: 'Dear Wei,\n\nYour interview for the Store Manager position at Tarn Stores is confirmed for Monday, 9 March at 11:00.\n\nKind regards,\nGareth Pugh\nArea Manager, Tarn Stores',
      },
    ],
  ),
  orchard: scene(
    'Nadia Haddad',
    'Kwame Mensah',
    'kwame.mensah@orchardbank.example',
    'Interview for Risk Analyst at Orchard Bank',
    '2026-03-27T10:00:00+01:00',
    [
      {
        at: '2026-03-03T10:00:00+01:00',
        text: 'Dear Nadia,\n\nYour interview for the Risk Analyst position at Orchard Bank is confirmed for Friday, 6 March at 10:00.\n\nBest,\nKwame Mensah\nOrchard Bank',
      },
      {
        at: '2026-03-09T10:00:00+01:00',
        text: 'Dear Nadia,\n\nThank you for the interview on Friday. Please send us two references.\n\nBest,\nKwame Mensah\nOrchard Bank',
      },
    ],
  ),
  harrow: scene(
    'Priya Raman',
    'Eleanor Whitcombe',
    'eleanor.whitcombe@harrowfinch.example',
    'Your interview for Paralegal at Harrow Finch',
    '2026-03-13T10:00:00+01:00',
    [
      {
        at: '2026-03-02T10:00:00+01:00',
        text: 'Dear Priya,\n\nYour interview for the Paralegal position at Harrow Finch is confirmed for Thursday, 5 March at 10:00 with me and Tobias Oyelaran.\n\nYours sincerely,\nEleanor Whitcombe\nHarrow Finch',
      },
      {
        at: '2026-03-12T15:00:00+01:00',
        text: 'Dear Priya,\n\nThank you for interviewing for the Paralegal position at Harrow Finch. Unfortunately, we have decided to move forward with another candidate.\n\nYours sincerely,\nEleanor Whitcombe\nHarrow Finch',
      },
    ],
  ),
  lumen: scene(
    'Jonas Berg',
    'Deepa Krishnan',
    'deepa.krishnan@lumenhealth.example',
    'Interview for Nurse Coordinator at Lumen Health',
    '2026-03-13T10:00:00+01:00',
    [
      {
        at: '2026-03-12T10:00:00+01:00',
        text: 'Dear Jonas,\n\nWe would like to invite you to an interview for the Nurse Coordinator position at Lumen Health. Would Tuesday, 24 March at 10:00 or Wednesday, 25 March at 14:00 suit you?\n\nBest wishes,\nDeepa Krishnan\nLumen Health',
      },
    ],
  ),
  kestrel: scene(
    'Amina Yusuf',
    'Ivo Petrov',
    'ivo.petrov@kestrelrobotics.example',
    'Interview for Embedded Engineer at Kestrel Robotics',
    '2026-03-11T09:00:00+01:00',
    [
      {
        at: '2026-03-04T10:00:00+01:00',
        text: 'Dear Amina,\n\nYour interview for the Embedded Engineer position at Kestrel Robotics is confirmed for Tuesday, 10 March at 10:00. You will meet Hannah Stone and me.\n\nBest,\nIvo Petrov\nKestrel Robotics',
      },
    ],
  ),
  ulm: scene(
    'Mateo Alvarez',
    'Sigrid Aalto',
    'sigrid.aalto@northmoor.example',
    'Your interview for Research Associate at the University of Northmoor',
    '2026-03-13T10:00:00+01:00',
    [
      {
        at: '2026-03-02T10:00:00+01:00',
        text: 'Dear Mateo,\n\nYour interview for the Research Associate position at the University of Northmoor is confirmed for Thursday, 5 March at 10:00.\n\nBest wishes,\nSigrid Aalto\nUniversity of Northmoor',
      },
      {
        at: '2026-03-12T15:00:00+01:00',
        text: 'Dear Mateo,\n\nFollowing your interview, we are delighted to offer you the position of Research Associate at the University of Northmoor.\n\nBest wishes,\nSigrid Aalto\nUniversity of Northmoor',
      },
    ],
  ),
  home: scene('Sam Lee', 'Tom Wood', 'tom.wood@plumber.example', 'The boiler', '2026-03-27T10:00:00+01:00', [
    {
      at: '2026-03-20T10:00:00+01:00',
      text: 'Hi Sam,\n\nI will come by on Monday to look at the boiler.\n\nTom Wood',
    },
  ]),
};
