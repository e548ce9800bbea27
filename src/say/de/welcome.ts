import type {Translation} from '../translation';

/** The first minute. */
export const welcome = {
  'welcome.title': 'Für die Tage nach einem Vorstellungsgespräch',
  'welcome.lead':
    'Afterword sitzt still in Ihren E-Mails. Es bemerkt Unterhaltungen über Vorstellungsgespräche, behält die Zeit im Blick und legt den passenden kurzen Brief in Ihre Antwort. Es sendet nie etwas für Sie.',
  'welcome.reads': 'Was es liest',
  'welcome.readsWhat':
    'Die E-Mail-Seite, die Sie geöffnet haben, und nichts dahinter. An E-Mails, in denen es nicht um ein Vorstellungsgespräch geht, geht es vorbei.',
  'welcome.keeps': 'Was es behält',
  'welcome.keepsWhat':
    'Angaben: Arbeitgeber, Personen, Daten, Zusagen, jede mit höchstens einer Zeile, die sie belegt. Alles auf diesem Computer.',
  'welcome.leaves': 'Was Ihren Computer verlässt',
  'welcome.leavesWhat': 'Nichts. Es gibt kein Konto und keinen Server und keine Anfrage ins Netz.',

  'welcome.begin': 'Zum Anfang',
  'welcome.allow': 'Ihr Browser bittet Sie, Afterword auf Ihren E-Mail-Seiten zu erlauben.',
  'welcome.allowIt': 'Dort erlauben',
  'welcome.allowed': 'Erlaubt. Öffnen Sie Ihre E-Mails und machen Sie weiter wie immer.',
  'welcome.notAllowed':
    'Nicht erlaubt. Afterword liest nichts; am Schreibtisch können Sie trotzdem Bewerbungen hinzufügen.',
  'welcome.tabs': 'Ihre E-Mails sind schon offen. Afterword kann dort jetzt beginnen.',
  'welcome.startThere': 'Dort beginnen',
  'welcome.began':
    'Dort hat es begonnen. Öffnen Sie eine E-Mail zu einem Vorstellungsgespräch, um es zu sehen.',
  'welcome.reload': 'Ihr Browser möchte, dass Sie diesen Tab noch einmal laden. Dann ist Afterword da.',
  'welcome.openMail': 'Öffnen Sie Ihre E-Mails in Gmail oder Outlook, und machen Sie weiter wie immer.',
  'welcome.lookBack':
    'Auch frühere Gespräche lassen sich in Ihren E-Mails finden, ohne dass eine geöffnet wird.',
  'welcome.remind':
    'Möchten Sie eine Erinnerung, wenn sich etwas lohnt? Sie können auch von selbst nachsehen.',
  'welcome.remindMe': 'Erinnerungen einschalten',
  'welcome.reminding': 'Sie werden erinnert, innerhalb Ihrer Zeiten, ohne Namen.',
  'welcome.notReminding':
    'Dann keine Erinnerungen. In den Einstellungen am Schreibtisch lässt sich das ändern.',

  'welcome.try': 'Hier ausprobieren',
  'welcome.tryHint': 'Das ist keine echte E-Mail, aber die Karte und die Briefe sind die echten.',
  'welcome.sample.subject': 'Danke für Ihren Besuch',
  'welcome.sample.mail':
    'Guten Tag Jo Field,\n\nvielen Dank für das Gespräch gestern. Wir sprechen noch mit zwei weiteren Personen und melden uns bis Freitag, den 20. März.\n\nFreundliche Grüße\nMaya Chen',
  'welcome.sample.reply': 'Ihre Antwort',
  'welcome.sample.inserted':
    'Der Brief steht in Ihrem Entwurf. In Ihren E-Mails nimmt ihn einmal „Rückgängig“ wieder heraus; das Senden bleibt bei Ihnen.',
  'welcome.sample.because':
    'Sie haben gestern bei Acme mit Maya Chen gesprochen. Ein Dankesbrief ist innerhalb eines Tages willkommen.',
  'welcome.sample.enquiry':
    'Angekündigt war eine Entscheidung bis Freitag, 20. März. Der Dienstag danach ist ein guter Tag, um höflich nachzufragen.',
  'welcome.sample.letter': 'Dankesbrief',
  'welcome.sample.shortLetter': 'Dankesbrief, kurz',
  'welcome.sample.letterBegins':
    'Guten Tag Maya Chen,\n\nvielen Dank für das Gespräch am Montag. Besonders geblieben ist mir ',
  'welcome.sample.point': 'Ein Punkt aus dem Gespräch',
  'welcome.sample.pointHint': 'etwas, worüber Sie gesprochen haben',
  'welcome.sample.letterEnds':
    '.\n\nDie Stelle bei Acme reizt mich seither noch mehr. Falls Ihnen bei der Entscheidung noch etwas hilft, schicke ich es gern.\n\nHerzliche Grüße\nJo Field',
  'welcome.sample.shortText':
    'Guten Tag Maya Chen,\n\nvielen Dank für Ihre Zeit am Montag. Unser Gespräch hat mir Freude gemacht, und ich würde gern bei Ihnen anfangen.\n\nHerzliche Grüße\nJo Field',

  'welcome.end':
    'Alle Ihre Bewerbungen liegen auf dem Schreibtisch. Das Blatt in der Symbolleiste führt dorthin.',
  'welcome.desk': 'Zum Schreibtisch',
} satisfies Translation;
