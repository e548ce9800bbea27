import type {NoticeWords} from '../notice-words';

export const notice: NoticeWords = {
  telling: `colloq candid selezi curric assunz posizi lavoro recrui risorse`,
  hinting: `dispon incont chiama profil purtro ringra propos contra step team prova ruolo refere esito domani lunedì martedì mercoledì giovedì venerdì documenti decisione`,
};
