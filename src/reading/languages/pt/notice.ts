import type {NoticeWords} from '../notice-words';

export const notice: NoticeWords = {
  telling: `entrev candid seleti vaga recrut curríc seleçã rh`,
  hinting: `dispon horári reunião perfil infeli agrade propos contra etapa fase equipe equipa teste cargo referê aprova amanhã segunda terça quarta quinta sexta processo decisão documentos`,
};
