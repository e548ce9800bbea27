import type {Translation} from '../translation';

/** What the strip says about a draft: one reason, and where there is one, the mend. */
export const checks = {
  'checks.tooEarly': '{why} Ein guter Tag, um höflich nachzufragen: {day}.',
  'checks.answered':
    'Inzwischen ist eine Antwort gekommen. Lesen Sie sie zuerst; vielleicht steht darin, was Sie fragen.',
  'checks.openSlot': 'Hier ist noch etwas einzutragen.',
  'checks.otherName': 'In dieser Unterhaltung schreiben Sie mit {people}.',
  'checks.otherEmployer': 'In dieser Unterhaltung geht es um {employer}.',
  'checks.otherRole': 'In dieser Unterhaltung geht es um die Stelle {role}.',
  'checks.noReply': 'Antworten an {address} liest niemand.',
  'checks.tooLong': 'Der Brief hat {count} Wörter. Bis zu 150 liest man leicht.',
  'checks.accusing':
    'Das kann wie ein Vorwurf wegen der Wartezeit klingen. Eine schlichte Frage ist freundlicher.',
  'checks.pleading': 'Das kann wie Betteln klingen. Was Sie mitbringen, spricht besser für Sie.',
  'checks.arguing': 'Das stellt die Entscheidung in Frage. Ein kurzer Dank lässt die Tür offen.',
  'checks.pestering': 'Das drängt auf eine Antwort, ohne einen Grund, den die andere Seite teilen würde.',
  'checks.nearDuplicate':
    'Das ist fast der Brief, den schon jemand anderes aus der Runde hat. Solche Briefe werden verglichen.',
  'checks.attachmentMissing': 'Der Brief spricht von einem Anhang, und es ist keiner da.',
  'checks.misspelt': '„{word}“ sieht falsch geschrieben aus.',
  'checks.twice': 'Hier steht ein Wort doppelt.',
  'checks.grammar': '„{words}“ ist vielleicht ein Grammatikfehler.',
} satisfies Translation;
