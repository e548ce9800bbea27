import type {NoticeWords} from '../notice-words';

export const notice: NoticeWords = {
  telling: `entrev candid curric curríc empleo interv oferta postul prueba puesto reclut rrhh selecc sueldo vacant`,
  hinting: `agrade aplaza cancel cargo charla cita confir contra decisi dispon docume elegid elegir enhora equipo escogi etapa ganas hora horari incorp jueves labora lament llamad llamar lunes martes mañana miérco noveda otra otro pasar perfil plazo proces propue refere reprog reserv reunio reunió rol trabaj vierne visita`,
};
