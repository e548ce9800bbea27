import type {LetterTexts} from '../letter-text';

export const thankYou = {
  'thank-you.first-round': {
    subject: 'Gracias por la conversación',
    tones: {
      warm: `La conversación que tuvimos {day} me sentó bien, porque enseguida hablamos del trabajo de verdad. Hay una idea que me acompaña desde entonces: {keyPoint}. En eso reconozco un lugar donde me gustaría trabajar. Por aquí podría ayudar primero: {strength}. Gracias por hacer tan fácil imaginar el puesto de {role}.`,
      formal: `[Le|Te] agradezco la entrevista que mantuvimos {day} sobre el puesto de {role}. Desde entonces he pensado en un punto: {keyPoint}. Confirma mi deseo de trabajar en {employer}. Mi primera aportación sería esta: {strength}. Quedo a [su|tu] disposición para cualquier pregunta.`,
    },
  },
  'thank-you.later-round': {
    subject: 'Gracias por esta nueva conversación',
    tones: {
      warm: `Gracias por recibirme otra vez {day} y por dejarme ver más de cerca el día a día. Esta vez me llevo sobre todo esto: {keyPoint}. El puesto de {role} ha dejado de ser un anuncio, ya me veo allí un lunes por la mañana. Empezaría por aquí: {strength}. Un saludo también para las demás personas de la mesa.`,
      formal: `[Le|Te] agradezco la nueva entrevista que mantuvimos {day}. Ha completado mi idea del puesto de {role}, sobre todo en un punto: {keyPoint}. Mi deseo de trabajar en {employer} es más firme con cada encuentro. Aportaría ante todo esto: {strength}. Si falta algún dato para [su|tu] decisión, lo enviaré enseguida.`,
    },
  },
  'thank-you.panel': {
    subject: 'Gracias por la conversación',
    tones: {
      warm: [
        `Tener a varias personas enfrente puede imponer; [con usted|contigo] no fue así, y se agradece. De todo lo que hablamos {day}, a lo que más vuelvo es a esto: {keyPoint}. Junto a lo que contaron {colleagues}, entiendo mejor cómo trabaja el equipo. Yo aportaría esto: {strength}.`,
        `Quise escribir a cada persona por separado, y esta nota es la que menos me costó empezar. Cuando {day} salió este tema, se me pasaron los nervios: {keyPoint}. No tenía la respuesta completa, y eso me gustó. Con {colleagues} en el equipo y una tarea así, esta sería mi parte: {strength}.`,
      ],
      formal: [
        `[Le|Te] agradezco [su|tu] parte en la entrevista que tuve {day} [con usted|contigo], junto a {colleagues}. Una de [sus|tus] preguntas me sigue ocupando: {keyPoint}. Me mostró qué espera {employer} del puesto de {role}. Mi primera contribución sería la siguiente: {strength}.`,
        `Al repasar mis notas del encuentro veo cuántas vienen de [usted|ti]. La primera dice así: {keyPoint}. Me gustaría trabajar en ello a [su|tu] lado. Lo que ante {colleagues} apenas mencioné lo preciso aquí: {strength}. Gracias por la franqueza.`,
      ],
    },
  },
  'thank-you.second-thought': {
    subject: 'Gracias, y una respuesta mejor',
    tones: {
      warm: `Gracias por la conversación que tuvimos {day} y por unas preguntas que merecían más que mi primera respuesta. Una de ellas no se me va de la cabeza: {keyPoint}. Hoy diría esto: {betterAnswer}. El puesto de {role} me sigue interesando, y quería que [tuviera|tuvieras] también mi segunda reflexión.`,
      formal: `[Le|Te] agradezco la entrevista que mantuvimos {day}. A una pregunta [le|te] debo una respuesta mejor: {keyPoint}. Con algo de distancia, respondería así: {betterAnswer}. Mi interés por el puesto de {role} en {employer} sigue intacto.`,
    },
  },
  'thank-you.pass-on': {
    subject: 'Un agradecimiento para transmitir',
    tones: {
      warm: `En nuestro encuentro todo estaba pensado, y sospecho a quién se lo debo. ¿Puedo pedir un favor más? No tengo la dirección de {interviewers} y me gustaría que les llegara mi agradecimiento, sobre todo por esto: {keyPoint}. [Dígales|Diles], por favor, que tomaría con gusto el puesto de {role}.`,
      formal: `[Le|Te] agradezco la organización de la entrevista que tuvo lugar {day}. Como no dispongo de la dirección de {interviewers}, [le|te] ruego que les [transmita|transmitas] mi agradecimiento. Un punto de la conversación me resultó especialmente valioso: {keyPoint}. Aceptaría con gusto el puesto de {role} en {employer}.`,
    },
  },
  'thank-you.late': {
    subject: 'Gracias por la conversación',
    tones: {
      warm: `Esta nota debía haber salido antes; aquí está. Desde que hablamos {day}, hay algo que me vuelve una y otra vez: {keyPoint}. Unas noches de descanso no han cambiado nada, me gustaría el puesto de {role}. Aportaría esto: {strength}. Gracias por una buena conversación.`,
      formal: `Mi agradecimiento por la entrevista que mantuvimos {day} llega algo tarde, pero no es menos sincero. He pensado con calma en un punto: {keyPoint}. Mi interés por el puesto de {role} en {employer} ha crecido. Mi aportación sería ante todo esta: {strength}.`,
    },
  },
  'thank-you.agency': {
    subject: 'Después de la entrevista con {employer}',
    tones: {
      warm: `Gracias por ponerme en contacto con {employer}. Hablamos {day}, y las dos partes tenían preguntas, como debe ser. Esto es lo que se me quedó: {keyPoint}. Me gustaría el puesto de {role}, y [puede|puedes] decírselo de mi parte. Si tienen alguna duda, prefiero oírla a adivinarla.`,
      formal: `[Le|Te] agradezco la gestión de la entrevista con {employer}, que tuvo lugar {day}. Mi interés por el puesto de {role} es ahora mayor, sobre todo por una razón: {keyPoint}. [Transmítales|Transmíteles] mi agradecimiento, por favor. Responderé enseguida a las preguntas que tengan. [Su|Tu] opinión sobre los próximos pasos me sería útil.`,
    },
  },
  'thank-you.phone-screen': {
    subject: 'Gracias por la llamada',
    tones: {
      warm: `Gracias por la llamada que tuvimos {day}; la media hora pasó deprisa. Presté más atención al llegar aquí: {keyPoint}. Después de eso quise oír el resto y conocer a las personas que hay detrás del puesto de {role}. Por si ayuda a elegir, aquí sería útil: {strength}.`,
      formal: `[Le|Te] agradezco la conversación telefónica que mantuvimos {day} sobre el puesto de {role}. Un punto me pareció de especial interés: {keyPoint}. Con gusto la continuaría en persona en {employer}. Aportaría ante todo esto: {strength}. Cualquier documento que falte llegará el mismo día.`,
    },
  },
} as const satisfies LetterTexts;
