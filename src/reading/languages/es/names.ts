import {names as english} from '../en/names';
import type {NameWords} from '../name-words';

export const names: NameWords = {
  employerInSubject:
    '(?:candidatura|entrevista|postulacion|solicitud|puesto|vacante|oferta|proceso|seleccion|empleo|invitacion|[a-z]+)(?: \\([^)]{1,30}\\))? (?:en|con)|candidatura a|bienvenido a',
  employerInLetter:
    '(?:en|de parte de|en nombre de|formar parte de|unirte a|unirse a|equipo de|interes en|trabajar en|trabajar con|empresa|compania|postularte a|aqui en)(?: la empresa)?',
  employerAt: 'en',
  client: '(?:nuestro|mi) cliente,?(?: la| el)?|para la empresa|en nombre de|puesto en|vacante en',
  agency: 'nuestro cliente|mi cliente|consultora de (?:seleccion|rrhh)|empresa de trabajo temporal|\\bett\\b',
  team: `(?:equipo de (?:seleccion|talento|rrhh|reclutamiento|recursos humanos)|seleccion|reclutamiento|recursos humanos|rrhh|talento|empleo|equipo|${english.team})`,
  teamLead:
    'rr\\.? ?hh\\.?|rh|recursos humanos|seleccion|(?:equipo|departamento) de (?:talento|seleccion|personas)|secretaria',
  personAt: 'de|en|\\||-|@|at|from',
  roleAfter:
    '(?:puesto|posicion|vacante|cargo|rol|oferta|plaza|candidatura|entrevista|postulacion|solicitud)(?: \\w+){0,2}? (?:de|como|para el puesto de|al puesto de|para la posicion de|para la vacante de|para el cargo de|para|:)|puesto:',
  roleWeak: '(?:de|para|como)',
  roleBetween: '(?:para|al|el|la|de|del)',
  roleNoun: '(?:puesto|vacante|posicion|cargo)\\b',
  looseNoun: '(?!)',
  roleInSubject:
    '(?:candidatura|entrevista|puesto|vacante|oferta|postulacion|invitacion|proceso)(?! tecnic[oa](?![a-z]| d))(?: al puesto| para el puesto| a entrevista| de seleccion)?(?: de| para| como| :| -|:)?(?: (?:el|la|un|puesto|puesto de))?',
  roleEnds:
    'en|con|para|que|y|nos|te|le|ha|se|es|a|desde|por|publicad[oa]|ubicad[oa]|de nuestra|del equipo|el|lunes|martes|miercoles|jueves|viernes|manana',
  notInTitle: '^tecnic[oa]$|usted|tu|su|nosotros|nuestro|es|son|hemos|ha|gracias|que|no',
  agentEnding: '[a-z]{3,}(?:or|ora|ero|era|ista|ico|ica|ante|ente|grafo|logo|loga)(?:/a|\\(a\\))?',
  heads: `fisioterapeuta|terapeuta|psicolog[oa]|medic[oa]|dentista|veterinari[oa]|farmaceutic[oa]|matrona|cuidador(?:a)?|monitor(?:a)?|educador(?:a)?|maestr[oa]|docente|bibliotecari[oa]|archivist[oa]?|traductor(?:a)?|interprete|periodista|fotograf[oa]|editor(?:a)?|recepcionista|secretari[oa]|conserje|limpiador(?:a)?|panader[oa]|pasteler[oa]|carnicer[oa]|mecanic[oa]|electricista|fontaner[oa]|plomer[oa]|carpinter[oa]|albanil|pintor(?:a)?|soldador(?:a)?|conductor(?:a)?|repartidor(?:a)?|mozo de almacen|almacener[oa]|cajer[oa]|dependient[ea]|reponedor(?:a)?|peluquer[oa]|jardiner[oa]|agricultor(?:a)?|guia|azafata|socorrista|vigilante|guardia|polic[ií]a|notari[oa]|economista|biolog[oa]|quimic[oa]|fisic[oa]|geolog[oa]|investigador(?:a)?|doctorand[oa]|actuari[oa]|auditor(?:a)?|tesorer[oa]|gestor(?:a)?|agente|delegad[oa]|promotor(?:a)?|animador(?:a)?|trabajador(?:a)? social|chofer|obrer[oa]|peon|barman|barista|chef|sommelier|maquinista|piloto|desarrollador(?:a)?|ingenier[oa]|analista|gerente|jef[ea]|responsable|director(?:a)?|asistente|administrativ[oa]|contable|contador(?:a)?|consultor(?:a)?|disenador(?:a)?|tecnic[oa]|coordinador(?:a)?|vendedor(?:a)?|comercial|asesor(?:a)?|enfermer[oa]|profesor(?:a)?|arquitect[oa]|redactor(?:a)?|especialista|becari[oa]|auxiliar|supervisor(?:a)?|encargad[oa]|programador(?:a)?|abogad[oa]|cociner[oa]|camarer[oa]|operari[oa]|cientific[oa]|ejecutiv[oa]|practicante|${english.heads}`,
  titleLead: `entrevista|candidatura|proceso|seleccion|convocatoria|invitacion|vacante|${english.titleLead}`,
  hiring: `entrevista|candidatura|invitacion|tu|su|confirmacion|proceso|seleccion|postulacion|solicitud|respuesta|siguiente|paso|cita|cambio|cancelacion|recordatorio|puesto|vacante|${english.hiring}`,
  meeting:
    '(?:entrevista|reunion|llamada|cita)(?: \\w+){0,2} con|te reuniras con|se reunira con|conoceras a|hablaras con',
  interviewers: `entrevistador(?:es|as?)?|participantes|${english.interviewers}`,
  and: 'y|e|&',
  with: `con|${english.with}`,
  over: `telefono|videollamada|${english.over}`,
  guests: `invitados|${english.guests}`,
  organiser: `organizador(?:a)?|${english.organiser}`,
};
