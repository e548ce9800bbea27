import type {NoticeWords} from '../notice-words';

export const notice: NoticeWords = {
  telling: `candid entret recrut embauc postul convoc poste cv motiva`,
  hinting: `dispon créneau rendez profil intérêt regret suite retenu contrat offre échange équipe rencontrer référe répons test exercice date appel visio demain lundi mardi mercredi jeudi vendredi décision`,
};
