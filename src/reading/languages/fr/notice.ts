import type {NoticeWords} from '../notice-words';

export const notice: NoticeWords = {
  telling: `candid convoc cv embauc emploi entret entrev essai interv poste postes postul recrut salair`,
  hinting: `altern annul appel appell autre avis boulot boutot choix collab confir contra crénea date demain dispon dossie décal décisi exerci intere intérê jeudi job journé jury lundi mardi mercre motiva nouvel offre parcou passer profil propos présen rdv regret rencon rendez report respon ressou reteni retenu référe répons stage suite test tâche vendre venir visio échang équipe étape`,
};
