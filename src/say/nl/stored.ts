import type {Translation} from '../translation';

/** What is kept, and what never is. */
export const stored = {
  'stored.kept': 'Bewaard op deze computer',
  'stored.counts':
    'Nu: sollicitaties {applications}, mailwisselingen waaruit ze zijn gelezen {conversations}.',
  'stored.facts':
    'Feiten uit mails over gesprekken: werkgever, functie, mensen, data, wat is beloofd en gevraagd.',
  'stored.quotes': 'Voor elk feit hooguit één regel van de mail die het bewijst, ten hoogste 160 tekens.',
  'stored.subjects': 'Het onderwerp van elke mailwisseling, zodat je haar terugvindt.',
  'stored.said': 'Wat je Afterword vertelde: notities, antwoorden, verbeteringen.',
  'stored.settings': 'Je instellingen.',
  'stored.never': 'Nooit bewaard',
  'stored.noBodies': 'De tekst van een mail. Die wordt in het geheugen gelezen en vergeten.',
  'stored.noAttachments': 'Bijlagen, en mails die niet over een gesprek gaan.',
  'stored.noNetwork':
    'Iets elders, tenzij je met je andere computers deelt. Afterword zelf doet geen verzoek aan het netwerk.',
  'stored.report': 'Als er iets niet klopt',
  'stored.reportHint': 'Deze melding bevat alleen aantallen: geen woord uit een mail, geen naam, geen adres.',
  'stored.copy': 'Kopieer de melding',
  'stored.copied': 'Gekopieerd.',
  'stored.notCopied': 'De browser liet het niet kopiëren. Selecteer het en kopieer het zelf.',
  'stored.health.well': 'De opslag is in orde.',
  'stored.health.restored':
    'De opslag was leeg teruggekomen en is hersteld uit het logboek. Kijk je sollicitaties één keer na.',
  'stored.health.memory-only':
    'Deze browser bewaart niets voor Afterword. Wat gelezen wordt, is weg als de browser sluit.',
  'stored.health.newer-version':
    'De opslag is geschreven door een nieuwere Afterword. Hij blijft zoals hij is tot Afterword is bijgewerkt.',
} satisfies Translation;
