import {describe, expect, it} from 'vitest';
import {factsOf} from '../sample-facts';

interface Said {
  /** Sentences that promise, each with a gap for the bound. */
  answers: readonly string[];
  /** Bounds as people write them on Wednesday, 4 March 2026, with the day that is meant. */
  bounds: readonly (readonly [bound: string, day: string])[];
  /** Mails whose day only another sentence names, and others that promise none. */
  whole: readonly (readonly [mail: string, day: string | null])[];
}

const said: Readonly<Record<string, Said>> = {
  German: {
    answers: [
      'Wir melden uns {} bei Ihnen.',
      'Sie hören {} von uns.',
      'Ich gebe Ihnen {} Bescheid.',
      'Ich rechne damit, dass wir Ihnen {} Bescheid geben.',
      'Ich rufe dich {} an.',
      'Wir werden {} eine Entscheidung treffen.',
      'Die Kommission entscheidet {}.',
      'Eine Rückmeldung erhalten Sie {}.',
      'Wir kommen {} wieder auf Sie zu.',
    ],
    bounds: [
      ['bis Freitag', '2026-03-06'],
      ['bis spätestens Freitag, den 13. März', '2026-03-13'],
      ['bis zum 13.03.2026', '2026-03-13'],
      ['bis Ende der Woche', '2026-03-06'],
      ['bis Ende nächster Woche', '2026-03-13'],
      ['im Laufe der nächsten Woche', '2026-03-13'],
      ['nächste Woche', '2026-03-13'],
      ['Anfang nächster Woche', '2026-03-10'],
      ['nächsten Dienstag', '2026-03-10'],
      ['in zwei Wochen', '2026-03-18'],
      ['in den nächsten zwei Wochen', '2026-03-18'],
      ['innerhalb von zehn Werktagen', '2026-03-18'],
      ['in zwei bis drei Wochen', '2026-03-25'],
      ['bis Ende März', '2026-03-31'],
      ['bis Monatsende', '2026-03-31'],
      ['Anfang April', '2026-04-07'],
      ['Mitte April', '2026-04-15'],
    ],
    whole: [
      ['Der Vorstand tagt am 12. März. Ich rufe Sie am Tag darauf an.', '2026-03-13'],
      ['Die Kommission tagt am Freitag und ich melde mich noch am selben Tag.', '2026-03-06'],
      ['Bitte schicken Sie uns das Formular bis Freitag.', null],
      ['Wir melden uns in Kürze.', null],
      ['Sobald wir alle gesprochen haben, melden wir uns.', null],
    ],
  },
  French: {
    answers: [
      'Nous reviendrons vers vous {}.',
      'Je vous rappelle {}.',
      'Vous aurez une réponse {}.',
      'Nous vous tiendrons informé {}.',
      'La direction tranchera {}.',
      'La commission rendra sa décision {}.',
      'Nous vous donnerons une réponse {}.',
      'Je vous recontacte {}.',
      'Notre décision vous sera communiquée {}.',
    ],
    bounds: [
      ['vendredi', '2026-03-06'],
      ['avant le 13 mars', '2026-03-13'],
      ["d'ici vendredi", '2026-03-06'],
      ["d'ici la fin de la semaine", '2026-03-06'],
      ["d'ici la fin de la semaine prochaine", '2026-03-13'],
      ['en fin de semaine prochaine', '2026-03-13'],
      ['au plus tard le 13 mars', '2026-03-13'],
      ['sous quinzaine', '2026-03-18'],
      ['sous deux semaines', '2026-03-18'],
      ['dans deux semaines', '2026-03-18'],
      ['sous dix jours ouvrés', '2026-03-18'],
      ["d'ici la fin du mois", '2026-03-31'],
      ['fin mars', '2026-03-31'],
      ['début avril', '2026-04-07'],
      ['mi-avril', '2026-04-15'],
    ],
    whole: [
      ['La direction se réunit le 12 mars et je vous appellerai le lendemain.', '2026-03-13'],
      ['Le jury se réunit vendredi. Je vous appelle le jour même.', '2026-03-06'],
      ['Nous vous recontacterons dès que nous aurons vu tout le monde, au plus tôt mi-avril.', null],
      ['Merci de nous envoyer le formulaire avant vendredi.', null],
      ['Nous reviendrons vers vous rapidement.', null],
    ],
  },
  Spanish: {
    answers: [
      'Te avisamos {}.',
      'Le daremos una respuesta {}.',
      'Te escribo {} sin falta.',
      'Tomaremos una decisión {}.',
      'Nos pondremos en contacto contigo {}.',
      'El director decidirá {}.',
      'Tendrás noticias nuestras {}.',
      'La decisión se comunicará {}.',
      'Te llamaremos {}.',
    ],
    bounds: [
      ['el viernes', '2026-03-06'],
      ['antes del 13 de marzo', '2026-03-13'],
      ['a más tardar el 13 de marzo', '2026-03-13'],
      ['antes del viernes', '2026-03-06'],
      ['a finales de esta semana', '2026-03-06'],
      ['a finales de la semana que viene', '2026-03-13'],
      ['la próxima semana', '2026-03-13'],
      ['en dos semanas', '2026-03-18'],
      ['en un par de semanas', '2026-03-18'],
      ['en un plazo de diez días hábiles', '2026-03-18'],
      ['en las próximas dos semanas', '2026-03-18'],
      ['a finales de marzo', '2026-03-31'],
      ['antes de fin de mes', '2026-03-31'],
      ['a principios de abril', '2026-04-07'],
      ['a mediados de abril', '2026-04-15'],
    ],
    whole: [
      ['El directorio se reúne el 12 de marzo y te llamo al día siguiente.', '2026-03-13'],
      ['La comisión se reúne el viernes. Te aviso ese mismo día.', '2026-03-06'],
      ['Por favor, envíanos el formulario antes del viernes.', null],
      ['Te contactaremos cuando hayamos visto a todos.', null],
    ],
  },
  Portuguese: {
    answers: [
      'Daremos um retorno {}.',
      'Entraremos em contato com você {}.',
      'Você receberá uma resposta {}.',
      'Retornaremos o seu contato {}.',
      'A diretoria vai decidir {}.',
      'Vamos tomar uma decisão {}.',
      'Eu ligo para você {}.',
      'O resultado será divulgado {}.',
      'Dir-lhe-ei alguma coisa {}.',
    ],
    bounds: [
      ['na sexta-feira', '2026-03-06'],
      ['até sexta', '2026-03-06'],
      ['até o dia 13', '2026-03-13'],
      ['até 13 de março', '2026-03-13'],
      ['até o fim da semana', '2026-03-06'],
      ['até o final da próxima semana', '2026-03-13'],
      ['na próxima semana', '2026-03-13'],
      ['em duas semanas', '2026-03-18'],
      ['em até dez dias úteis', '2026-03-18'],
      ['nas próximas duas semanas', '2026-03-18'],
      ['até o fim do mês', '2026-03-31'],
      ['até ao final de março', '2026-03-31'],
      ['no início de abril', '2026-04-07'],
      ['em meados de abril', '2026-04-15'],
    ],
    whole: [
      ['A direção reúne-se a 12 de março e ligo-lhe no dia seguinte.', '2026-03-13'],
      ['Peço que aguarde até dia 15, altura em que lhe direi alguma coisa.', '2026-03-15'],
      ['Por favor, envie o formulário até sexta-feira.', null],
      ['Entraremos em contato assim que tivermos novidades.', null],
    ],
  },
  Italian: {
    answers: [
      'La ricontatteremo {}.',
      'Le faremo sapere {}.',
      'Avrà una risposta {}.',
      'Ti faccio sapere {}.',
      'La commissione deciderà {}.',
      'Prenderemo una decisione {}.',
      'La graduatoria sarà comunicata ai candidati {}.',
      'Ti richiamo {}.',
      'Contiamo di darle un riscontro {}.',
    ],
    bounds: [
      ['venerdì', '2026-03-06'],
      ['entro venerdì', '2026-03-06'],
      ['entro il 13 marzo', '2026-03-13'],
      ['entro e non oltre il 13 marzo', '2026-03-13'],
      ['entro la fine della settimana', '2026-03-06'],
      ['entro la fine della prossima settimana', '2026-03-13'],
      ['la prossima settimana', '2026-03-13'],
      ['entro due settimane', '2026-03-18'],
      ['tra un paio di settimane', '2026-03-18'],
      ['entro dieci giorni lavorativi', '2026-03-18'],
      ['nelle prossime due settimane', '2026-03-18'],
      ['entro la fine del mese', '2026-03-31'],
      ['entro fine marzo', '2026-03-31'],
      ["all'inizio di aprile", '2026-04-07'],
      ['a metà aprile', '2026-04-15'],
    ],
    whole: [
      ['Il consiglio si riunisce il 12 marzo e la chiamo il giorno dopo.', '2026-03-13'],
      ['La commissione si riunisce venerdì. La chiamerò in giornata, il giorno stesso.', '2026-03-06'],
      ['La prego di inviare il modulo entro venerdì.', null],
      ['La contatteremo appena avremo visto tutti.', null],
    ],
  },
  Dutch: {
    answers: [
      'We laten je {} iets weten.',
      'Je hoort {} van ons.',
      'Ik bel je {}.',
      'We nemen {} een beslissing.',
      'De directie beslist {}.',
      'U ontvangt {} bericht van ons.',
      'We komen {} bij je terug.',
      'Ik verwacht {} meer te weten.',
    ],
    bounds: [
      ['vrijdag', '2026-03-06'],
      ['voor vrijdag', '2026-03-06'],
      ['uiterlijk 13 maart', '2026-03-13'],
      ['eind deze week', '2026-03-06'],
      ['tegen eind volgende week', '2026-03-13'],
      ['volgende week', '2026-03-13'],
      ['binnen twee weken', '2026-03-18'],
      ['over twee weken', '2026-03-18'],
      ['binnen tien werkdagen', '2026-03-18'],
      ['in de komende twee weken', '2026-03-18'],
      ['eind maart', '2026-03-31'],
      ['voor het einde van de maand', '2026-03-31'],
      ['begin april', '2026-04-07'],
      ['half april', '2026-04-15'],
    ],
    whole: [
      ['De directie vergadert op 12 maart en ik bel je de dag erna.', '2026-03-13'],
      ['De commissie komt vrijdag bijeen. Ik bel je diezelfde dag.', '2026-03-06'],
      ['De plantmanager is terug uit verlof en beslist tegen eind volgende week.', '2026-03-13'],
      ['Wil je het formulier voor vrijdag terugsturen?', null],
      ['We laten het weten zodra we iedereen hebben gesproken.', null],
    ],
  },
};

const promised = (text: string): string | null =>
  factsOf({text, kind: 'post-interview', country: null}).promise?.date ?? null;

describe.each(Object.entries(said))('%s', (_, {answers, bounds, whole}) => {
  it.each(bounds)('%s', (bound, day) => {
    const found = answers.map(answer => [answer, promised(answer.replace('{}', bound))]);
    expect(found).toEqual(answers.map(answer => [answer, day]));
  });
  it.each(whole)('%s', (mail, day) => {
    expect(promised(mail)).toBe(day);
  });
});
