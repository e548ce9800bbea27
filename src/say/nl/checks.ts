import type {Translation} from '../translation';

/** What the strip says about a draft: one reason, and where there is one, the mend. */
export const checks = {
  'checks.tooEarly': '{why} Een beleefde dag om te vragen is {day}.',
  'checks.answered': 'Ze hebben intussen geschreven. Lees dat eerst; misschien staat het antwoord er al.',
  'checks.openSlot': 'Deze plek moet nog worden ingevuld.',
  'checks.otherName': 'Dit gesprek is met {people}.',
  'checks.otherEmployer': 'Deze mailwisseling gaat over {employer}.',
  'checks.otherRole': 'Deze mailwisseling gaat over de functie {role}.',
  'checks.noReply': 'Niemand leest antwoorden aan {address}.',
  'checks.tooLong': 'De brief telt {count} woorden. Tot 150 leest prettig.',
  'checks.accusing': 'Dit kan klinken als een verwijt om het wachten. Een gewone vraag is vriendelijker.',
  'checks.pleading': 'Dit kan klinken als smeken. Wat je meebrengt, spreekt beter voor je.',
  'checks.arguing': 'Dit vecht hun besluit aan. Een kort bedankje houdt de deur open.',
  'checks.pestering': 'Dit dringt aan op antwoord zonder een reden die zij zouden delen.',
  'checks.nearDuplicate':
    'Dit is bijna het bedankje dat een ander uit het gesprek al heeft. Ze vergelijken ze.',
  'checks.attachmentMissing': 'De brief spreekt van een bijlage, en die is er niet.',
  'checks.misspelt': '“{word}” lijkt verkeerd gespeld.',
  'checks.twice': 'Hier staat een woord twee keer.',
  'checks.grammar': '“{words}” is misschien een grammaticafout.',
} satisfies Translation;
