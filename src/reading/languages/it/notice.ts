import type {NoticeWords} from '../notice-words';

export const notice: NoticeWords = {
  telling: `colloq assunz candid curric cv interv lavoro mansio offert posizi prova recrui risors ruolo selezi tiroci`,
  hinting: `annull appunt chiama confer contra decisi dispon docume domani esito gioved incont invita lunedì marted mercol messag notizi orario passar profil propos purtro refere rimand ringra scegli scelta scelte scelto sentir sposta stage step team venerd video visita`,
};
