import type {NoticeWords} from '../notice-words';

export const notice: NoticeWords = {
  telling: `entrev candid curric curríc empreg estági etapa interv recrut salári seleti seleçã vaga vagas`,
  hinting: `agrade amanhã aprova cancel cargo chamad confir contra conver decisã dispon docume equipa equipe escolh fase funçã função hora horári infeli ligar ligo marcar outra outro papo perfil proces propos quarta quinta referê remarc retorn reuniã rh seguir segund sexta terça teste trabal visita`,
};
