import type {Translation} from '../translation';

/** What the strip says about a draft: one reason, and where there is one, the mend. */
export const checks = {
  'checks.tooEarly': '{why} Un buen día para preguntar es el {day}.',
  'checks.answered': 'Han escrito desde entonces. Léelo primero; quizá ya diga lo que preguntas.',
  'checks.openSlot': 'Este hueco está aún por completar.',
  'checks.otherName': 'En esta conversación está {people}.',
  'checks.otherEmployer': 'Esta conversación es sobre {employer}.',
  'checks.otherRole': 'Esta conversación es sobre el puesto de {role}.',
  'checks.noReply': 'Nadie lee las respuestas a {address}.',
  'checks.tooLong': 'La carta tiene {count} palabras. Hasta 150 se leen con facilidad.',
  'checks.accusing': 'Puede sonar a reproche por la espera. Una pregunta sencilla es más amable.',
  'checks.pleading': 'Puede sonar a súplica. Lo que aportas habla mejor de ti.',
  'checks.arguing': 'Discute su decisión. Un agradecimiento breve deja la puerta abierta.',
  'checks.pestering': 'Apremia una respuesta sin un motivo que ellos compartan.',
  'checks.nearDuplicate':
    'Es casi la misma nota que tiene otra persona de la entrevista. Suelen compararlas.',
  'checks.attachmentMissing': 'La carta habla de algo adjunto, y no hay nada adjunto.',
  'checks.misspelt': '«{word}» parece mal escrito.',
  'checks.twice': 'Aquí hay una palabra dos veces.',
  'checks.grammar': '«{words}» puede ser un descuido de gramática.',
} satisfies Translation;
