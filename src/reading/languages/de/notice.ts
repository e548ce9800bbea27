import type {NoticeWords} from '../notice-words';

export const notice: NoticeWords = {
  telling: `bewerb vorste kennen stelle arbeit personal lebens zeugni kandid probea probet auswah einste gehalt intervi`,
  hinting: `gespräch termin position einlad unterl zusage absage rückme leider entsche interesse vertrag melden versch team passt freue freuen uhr aufgabe test rolle profil`,
};
