import type {Translation} from '../translation';

/** The toolbar's popup. */
export const popup = {
  'popup.title': 'Afterword',
  'popup.due': 'Nu aan de beurt',
  'popup.soon': 'Binnenkort',
  'popup.waiting': 'Zij zijn aan zet',
  'popup.search': 'Zoek een werkgever, een functie of een persoon',
  'popup.notFound': 'Geen met die naam. Wat voorbij is, ligt op het bureau.',
  'popup.desk': 'Open het bureau',
  'popup.open': 'Open',
  'popup.write': 'Schrijven',
  'popup.more': 'Waarom, en andere keuzes: {what}',
  'popup.unknownEmployer': 'Werkgever nog niet bekend',
  'popup.nothingMorning': 'Er is niets te doen. Een goede ochtend.',
  'popup.nothingAfternoon': 'Er is niets te doen. Een goede middag.',
  'popup.nothingEvening': 'Er is niets te doen. Geniet van je avond.',
  'popup.empty': 'Open een mail over een sollicitatiegesprek, dan houdt Afterword de tijd voor je bij.',
  'popup.loading': 'Een ogenblik',
  'popup.cannotLoad': 'Afterword kon dit niet opzoeken. Sluit dit venster en open het opnieuw.',
  'popup.did.later': 'Uitgesteld.',
  'popup.did.skip': 'Overgeslagen.',
  'popup.did.done': 'Gedaan.',
  'popup.did.not-interview': 'Genoteerd: gaat niet over een gesprek.',
} satisfies Translation;
