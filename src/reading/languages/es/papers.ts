import type {PaperWords} from '../paper-words';

export const papers: PaperWords = {
  asks: '(?:por favor|podrias|podria|puedes|puede|necesitamos|te pedimos|le pedimos|rogamos|nos falta|hace falta|requerimos|envianos|envienos|(?:te|le|os) agradeceria(?:mos)?|favor de)[^;!?]{0,180}',
  asksNot:
    'gracias por|hemos recibido|recibimos|no es necesario|no hace falta|traer|traiga|mas adelante|opcional|si (?:lo )?tienes',
  done: 'gracias por (?:\\w+ ){0,2}(?:completar|enviar|realizar|hacer|participa)|(?:hemos|ha) (?:\\w+ ){0,1}(?:recibido|sido (?:recibid|completad|enviad)[oa]s?)',
  namedBefore: 'lo|la|los|las|estos|documentos|todo|prueba',
  deadline: 'fecha limite|plazo',
  opensList: '(?:siguientes?|documentos|documentacion)(?: \\w+){0,3} ?:?$|:$',
  by: 'antes del?|hasta(?: el)?|a mas tardar(?: el)?|para el',
  papers: [
    ['references', 'referencias|cartas? de recomendacion'],
    ['portfolio', 'portafolio|portfolio|porfolio'],
    ['certificates', 'certificados?|titulos?|diplomas?'],
    ['transcript', 'expediente academico|historial academico|certificado de notas'],
    ['form', 'formulario|cuestionario'],
    ['take-home task', 'caso practico|ejercicio|prueba tecnica'],
    ['work permit', 'permiso de trabajo|permiso de residencia|visado'],
    ['cover letter', 'carta de (?:presentacion|motivacion)'],
    ['CV', 'cv\\b|curriculum|hoja de vida'],
    ['payslips', 'nominas?\\b'],
    ['ID', 'copia de(?:l| tu| su) (?:dni|nie|pasaporte|documento)'],
  ],
};
