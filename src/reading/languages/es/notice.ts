import type {NoticeWords} from '../notice-words';

export const notice: NoticeWords = {
  telling: `entrev candid postul vacant reclut curríc selecc puesto laboral rrhh`,
  hinting: `dispon horari reunión llamad perfil lament agrade oferta contra etapa equipo prueba cargo refere mañana lunes martes miércoles jueves viernes proceso decisión documentos rol`,
};
