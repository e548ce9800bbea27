import type {NoticeWords} from '../notice-words';

export const notice: NoticeWords = {
  telling: `sollic arbeid baan cv gespre interv kandid kennis meeloo proefd recrui salari vacatu wervin`,
  hinting: `aanbod afgewe afspra afwijz belafs belle bellen beschi beslis besloo bevest bezoek contra dinsda donder functi geannu gekoze helaas keuze koffie komen langs maanda morgen motiva nieuws opdrac overle planne proced reacti refere rol rooste stage stap team terugk test uitnod uur verzet vrijda werk werken woensd`,
};
