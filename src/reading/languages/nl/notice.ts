import type {NoticeWords} from '../notice-words';

export const notice: NoticeWords = {
  telling: `sollic vacatu kandid arbeid kennis wervin motiva functi`,
  hinting: `gespre uitnod beschi helaas afspra aanbod contra proced afwijz cv refere reactie team morgen maandag dinsdag woensdag donderdag vrijdag test opdracht rol baan`,
};
