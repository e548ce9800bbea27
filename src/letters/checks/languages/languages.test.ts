import {describe, expect, it} from 'vitest';
import {prepareText} from '../../../reading/message-text';
import {checksOf} from '../checks';

type Table = Record<string, [label: string, ...texts: string[]][]>;

/** What a letter in that language may hold, by the check that must speak; `good`: none may. */
const table: Table = {
  de: [
    [
      'accusing',
      'Leider habe ich noch immer nichts von Ihnen gehört.',
      'Sie hatten mir bis Freitag eine Antwort versprochen, aber es kam nichts.',
      'Das ist nun schon meine dritte Nachricht an Sie.',
      'Warum meldet sich niemand bei mir?',
      'Ich hätte zumindest eine kurze Absage erwartet.',
      'Ich finde es enttäuschend, wie Sie mit Bewerbern umgehen.',
    ],
    [
      'pleading',
      'Bitte, bitte geben Sie mir eine Chance.',
      'Ich brauche diese Stelle wirklich dringend, ich kann meine Miete nicht mehr bezahlen.',
      'Ich bin verzweifelt und weiß nicht mehr weiter.',
      'Ich würde alles tun, um diese Stelle zu bekommen.',
    ],
    [
      'arguing',
      'Ich bitte Sie, Ihre Entscheidung noch einmal zu überdenken.',
      'Ihre Absage kann ich nicht nachvollziehen.',
      'Ich bin davon überzeugt, dass ich der beste Kandidat bin.',
      'Das ist unfair, denn ich erfülle alle Anforderungen.',
    ],
    [
      'pestering',
      'Bitte antworten Sie mir bis morgen Mittag.',
      'Ich erwarte Ihre Antwort noch heute.',
      'Ich werde jeden Tag anrufen, bis ich eine Antwort habe.',
      'Ich habe Sie angerufen, Ihnen auf LinkedIn geschrieben und eine SMS geschickt.',
    ],
    ['attachment-missing', 'Anbei finden Sie meine Zeugnisse.', 'Im Anhang sende ich Ihnen den Lebenslauf.'],
    ['open-slot', 'Ich freue mich auf die Arbeit bei [Firma].', 'Der Termin am XX. März passt mir gut.'],
    [
      'good',
      'Vielen Dank für das angenehme Gespräch am Dienstag.',
      'Darf ich fragen, ob es schon Neuigkeiten zu meiner Bewerbung gibt?',
      'Mir ist bewusst, dass solche Entscheidungen Zeit brauchen.',
      'Könnten Sie mir bis Freitag Bescheid geben, weil ich bis dahin auf ein anderes Angebot antworten muss?',
      'Von meiner zweiten Referenz habe ich noch keine Antwort, reiche sie aber bis Montag nach.',
      'Ihre Entscheidung verstehe ich gut und danke Ihnen für die ehrliche Rückmeldung.',
      'Ich schicke Ihnen die Zeugnisse bis spätestens Mittwoch.',
      'Vielen Dank, dass Sie mich über die Verzögerung informiert haben.',
    ],
  ],
  fr: [
    [
      'good',
      'Puis-je vous demander si votre choix ou une décision est faite pour cette mission ?',
      'Je suis un peu déçu, je l’avoue, et reconnaissant de vous avoir connue.',
    ],
    [
      'accusing',
      "Je n'ai toujours reçu aucune réponse de votre part.",
      "Vous m'aviez promis une réponse avant vendredi.",
      "C'est la troisième fois que je vous écris.",
      'Pourquoi personne ne me répond ?',
      "J'aurais au moins espéré une réponse.",
      'Votre silence est inadmissible.',
    ],
    [
      'pleading',
      'Je vous en supplie, donnez-moi une chance.',
      "J'ai vraiment besoin de ce travail, je ne peux plus payer mon loyer.",
      'Je suis désespérée et je ne sais plus quoi faire.',
      'Je suis prêt à tout pour obtenir ce poste.',
    ],
    [
      'arguing',
      'Je vous demande de reconsidérer votre décision.',
      "Je ne suis pas d'accord avec votre décision.",
      'Je suis convaincue que je suis la meilleure candidate.',
      'Votre refus est injuste, car je remplis tous les critères.',
    ],
    [
      'pestering',
      'Merci de me répondre avant demain midi.',
      "J'exige une réponse aujourd'hui.",
      "Je vous appellerai tous les jours jusqu'à ce que vous me répondiez.",
      'Je vous ai appelé, envoyé un SMS et écrit sur LinkedIn.',
    ],
    ['attachment-missing', 'Vous trouverez ci-joint mon CV.', 'Les références sont en pièce jointe.'],
    ['open-slot', 'Je serais ravi de rejoindre [entreprise].'],
    [
      'good',
      'Merci beaucoup pour notre entretien de mardi.',
      'Puis-je vous demander si une décision a été prise ?',
      'Je sais que ce genre de décision prend du temps.',
      'Pourriez-vous me répondre avant vendredi, car une autre entreprise attend ma décision ?',
      "Je n'ai pas encore reçu la lettre de mon ancien employeur, je vous l'enverrai lundi.",
      'Je comprends tout à fait votre décision et vous remercie de votre franchise.',
      'Je vous enverrai les documents avant mercredi.',
      "Merci de m'avoir prévenu du retard.",
    ],
  ],
  es: [
    ['good', '¿Han tomado ya una decisión para la vacante de comprador?'],
    [
      'accusing',
      'Todavía no he recibido ninguna respuesta.',
      'Me prometieron una respuesta para el viernes.',
      'Es la tercera vez que les escribo.',
      '¿Por qué nadie me responde?',
      'Esperaba al menos una respuesta.',
      'Me parece una falta de respeto.',
    ],
    [
      'pleading',
      'Se lo suplico, deme una oportunidad.',
      'Necesito este trabajo de verdad, no puedo pagar el alquiler.',
      'Estoy desesperada y no sé qué hacer.',
      'Haría cualquier cosa por conseguir el puesto.',
    ],
    [
      'arguing',
      'Le pido que reconsidere su decisión.',
      'No estoy de acuerdo con su decisión.',
      'Estoy convencido de que soy el mejor candidato.',
      'El proceso fue injusto, pues cumplo todos los requisitos.',
    ],
    [
      'pestering',
      'Por favor, respóndame antes de mañana.',
      'Exijo una respuesta hoy mismo.',
      'Llamaré todos los días hasta que me respondan.',
      'Le he llamado, le he escrito por LinkedIn y le he mandado un WhatsApp.',
    ],
    ['attachment-missing', 'Adjunto le envío mi currículum.', 'Las referencias van en el archivo adjunto.'],
    ['open-slot', 'Me encantaría trabajar en [empresa].'],
    [
      'good',
      'Muchas gracias por la entrevista del martes.',
      '¿Podría decirme si hay alguna novedad sobre el proceso?',
      'Entiendo que estas decisiones llevan su tiempo.',
      '¿Podría responderme antes del viernes, porque debo contestar a otra oferta?',
      'Todavía no he recibido la carta de mi antiguo jefe; se la enviaré el lunes.',
      'Entiendo perfectamente su decisión y le agradezco la sinceridad.',
      'Le enviaré los documentos antes del miércoles.',
      'Gracias por avisarme del retraso.',
    ],
  ],
  pt: [
    ['good', 'Se quiser saber antes o que penso disso, escreva-me.'],
    [
      'accusing',
      'Ainda não recebi nenhuma resposta.',
      'Vocês me prometeram uma resposta até sexta.',
      'É a terceira vez que escrevo.',
      'Por que ninguém me responde?',
      'Esperava pelo menos uma resposta.',
      'Acho uma falta de respeito.',
    ],
    [
      'pleading',
      'Eu imploro, me dê uma chance.',
      'Preciso muito deste emprego, não consigo pagar o aluguel.',
      'Estou desesperado e não sei o que fazer.',
      'Faço qualquer coisa para conseguir a vaga.',
    ],
    [
      'arguing',
      'Peço que reconsiderem a decisão.',
      'Não concordo com a sua decisão.',
      'Tenho certeza de que sou o melhor candidato.',
      'O processo foi injusto, pois cumpro todos os requisitos.',
    ],
    [
      'pestering',
      'Por favor, responda até amanhã.',
      'Exijo uma resposta hoje.',
      'Vou ligar todos os dias até receber uma resposta.',
      'Já liguei, mandei WhatsApp e escrevi no LinkedIn.',
    ],
    ['attachment-missing', 'Segue em anexo o meu currículo.', 'Anexei as referências.'],
    ['open-slot', 'Gostaria muito de trabalhar na [empresa].'],
    [
      'good',
      'Muito obrigado pela entrevista de terça-feira.',
      'Gostaria de saber se há novidades sobre o processo.',
      'Entendo que decisões como esta levam tempo.',
      'Poderia me responder até sexta, porque tenho outra proposta?',
      'Ainda não recebi a carta do meu antigo chefe; enviarei na segunda.',
      'Entendo perfeitamente a sua decisão e agradeço a sinceridade.',
      'Enviarei os documentos até quarta-feira.',
      'Obrigada por me avisar do atraso.',
    ],
  ],
  it: [
    [
      'accusing',
      'Non ho ancora ricevuto alcuna risposta.',
      'Mi avevate promesso una risposta entro venerdì.',
      'È la terza volta che vi scrivo.',
      'Perché nessuno mi risponde?',
      'Mi sarei aspettato almeno una risposta.',
      'Lo trovo irrispettoso.',
    ],
    [
      'pleading',
      'Vi supplico, datemi una possibilità.',
      "Ho davvero bisogno di questo lavoro, non riesco a pagare l'affitto.",
      'Sono disperata e non so più cosa fare.',
      'Farei qualsiasi cosa per avere questo posto.',
    ],
    [
      'arguing',
      'Vi chiedo di riconsiderare la decisione.',
      "Non sono d'accordo con la vostra decisione.",
      'Sono convinto di essere il candidato migliore.',
      'La selezione è stata ingiusta, perché possiedo tutti i requisiti.',
    ],
    [
      'pestering',
      'Vi prego di rispondere entro domani.',
      'Esigo una risposta oggi stesso.',
      'Chiamerò ogni giorno finché non avrò una risposta.',
      'Le ho telefonato, scritto su LinkedIn e mandato un WhatsApp.',
    ],
    ['attachment-missing', 'In allegato trova il mio curriculum.', 'Allego le referenze.'],
    ['open-slot', 'Sarei felice di lavorare per [azienda].'],
    [
      'good',
      'Grazie ancora per il colloquio di martedì.',
      'Posso chiederle se ci sono novità sulla selezione?',
      'Capisco che queste decisioni richiedono tempo.',
      "Potrebbe rispondermi entro venerdì, perché devo rispondere a un'altra offerta?",
      'Non ho ancora ricevuto la lettera dal mio vecchio capo; la invierò lunedì.',
      'Capisco perfettamente la vostra decisione e vi ringrazio della sincerità.',
      'Le invierò i documenti entro mercoledì.',
      'Grazie per avermi avvisato del ritardo.',
    ],
  ],
  nl: [
    [
      'accusing',
      'Ik heb nog steeds niets van u gehoord.',
      'U had mij beloofd voor vrijdag te reageren.',
      'Dit is al de derde keer dat ik u schrijf.',
      'Waarom reageert niemand?',
      'Ik had op zijn minst een antwoord verwacht.',
      'Ik vind het respectloos.',
    ],
    [
      'pleading',
      'Ik smeek u, geef me een kans.',
      'Ik heb deze baan echt nodig, ik kan mijn huur niet meer betalen.',
      'Ik ben wanhopig en weet niet meer wat ik moet doen.',
      'Ik zou alles doen voor deze baan.',
    ],
    [
      'arguing',
      'Ik verzoek u uw beslissing te heroverwegen.',
      'Ik ben het niet eens met uw beslissing.',
      'Ik ben ervan overtuigd dat ik de beste kandidaat ben.',
      'De procedure was oneerlijk, want ik voldoe aan alle eisen.',
    ],
    [
      'pestering',
      'Reageer alstublieft voor morgen.',
      'Ik verwacht vandaag nog uw antwoord.',
      'Ik bel elke dag tot ik een antwoord heb.',
      'Ik heb u gebeld, geappt en op LinkedIn een bericht gestuurd.',
    ],
    ['attachment-missing', 'In de bijlage vindt u mijn cv.', 'Bijgevoegd stuur ik u de referenties.'],
    ['open-slot', 'Ik zou graag bij [bedrijf] werken.'],
    [
      'good',
      'Hartelijk dank voor het gesprek van dinsdag.',
      'Mag ik vragen of er al nieuws is over de procedure?',
      'Ik begrijp dat zulke beslissingen tijd kosten.',
      'Kunt u mij voor vrijdag laten weten hoe het ervoor staat, omdat ik een ander aanbod heb?',
      'Van mijn tweede referent heb ik nog geen antwoord, ik stuur het maandag na.',
      'Ik begrijp uw beslissing goed en dank u voor uw eerlijkheid.',
      'Ik stuur u de documenten uiterlijk woensdag.',
      'Bedankt dat u mij over de vertraging heeft ingelicht.',
    ],
  ],
};

const greeting: Record<string, string> = {
  de: 'Sehr geehrte Frau Chen,',
  fr: 'Bonjour Madame Chen,',
  es: 'Estimada señora Chen:',
  pt: 'Prezada Maya,',
  it: 'Gentile Maya,',
  nl: 'Beste Maya,',
};
const other: Record<string, string> = {
  de: 'Sehr geehrte Frau Schulz,',
  fr: 'Bonjour Madame Dupont,',
  es: 'Estimada señora López:',
  pt: 'Prezada Carla,',
  it: 'Gentile Giulia,',
  nl: 'Beste Sanne,',
};
const empty: Record<string, string> = {
  de: 'Sehr geehrte Frau ,',
  fr: 'Bonjour Madame ,',
  es: 'Estimada ,',
  pt: 'Prezada ,',
  it: 'Gentile ,',
  nl: 'Beste ,',
};
/** A form of address that is whole without a name. */
const nameless: Record<string, string> = {
  de: 'Sehr geehrte Damen und Herren,',
  fr: 'Bonjour Madame,',
  es: 'Estimada señora:',
  pt: 'Exma. Senhora,',
  it: 'Gentile signora,',
  nl: 'Geachte mevrouw,',
};

const named = (language: string, text: string): string[] =>
  checksOf({
    ...prepareText('', text),
    language,
    to: ['maya.chen@acme.example'],
    attachments: 0,
    sentToPanel: [],
    likeSent: 0,
    people: ['Maya Chen'],
    employer: 'Acme',
    role: 'Data Analyst',
    otherEmployers: ['Globex'],
    otherRoles: [],
    held: null,
    asks: '',
    rejected: true,
    noReply: [],
  }).map(({check}) => check);

describe.each(Object.keys(table))('a letter in %s', language => {
  const letter = (line: string): string => `${greeting[language]}\n\n${line}\n\nSam Lee`;
  const rows = (table[language] ?? []).flatMap(([label, ...texts]) =>
    texts.map((text): [string, string] => [label, text]),
  );

  it.each(rows.filter(([label]) => label !== 'good'))('%s: %s', (label, text) => {
    expect(named(language, letter(text))).toContain(label);
  });

  it.each(rows.filter(([label]) => label === 'good'))('is left in %s peace: %s', (_label, text) => {
    expect(named(language, letter(text))).toEqual([]);
  });

  it('greets the right person', () => {
    expect(named(language, `${other[language]}\n\n…\n\nSam`)).toContain('other-name');
    expect(named(language, `${empty[language]}\n\n…\n\nSam`)).toContain('open-slot');
    expect(named(language, `${nameless[language]}\n\n…\n\nSam`)).not.toContain('open-slot');
  });
});
