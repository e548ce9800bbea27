import type {NoticeWords} from '../notice-words';

export const notice: NoticeWords = {
  telling: `bewerb arbeit assess ausbil auswah bewarb einges gehalt interv kandid karrie kennel kennen lebens mitarb prakti probea probet recrui schnup stelle vakanz vorste zeugni`,
  hinting: `abgesa absage anders anderw angebo anruf antwor aufgab auskun besche besetz bespre besuch beworb chef chefin dienst donner eingel einlad einste entsch fortsc freita freue freuen gespra gesprä hospit intere job kaffee leider melden mittwo montag nachfr nachwe passen passt person positi posten profil refere rolle runde rückfr rückme schich schrit start team teams telefo termin test treffe uhr unterl verfah versch vertra verträ video vorbei vorges vorzus zoom zusage`,
};
