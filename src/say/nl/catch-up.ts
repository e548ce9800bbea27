import type {Translation} from '../translation';

/** Looking back over the last 90 days. */
export const catchUp = {
  'catchUp.title': 'Terugkijken',
  'catchUp.what': 'Wat er de laatste 90 dagen gebeurde',
  'catchUp.how':
    'Afterword gaat door de lijst in je open mailtabblad, één pagina tegelijk, en noteert wat over een gesprek kan gaan. Er wordt geen mail geopend of als gelezen gemarkeerd, en daarna staat je mail weer waar hij stond. In Outlook, dat geen zekere data noemt, kijkt het naar hooguit zestig schermen.',
  'catchUp.keeps': 'Wat het vindt, is vergeten als de browser sluit.',
  'catchUp.start': 'Kijk terug',
  'catchUp.again': 'Kijk nog eens terug',
  'catchUp.goOn': 'Ga verder',
  'catchUp.stop': 'Stop',
  'catchUp.noMail': 'Er is geen mail open. Open Gmail of Outlook in een tabblad en probeer het dan nog eens.',
  'catchUp.notStarted': 'Dat kon niet beginnen. Laad het mailtabblad opnieuw en probeer het weer.',
  'catchUp.progress': 'Hoe ver het terug is',
  'catchUp.going': {
    one: 'Aan het terugkijken. {looked} mailwisselingen tot nu toe, één kan over een gesprek gaan.',
    other: 'Aan het terugkijken. {looked} mailwisselingen tot nu toe, {count} kunnen over een gesprek gaan.',
  },
  'catchUp.soFar': {
    one: '{looked} mailwisselingen bekeken, één kan over een gesprek gaan.',
    other: '{looked} mailwisselingen bekeken, {count} kunnen over een gesprek gaan.',
  },
  'catchUp.toMail': 'Toon het mailtabblad',
  'catchUp.waiting': 'Het wacht zolang het mailtabblad uit zicht is.',
  'catchUp.stopped': 'Gestopt. Het kan verder waar het was.',
  'catchUp.ended': 'Dat was alles.',
  'catchUp.noList': 'Er was niets te bekijken. Open je inbox in het mailtabblad en kijk dan nog eens terug.',
  'catchUp.found': 'Gaat dit over een gesprek van jou?',
  'catchUp.foundHow': 'Open die wel, dan leest Afterword ze.',
  'catchUp.yes': 'Ja',
  'catchUp.no': 'Nee',
  'catchUp.later': 'Later',
  'catchUp.open': 'Open',
  'catchUp.openWhat': 'Open {subject}',
  'catchUp.read': 'Gelezen',
  'catchUp.saidNo': 'Andere die erop lijken, worden ook overgeslagen.',
  'catchUp.notOpened': 'Die mail kon niet worden geopend.',
} satisfies Translation;
