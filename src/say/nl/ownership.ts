import type {Translation} from '../translation';

/** What is said of the user's data as a whole: backup, restore, erasing, files to take along. */
export const ownership = {
  'ownership.file.about':
    'Een back-up van Afterword. Hierin staat wat Afterword van je sollicitaties weet: wie schreef en wanneer, wat het begreep, hooguit één korte geciteerde regel per feit, en wat je het vertelde. Er staat geen mail in. Wie dit bestand heeft, kan het lezen.',

  'ownership.reminder':
    'Je notities staan alleen op deze computer, en sommige zijn nieuwer dan je laatste back-up. Een back-up kost een ogenblik: Bureau, Je gegevens.',

  'ownership.title': 'Je gegevens',
  'ownership.link': 'Alles bewaren, terughalen of wissen',
  'ownership.here':
    'Afterword kent {applications} sollicitaties, uit {conversations} mailwisselingen. Alles staat in deze browser en nergens anders.',
  'ownership.hereShared':
    'Afterword kent {applications} sollicitaties, uit {conversations} mailwisselingen. Alles staat in deze browser; wat loopt, wordt gedeeld met je andere computers.',

  'ownership.backup': 'Back-up',
  'ownership.backup.what':
    'Eén bestand met alles: wat gelezen is, wat je noteerde, hoe je het instelde. Je kunt het openen en lezen. Bewaar het waar anderen niet komen.',
  'ownership.backup.none': 'Er is nog geen back-up.',
  'ownership.backup.older': 'De laatste back-up is van {day}. Sindsdien is er iets veranderd.',
  'ownership.backup.current': 'De laatste back-up is van {day}. Sindsdien is er niets veranderd.',
  'ownership.backup.save': 'Bewaar een back-up',
  'ownership.backup.collecting': 'Verzamelen…',
  'ownership.backup.made': 'Het bestand staat bij je downloads.',
  'ownership.backup.failed': 'De back-up kon niet worden gemaakt. Probeer het nog eens.',
  'ownership.backup.remind': 'Zeg het me rustig als er een maand geen back-up was',

  'ownership.restore': 'Haal een back-up terug',
  'ownership.restore.choose': 'Kies een back-upbestand',
  'ownership.restore.hint': 'Of sleep het hierheen. Je ziet wat erin staat voor er iets verandert.',
  'ownership.restore.reading': 'Het bestand lezen…',
  'ownership.restore.taking': 'Terughalen…',
  'ownership.restore.how': 'Wat hier al is',
  'ownership.restore.merge': 'Houd het, en voeg toe wat in het bestand staat',
  'ownership.restore.mergeHint':
    'Waar beide iets van weten, gaat van geen van beide iets verloren. Je instellingen hier blijven.',
  'ownership.restore.replace': 'Vervang het door wat in het bestand staat',
  'ownership.restore.replaceHint': 'Wat hier is en niet in het bestand, is dan weg, ook de instellingen.',
  'ownership.restore.take': 'Haal terug',
  'ownership.restore.leave': 'Laat het zo',
  'ownership.restore.done': 'Het is terug.',
  'ownership.restore.failed': 'Het kon niet worden teruggehaald. Wat hier was, is er nog.',
  'ownership.restore.dropped': 'Er is niets veranderd.',

  'ownership.preview': 'Een back-up van {day}',
  'ownership.preview.conversations': {one: 'Eén mailwisseling', other: '{count} mailwisselingen'},
  'ownership.preview.known': {one: 'Eén ervan is hier al', other: '{count} ervan zijn hier al'},
  'ownership.preview.told': {
    one: 'Eén antwoord of notitie van jou',
    other: '{count} antwoorden en notities van jou',
  },
  'ownership.preview.letters': {
    one: 'Het spoor van één verstuurde brief',
    other: 'De sporen van {count} verstuurde brieven',
  },
  'ownership.preview.settings': 'Je instellingen',
  'ownership.preview.noSettings': 'Geen instellingen',

  'ownership.problem.at': '{reason} (Bij: {where})',
  'ownership.problem.not-json':
    'Dit is geen back-upbestand: het is niet als JSON te lezen. Er is niets veranderd.',
  'ownership.problem.truncated':
    'Het bestand houdt te vroeg op; er ontbreekt een deel. Er is niets veranderd.',
  'ownership.problem.wrong-schema': 'Dit bestand is geen back-up van Afterword. Er is niets veranderd.',
  'ownership.problem.newer-version':
    'Een nieuwere Afterword maakte deze back-up. Werk deze eerst bij. Er is niets veranderd.',
  'ownership.problem.forbidden-key':
    'Het bestand heeft een veld dat geen back-up heeft. Er is niets veranderd.',
  'ownership.problem.unknown-field':
    'Het bestand heeft een veld dat Afterword niet kent. Er is niets veranderd.',
  'ownership.problem.missing-field': 'In het bestand ontbreekt iets. Er is niets veranderd.',
  'ownership.problem.duplicate': 'Iets staat twee keer in het bestand. Er is niets veranderd.',
  'ownership.problem.wrong-type': 'Een waarde in het bestand is niet van haar soort. Er is niets veranderd.',
  'ownership.problem.out-of-range':
    'Een waarde in het bestand ligt buiten wat ze mag zijn. Er is niets veranderd.',
  'ownership.problem.too-large': 'Het bestand is te groot voor een back-up. Er is niets veranderd.',
  'ownership.problem.unreachable': 'Afterword kon het bestand zojuist niet lezen. Probeer het nog eens.',

  'ownership.files': 'Voor andere programma’s',
  'ownership.files.what':
    'Je sollicitaties als tabel, en wat aan de beurt is als agenda. Haal je de agenda opnieuw binnen, dan verschuift wat verschoven is.',
  'ownership.files.alarms': 'Laat de agenda ook herinneren',
  'ownership.files.table': 'Bewaar de tabel (CSV)',
  'ownership.files.calendar': 'Bewaar de agenda (ICS)',
  'ownership.files.made': 'Het bestand staat bij je downloads.',
  'ownership.files.failed': 'Het bestand kon niet worden gemaakt. Probeer het nog eens.',

  'ownership.forgetting': 'Vanzelf vergeten',
  'ownership.forgetting.what':
    'Sollicitaties die voorbij of weggelegd zijn, kunnen na een tijd geheel worden vergeten. Wat vergeten is, komt alleen uit een back-up terug.',
  'ownership.forgetting.after': 'Vergeet wat voorbij is',
  'ownership.forgetting.never': 'nooit',
  'ownership.forgetting.months': {one: 'na een maand', other: 'na {count} maanden'},
  'ownership.forgetting.begin': 'Vergeet vanaf nu',
  'ownership.forgetting.stop': 'Vergeet nooit',

  'ownership.share': 'Je andere computers',
  'ownership.share.what':
    'De browser kan wat loopt meenemen naar je andere computers, via het account waarmee je daar bent aangemeld: feiten, je notities en antwoorden, je instellingen. Geciteerde regels reizen nooit mee. Het staat uit tot jij het wilt.',
  'ownership.share.on': 'Het staat aan. Wie het account van je browser beheert, zou het kunnen lezen.',
  'ownership.share.onSealed': 'Het staat aan, en is met je wachtzin gesloten voor het deze computer verlaat.',
  'ownership.share.full':
    'De browser heeft maar beperkt plaats, en die is vol. De oudste feiten blijven op deze computer; notities en antwoorden reizen nog mee.',
  'ownership.share.locked':
    'Een andere computer van je gebruikt een andere wachtzin, dus wat die deelt is hier niet te lezen. Typ op elk dezelfde.',
  'ownership.share.not-sealed':
    'Een andere computer van je deelt zonder de wachtzin. Wat die deelt wordt niet overgenomen: typ daar dezelfde wachtzin.',
  'ownership.share.key-lost':
    'De browser is kwijt wat hij van je wachtzin bewaarde. Typ hem nog een keer, dan gaat het delen verder.',
  'ownership.share.newer-version': 'Een andere computer van je heeft een nieuwere Afterword. Werk deze bij.',
  'ownership.share.passphrase': 'Wachtzin',
  'ownership.share.passphraseHint': 'Laat je dit leeg, dan is wat reist niet gesloten.',
  'ownership.share.passphraseAnew':
    'Wil je zonder delen, stop dan met delen en begin opnieuw met een leeg veld.',
  'ownership.share.tooShort': 'Maak er {count} tekens of meer van.',
  'ownership.share.begin': 'Deel vanaf nu',
  'ownership.share.change': 'Gebruik deze wachtzin',
  'ownership.share.leave': 'Deel niet meer',

  'ownership.erase': 'Wis alles',
  'ownership.erase.what':
    'Alle sollicitaties, notities en instellingen in deze browser. Je hebt tien seconden om je te bedenken. Back-ups die je bewaarde en je andere computers houden wat ze hebben.',
  'ownership.erase.all': 'Wis alles',
  'ownership.erase.pending': 'Over tien seconden wordt alles gewist.',
  'ownership.erase.undo': 'Houd alles',
  'ownership.erase.undone': 'Alles is er nog.',
  'ownership.erase.done': 'Alles is gewist.',

  'ownership.table.employer': 'Werkgever',
  'ownership.table.role': 'Functie',
  'ownership.table.stage': 'Fase',
  'ownership.table.people': 'Mensen',
  'ownership.table.addresses': 'Adressen',
  'ownership.table.interviews': 'Gesprekken',
  'ownership.table.heard': 'Laatste contact',
  'ownership.table.promised': 'Ze beloofden antwoord uiterlijk',
  'ownership.table.next': 'Daarna',
  'ownership.table.due': 'Wanneer',
  'ownership.table.outcome': 'Afloop',
  'ownership.table.notes': 'Notities',
  'ownership.table.archived': 'Weggelegd',
  'ownership.table.yes': 'ja',
  'ownership.outcome.offer': 'aanbod',
  'ownership.outcome.rejected': 'ze zeiden nee',
  'ownership.outcome.let-go': 'in rust',
  'ownership.outcome.accepted': 'aangenomen',
  'ownership.outcome.declined': 'afgeslagen',
  'ownership.outcome.withdrawn': 'teruggetrokken',

  'ownership.calendar.step': '{step}: {name}',
  'ownership.calendar.interview': 'Gesprek: {name}',
  'ownership.calendar.interviewUncertain': 'Gesprek (kijk de tijd na): {name}',
  'ownership.calendar.unknown': 'een werkgever die nog niet bekend is',
} satisfies Translation;
