import type {Translation} from '../translation';

/** The first minute. */
export const welcome = {
  'welcome.title': 'Voor de dagen na een gesprek',
  'welcome.lead':
    'Afterword zit stil in je mail. Het merkt mailwisselingen over sollicitatiegesprekken op, houdt de tijd bij en zet de juiste korte brief in je antwoord. Het verstuurt nooit iets voor je.',
  'welcome.reads': 'Wat het leest',
  'welcome.readsWhat':
    'De mailpagina die je open hebt, en niets daarachter. Mails die niet over een gesprek gaan, slaat het over.',
  'welcome.keeps': 'Wat het bewaart',
  'welcome.keepsWhat':
    'Feiten: werkgever, mensen, data, beloften, elk met hooguit één regel die het bewijst. Alles op deze computer.',
  'welcome.leaves': 'Wat je computer verlaat',
  'welcome.leavesWhat': 'Niets. Er is geen account en geen server, en geen verzoek aan het netwerk.',

  'welcome.begin': 'Om te beginnen',
  'welcome.allow': 'Je browser vraagt je Afterword toe te laten op je mailpagina’s.',
  'welcome.allowIt': 'Laat het daar toe',
  'welcome.allowed': 'Toegelaten. Open je mail en ga verder zoals altijd.',
  'welcome.notAllowed':
    'Niet toegelaten. Afterword leest niets; je kunt op het bureau nog zelf sollicitaties toevoegen.',
  'welcome.tabs': 'Je mail staat al open. Afterword kan daar nu beginnen.',
  'welcome.startThere': 'Begin daar',
  'welcome.began': 'Het is daar begonnen. Open een mail over een gesprek om het te zien.',
  'welcome.reload': 'Je browser wil dat tabblad opnieuw laden. Dan is Afterword er.',
  'welcome.openMail': 'Open je mail, Gmail of Outlook, en ga verder zoals altijd.',
  'welcome.remind': 'Wil je een herinnering als er iets de moeite waard is? Je kunt ook zelf kijken.',
  'welcome.remindMe': 'Herinner me',
  'welcome.reminding': 'Je krijgt herinneringen, binnen je uren, zonder namen.',
  'welcome.notReminding': 'Dan geen herinneringen. In de instellingen op het bureau kun je dat veranderen.',

  'welcome.try': 'Probeer het hier',
  'welcome.tryHint': 'Dit is geen echte mail, maar de kaart en de brieven zijn de echte.',
  'welcome.sample.subject': 'Bedankt voor je komst',
  'welcome.sample.mail':
    'Beste Jo,\n\nBedankt voor het gesprek van gisteren. We spreken nog twee mensen en laten je uiterlijk vrijdag 20 maart iets weten.\n\nHartelijke groet\nMaya',
  'welcome.sample.reply': 'Je antwoord',
  'welcome.sample.inserted':
    'De brief staat in je concept. In je mail haalt één keer ongedaan maken hem eruit; versturen blijft aan jou.',
  'welcome.sample.because': 'Je sprak gisteren Maya Chen bij Acme. Een bedankje is welkom binnen een dag.',
  'welcome.sample.enquiry':
    'Ze zeiden dat ze uiterlijk vrijdag 20 maart zouden beslissen. De dinsdag daarna is een beleefde dag om te vragen.',
  'welcome.sample.letter': 'Bedankje',
  'welcome.sample.shortLetter': 'Bedankje, kort',
  'welcome.sample.letterBegins':
    'Beste Maya,\n\nBedankt voor het gesprek van maandag. Ik denk nog steeds aan ',
  'welcome.sample.point': 'Een punt uit het gesprek',
  'welcome.sample.pointHint': 'iets waar jullie over spraken',
  'welcome.sample.letterEnds':
    '.\n\nDaardoor wil ik de functie bij Acme nog liever. Als nog iets kan helpen bij jullie besluit, stuur ik het graag.\n\nHartelijke groet\nJo Field',
  'welcome.sample.shortText':
    'Beste Maya,\n\nBedankt voor je tijd maandag. Het was een fijn gesprek en ik zou graag bij jullie komen werken.\n\nHartelijke groet\nJo Field',

  'welcome.end': 'Al je sollicitaties liggen op het bureau. Het blad in de werkbalk brengt je erheen.',
  'welcome.lookBack':
    'Ook gesprekken die je kort geleden had, zijn in je mail te vinden, zonder er een te openen.',
  'welcome.desk': 'Open het bureau',
} satisfies Translation;
