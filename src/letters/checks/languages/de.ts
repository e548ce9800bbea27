import type {CheckWords} from '../check-words';
import {type Phrases, phrases} from '../phrases';

const classes = {
  you: 'sie|ihr|ihnen|ihre_abteilung|ihr_team|ihr_unternehmen|ihre_firma|du|euch',
  nobody: 'niemand|keiner|kein_mensch|niemanden|niemandem',
  not: 'nicht|nie|nichts|kein|keine|keinen|keinerlei|keines|noch_nicht|niemals|weder',
  answer:
    'antwort*|rückmeldung*|nachricht*|bescheid|reaktion*|auskunft|entscheidung|feedback|mitteilung|lebenszeichen|zusage|absage|information*',
  reply:
    'geantwortet|antworten|gemeldet|melden|reagiert|reagieren|zurückgerufen|angerufen|beantwortet|geschrieben|informiert|bescheid|gerührt|gehalten|zurückgemeldet|für_nötig',
  soon: 'heute|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mittag|abend|wochenende|ende_der_woche|feierabend|24|48|72|stunden|tagen|uhr|*.|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|dieser_woche|diese_woche',
  job: 'stelle|job|arbeit|arbeitsstelle|position|anstellung|chance|platz',
} as const;
const de = (lines: string): Phrases => phrases(lines, classes);

/** German. */
export const german: CheckWords = {
  denying: de(`
    nicht|nie|niemals|ohne|kein|keineswegs ... $
    möchte|will|wollte sie|ihnen|mich|damit nicht|keinesfalls .. $
    liegt|liege|läge mir fern ... $
  `),
  accusing: de(`
    noch|immer_noch|bis_heute|bislang|bisher|bis_jetzt|nach_wie_vor|weiterhin ... @not .. gehört|erhalten|bekommen|gemeldet|geantwortet|erfahren|vorliegt|@answer
    warte|wartete|warten noch|immer|seit|schon|vergeblich|vergebens ... 
    habe|hab|haben|hatte ... @not .. .. von ihnen ... gehört|erhalten|bekommen|gelesen
    habe|hab|haben|hatte|wurde|bekam|erhielt ... @not @answer
    @nobody ... @reply|zuständig|gekümmert|hält|hielt|es|hat|sich
    @you|sie ... @not .. @reply
    ohne|ohne_jede|ohne_jegliche @answer|erklärung|entschuldigung|begründung
    wie .. @you .. versprochen|zugesagt|zugesichert|versprachen
    @you .. versprochen|zugesagt|zugesichert|versprachen|sagten_zu
    haben|hatten|hatte ... versprochen|zugesagt|zugesichert|fest_zugesagt
    wurde|war|worden mir ... versprochen|zugesagt|zugesichert
    sagten|meinten|schrieben|erklärten|hatten|gesagt ... doch|aber|trotzdem|leider ... @not|nichts|@nobody
    sie .. sagten|meinten|schrieben|wollten|hatten|haben // ... nun|inzwischen|jetzt|seitdem|heute|nichts|@nobody|das|passiert
    hieß es|damals // .. nun|inzwischen|jetzt|seitdem|heute|nichts|das
    zum zweiten|dritten|vierten|fünften|sechsten|wiederholten|x-ten mal
    zweite|dritte|vierte|fünfte|sechste|wiederholte nachricht|mail|email|anfrage|schreiben|versuch|anlauf|erinnerung
    schon|bereits|inzwischen|nun zweimal|dreimal|viermal|mehrfach|mehrmals|wiederholt|zigmal ... geschrieben|gefragt|nachgefragt|angefragt|angeschrieben|gemeldet|erinnert|kontaktiert
    erneut|wieder|nochmals|abermals muss|musste ich
    lassen|ließen|lässt|lasst|gelassen ... warten|hängen|im_dunkeln|zappeln|sitzen
    wie lange soll|muss|müssen|wollen|noch|dauert|kann ...
    enttäuscht|enttäuschend|verärgert|ärgerlich|frustriert|frustrierend|empört|befremdet|befremdlich|verwundert .. dass|über|von|weil|darüber|finde|ist ...
    finde|ist|empfinde|halte ... enttäuschend|unhöflich|respektlos|unprofessionell|unverschämt|unmöglich|ärgerlich|befremdlich|schade_dass_niemand|inakzeptabel
    unhöflich|respektlos|respektlosigkeit|unprofessionell|unverschämt|frechheit|rücksichtslos|inakzeptabel|unzumutbar|unmöglich_ist|zumutung|armutszeugnis
    mangel|mangelnde|mangelnder|fehlende|fehlender|schlechte|schlechter an? kommunikation|respekt|rückmeldung|wertschätzung|stil|höflichkeit|eindruck
    ihr|ihres|ihrem|das|dieses|langes|dem schweigen
    funkstille|ignoriert|ignorieren|übergangen|hingehalten|vertröstet|im_stich_gelassen|vergessen_haben|vergessen_worden|links_liegen
    haben|hat .. mich|meine ... vergessen|ignoriert|verlegt|übersehen
    offenbar|offensichtlich|anscheinend|scheinbar|wohl ... vergessen|übersehen|nicht|kein|untergegangen|egal|unwichtig
    warum|weshalb|wieso ... @not|@nobody|keine|so_lange|niemand
    hätte|hätten ... erwartet|gewünscht|erhofft ... dass|mehr|zumindest|wenigstens|schon|besser|$
    hätte|hätten ... zumindest|wenigstens|mindestens|eigentlich ... erwartet|erwarten|gewünscht|antworten|melden|können
    zumindest|wenigstens|mindestens eine|ein .. antwort|absage|rückmeldung|lebenszeichen|zeichen|höflichkeit
    das mindeste|wenigste
    ich|wir|bewerber|man .. verdiene|verdient|verdienen ... antwort|rückmeldung|respekt|besser|besseres|behandlung
    meine|meiner|unsere|zeit .. zeit|auch .. kostbar|wertvoll|verschwendet|verschwendung|gestohlen
    meine geduld|mehr_als_geduldig|geduld_am_ende
    mehr als geduldig
    entgegen ihrer|ihren|der|dem|allen .. zusage|versprechen|ankündigung|aussage|absprache|zusagen|vereinbarung
    trotz ihrer|mehrfacher|wiederholter|mehrmaliger|der|meiner ... zusage|nachfrage*|anfrage*|zusicherung|versprechens|mails|anrufe
    trotz ... zusage|versprechen|versprechens|zusicherung
    was ist denn? los|passiert|geworden
    seit|nach .. wochen|tagen|monaten|woche|monat ... nichts|keine|kein|@nobody|stille|ohne
    blieben|blieb|bleiben|sind|ist|wurden .. unbeantwortet|ohne_antwort|ohne_reaktion
    unbeantwortet|ausgebliebene|überfällig|überfällige
    ist es|das bei_ihnen? üblich|normal|zu_viel
    zu viel verlangt
  `),
  notAccusing: de(`
    nicht schlimm|eilig|dringend|böse|eilt
    keine|kein|ohne eile|sorge|hektik|problem|umstände|druck|vorwurf
    falls|wenn|sollten|sobald|bevor ... @not|noch
    von|für|auf|durch meinem|meiner|meinen|meine|einem|einer|der_universität ... @not|erhalten|warte|gehört
    entschuldig*|verzeih*|tut_mir_leid ... meine|meiner|mein|mich|späte|verspät*
    danke|dank|verständnis|verstehe|verständlich ... dauert|geduld|verzögerung|mitteil*|dass|wenn
    habe ich ... @not .. geantwortet|gemeldet|geschrieben|reagiert
    von mir ... @not
  `),
  pleading: de(`
    bitte bitte
    flehe|anflehen|flehentlich|bettle|betteln|beschwöre ...
    auf knien
    verzweifelt|verzweifle|verzweiflung|hoffnungslos|am_ende_meiner|am_boden_zerstört|wertlos|ausweglos|existenzangst|am_boden
    letzte|letzter|einzige|einziger hoffnung|chance|ausweg|rettung|strohhalm
    brauche|benötige ... @job .. unbedingt|dringend|wirklich|so_sehr|zum_leben
    brauche|benötige .. unbedingt|dringend|wirklich|verzweifelt|so_sehr ... @job|arbeit|geld
    unbedingt|dringend|wirklich auf .. @job .. angewiesen
    angewiesen auf .. @job
    auf .. @job .. angewiesen
    ohne .. arbeit|stelle|job|anstellung ... miete|leben|überleben|weiter|zahlen|bezahlen|auskommen
    miete|rechnungen|kredit|schulden|raten|heizung ... nicht|kaum|bezahlen|zahlen|fällig|weiß|über_den_kopf
    nicht|kaum ... miete|rechnungen|lebensunterhalt|essen ... zahlen|bezahlen|bestreiten|leisten
    ersparnisse|erspartes|rücklagen .. sind|ist|aufgebraucht|weg|gehen|zu_ende
    schulden|pleite|insolvenz|obdachlos|zwangsräumung
    verliere|verlieren|verlöre ... wohnung|haus|alles|dach
    alleinverdiener|alleinernährer|alleinerziehend ... bitte|angewiesen|kinder
    familie|kinder|frau|mann ... ernähren|angewiesen|hungern|versorgen|durchbringen|leiden
    mitleid|erbarmen|gnade|barmherzig*|herz .. mit|haben|zeigen|walten|fassen
    haben|hab|habt|zeigen .. mitleid|erbarmen|gnade|herz
    geben|gib|gebt|schenken|gewähren .. mir .. noch? .. eine|diese|die|irgendeine|nur|bloß .. chance|stelle|arbeit|möglichkeit|job
    geben|gib sie? mir .. chance|irgendetwas|irgendwas
    tue|täte|würde|mache|nehme|nähme .. alles|jede|jeden|jedes|alles_tun .. für|um|arbeit|stelle|job|gehalt|an|tun|dafür
    alles tun|geben .. um|für|damit|$
    umsonst|unentgeltlich|ohne_bezahlung|ohne_lohn|für_weniger .. arbeiten
    weiß|wüsste .. nicht .. mehr|wie|was|wohin|wovon ... weiter*|tun|soll|machen|leben|bezahlen|wenn
    mein leben|meine_zukunft|meine_existenz|alles ... hängt|davon|ab|zerstört|ruiniert|gerettet|retten
    würde|retten|rettet|rettung ... mich|mir|mein ... retten|zerbrechen|zerstören|leben
    helfen|hilf sie? mir|uns .. bitte|doch|$
    bitte helfen|retten sie? mir|mich
    geweint|unter_tränen|in_tränen|schlaflos|nächte_nicht ... 
    kann nachts? nicht mehr schlafen|essen
    so jemanden|jemand|einen|leute wie mich|ich
    keiner|niemand|keine_firma will|nimmt|stellt|gibt|möchte ... mich|mir|jemanden
    ich armer|bin_so_schlecht|bin_ein_versager|bin_ein_niemand|bin_nichts_wert|versager
    lehnen|sagen|weisen sie .. bitte .. nicht|auch_noch|auch
    bitte lehnen|sagen|weisen|nehmen sie mich|mir .. nicht|ab|doch|einfach
    bitte .. nehmen|stellen|wählen sie mich
    ewig|unendlich|mein_leben_lang|für_immer dankbar
    legen sie? ein gutes wort
    schwere|schlimme|harte|schwierige zeit|zeiten|lage|situation ... ich|wir|mir|familie|geld|finanziell
    finanzielle|finanziellen|existenzielle|existenziellen not|nöte|nöten|schwierigkeiten|sorgen|probleme
    arbeitslos ... bitte|chance|verzweifelt|hoffnung|ersparnisse|miete
    visum|aufenthalt*|duldung ... ausreisen|verlassen|abgeschoben
    seit .. monaten|jahren .. arbeitslos|ohne_arbeit|auf_der_suche .. und|ohne ... verzweifelt|geld|hoffnung|ersparnisse|absagen
  `),
  notPleading: de(`
    nicht verzweifelt|hoffnungslos
    bitte .. nicht .. zögern|scheuen
  `),
  arguing: de(`
    überdenken|überdenke|überprüfen|überprüfung|nochmal_prüfen|noch_einmal_prüfen|erneut_prüfen|nochmals_prüfen|revidieren|zurücknehmen|rückgängig|umstimmen|anders_überlegen|neu_bewerten|erneut_bewerten|überlegen_sie_es|zu_überdenken|wiedererwägen|neu_zu_bewerten
    noch einmal|mal ansehen|anschauen|anzusehen|anzuschauen|nachdenken|lesen|prüfen|überlegen|überdenken|zu_prüfen
    widerspreche|widerspruch|einspruch|beschwerde|beschweren|beschwere|protest|protestiere|anfechten|fechte|reklamieren
    nicht|keineswegs|überhaupt_nicht einverstanden|nachvollziehen|nachvollziehbar|akzeptieren|hinnehmen|verstehen|gerechtfertigt|fair|gerecht|begreifen|glauben|richtig|stimmen
    kann|will|werde ... nicht|schwer|kaum .. nachvollziehen|akzeptieren|hinnehmen|verstehen|begreifen|glauben|gelten_lassen|so_stehen
    irrtum|fehler|missverständnis|fehlentscheidung|falsche_entscheidung|verwechslung|fehleinschätzung .. gemacht|begangen|vor|handelt|handeln|sein|liegt|ist|unterlaufen|von|muss|bei
    muss|kann|wohl|bestimmt|machen|begehen|haben ... irrtum|fehler|missverständnis|fehlentscheidung|verwechslung
    entscheidung|absage|begründung|urteil|auswahl|verfahren ... falsch|ungerecht|unfair|unverständlich|unbegründet|willkürlich|absurd|lächerlich|fehler|nicht_richtig|nicht_gerecht
    falsche|ungerechte|unfaire|unverständliche|falschen entscheidung|absage|begründung|person|bewerber*|wahl|kandidat*
    unfair|ungerecht*|diskriminier*|benachteilig*|voreingenommen|parteiisch|willkür*|altersdiskriminierung
    überrascht|schockiert|verwundert|fassungslos|entsetzt .. über|dass|von|weil|da ... absage|entscheidung|obwohl|erfülle|abgelehnt
    obwohl ich .. alle|sämtliche|genau|die|jede ... anforderung*|kriterien|qualifikation*|fragen|erfülle|erfüllt
    erfülle ... alle|alles|sämtliche|jede ... anforderung*|kriterien|punkte
    ich .. alle|sämtliche ... anforderungen|kriterien .. erfülle
    ich .. bin|war|wäre|sei ... besser|beste|bester|geeigneter|geeignetste|qualifizierter|qualifizierteste|richtige|richtiger|ideale|perfekt .. qualifiziert|geeignet|kandidat*|bewerber*|wahl|person|als|mann|frau|$
    besser|geeigneter|qualifizierter|mehr_erfahrung als .. die|der|jeder|jede|alle|andere ...
    was hat|haben .. der|die|sie|er|andere ... ich|was|mir .. nicht|fehlt
    was .. genau .. falsch|gefehlt|fehlt|schlecht|nicht_gepasst|gestört
    wie können|konnten|kann|kommen sie ... sagen|behaupten|ablehnen|darauf|nur|urteilen|entscheiden
    mit welcher|welchem begründung|recht|grund
    aus welchem grund|welchen_gründen
    fordere|verlange|bestehe|erwarte ... begründung|erklärung|überprüfung|gespräch|stellungnahme|gründe|darauf|rechenschaft
    sind sie .. sicher
    haben sie .. meine|meinen|mein|überhaupt|wirklich|richtig ... gelesen|angesehen|geprüft|angeschaut|übersehen|berücksichtigt
    hat .. jemand|irgendjemand ... gelesen|angesehen
    übersehen|unterschätz*|außer_acht|missachtet|nicht_berücksichtigt|ignoriert .. haben|sie|meine|dass|wurde|worden|$
    reicht|genügt|genügen|reichen .. nicht|kaum ... beurteilen|urteilen|kennenlernen|einzuschätzen|einschätzen|zu
    nicht|kaum ausreichend|genug um|zu .. beurteilen|mich
    werden|wird .. es|das|sie .. bereuen|bedauern
    bereuen werden
    anwalt|rechtsanwalt|rechtliche|klage|gericht|gleichbehandlungs*|agg|betriebsrat
    mit .. ihrem|ihrer|dem|einem vorgesetzten|chef|chefin|geschäftsführer*|vorgesetzte ... sprechen|reden|wenden
    verdiene|verdient|verdienen ... zweite|weitere|noch_eine|faire|die|eine chance|stelle|gespräch
    zweite|weitere|noch_eine|faire chance .. geben|verdient|verdiene|gewähren|bitte
    überzeugt|sicher .. dass ... ich ... beste|bessere|richtige|richtig|geeignet*|besser
    wurde|hat|hatte|war mir ... gesagt|versichert|versprochen|zugesagt|signalisiert ... formsache|passe|sicher|gute|stelle|perfekt|formalität
    bessere|besseren|besseres finden|findet|bekommen sie .. nicht|nie|keinen
    finden|findet .. niemanden|keinen|keine|nie .. besseren|bessere|der|die
    bezweifle|bezweifeln|zweifle ...
  `),
  notArguing: de(`
    mein|meinerseits|von_mir|eigener fehler|irrtum|missverständnis
    fehler|irrtum von mir|meinerseits
    nicht|ohne|keineswegs|keinesfalls|kein ... umstimmen|anfechten|infrage|in_frage|widersprechen|überdenken|bezweifeln|beschweren|diskutieren|streiten|zweifle|bezweifle|widerspruch
    verstehe|respektiere|akzeptiere|nachvollziehen|nachvollziehbar|verständnis ... entscheidung|gut|voll|vollkommen|dass|ihre
    kann .. gut|gern|durchaus|sehr_gut|vollkommen .. verstehen|nachvollziehen
    falls|wenn|sollte|sollten ... ändern|frei|anders|neue|absagt|abspringt|ergibt
    besser|verbessern|lernen .. machen|kann|könnte|künftig|nächstes|beim|mich
  `),
  deadline: de(`
    bis|binnen|innerhalb|vor|noch|spätestens .. .. @soon .. antwort*|rückmeldung|bescheid|melden|entscheidung|erwarte*|wissen|zusage|geben|sagen|hören|reagieren|haben|schreiben
    antwort*|rückmeldung|bescheid|melden|entscheidung|wissen|zusage|reagieren|erwarte|erwarten ... bis|binnen|innerhalb|noch|spätestens .. .. @soon
    erwarte|verlange|fordere|bestehe .. auf? .. ihre|eine|ihrer|einer|umgehende|sofortige|um|auf .. @answer|stellungnahme
    brauche|benötige|möchte|will|muss ... heute|morgen|sofort|umgehend|jetzt|dringend|bis ... @answer|wissen|erfahren|bescheid|klarheit
    brauche|benötige|will|muss ... @answer|klarheit|wissen .. heute|morgen|sofort|umgehend|jetzt|dringend|bis|noch
    antworten|melden|reagieren|entscheiden|schreiben|rufen|sagen|geben|teilen sie .. mir|sich|mich|bitte|nun|jetzt|endlich ... sofort|umgehend|unverzüglich|jetzt|heute|morgen|schnellstens|endlich|sofortige
    umgehend*|sofort*|unverzüglich* .. um|eine|auf|ihre ... antwort*|rückmeldung|bescheid|entscheidung|stellungnahme
    sie|ihnen haben|gebe|bleibt|bleiben .. bis|zeit|noch .. @soon|zeit
    gebe .. ihnen .. bis|noch|eine_frist|zeit
    setze .. ihnen .. eine? frist|letzte
    frist|ultimatum .. bis|von|setzen
    wenn|falls|sollte|sofern ... nichts|nicht|keine ... höre|melden|antwort*|erhalte|bekomme|kommt|rückmeldung|gehört ... werde|gehe|rufe|ziehe|betrachte|komme|wende|muss|nehme|sehe
    ansonsten|andernfalls|sonst .. gehe|werde|ziehe|betrachte|muss|nehme|rufe|komme|sehe ich
    letzte frist|warnung|aufforderung|gelegenheit
  `),
  notDeadline: de(`
    in aussicht
    bis wann
    reiche|schicke|sende|liefere ich
    falls|wenn ... fehlt|brauchen|benötigen|wünschen
    ich|werde|schicke|sende|reiche|liefere|melde|antworte|bringe|gebe ... ihnen|nach|mich|bis|zurück ... schicke|sende|senden|schicken|nachreichen|melden|melde|antworte|antworten|zukommen|liefern|bescheid|rückmeldung|bringe|nach
    sie|ihr .. erhalten|bekommen|haben|hören .. bis|sie|beides|alles|es|von_mir|meine
    meine|unsere|mein antwort|entscheidung|zusage|rückmeldung
    sagten|schrieben|nannten|meinten|baten|wollten|erwähnten|vereinbart|besprochen|angekündigt ...
    wann|ob|bis_wann ... rechnen|entscheiden|erwarten|planen|darf|vorhaben
    muss|soll|möchte ich .. dort|ihnen|denen|bis|dem ... antworten|zusagen|entscheiden|zusage
  `),
  reason: de(`
    angebot|angebote|frist|fristen|zusage|vertrag|kündigungsfrist|visum|umzug|mietvertrag|flug|zug|bahn|fahrkarte*|ticket*|reise*|urlaub|kinderbetreuung|kita|schicht*|dienstplan|prüfung*|hotel|stipendium|operation|zug*|bahncard
    andere|anderen|anderes|anderer|weiteren|zweiten unternehmen|firma|arbeitgeber|stelle|angebot|verfahren|gespräch
    weil|da|denn ich|mein|meine|mir|wir|der|die|das
    um ... planen|buchen|organisieren|absprechen|einrichten|abstimmen
    damit ich ... planen|buchen|kann|organisieren|absprechen|weiß_ob
    muss|müsste ... buchen|freinehmen|beantragen|mitteilen|entscheiden|absprechen|zusagen|absagen|antworten|organisieren
  `),
  pestering: de(`
    jeden|jede|täglich|stündlich|tagtäglich .. tag|morgen|stunde|woche|abend ... bis|anrufen|schreiben|melden|nachfragen|fragen|mailen|rufe|rufen|frage|schreibe
    rufe|schreibe|frage|melde|mail*|werde|erinnere ... jeden|jede|täglich|stündlich|tagtäglich|solange|so_lange ...
    täglich|stündlich|tagtäglich .. nach*|an*|melden|schreiben|fragen|erinnern|mailen
    schon|ich|bin wieder ich
    ich bin's|bins|bin_es .. wieder|nochmal|schon|noch_einmal
    und wieder ich|ich_bins
    seit heute|gestern früh|morgen|abend|vormittag
    gestern ... und|auch|schon .. vorgestern
    heute ... schon|bereits .. zweimal|dreimal|viermal|mehrmals|mehrfach
    angerufen|geschrieben|angeschrieben|gemailt|rief ... zweimal|dreimal|viermal|fünfmal|mehrmals|mehrfach|ständig
    zweimal|dreimal|viermal|fünfmal|mehrmals|mehrfach|ständig|immer_wieder ... angerufen|geschrieben|angeschrieben|gemailt|gesimst|draufgesprochen|versucht
    komme|stehe|gehe|fahre|schaue|werde .. heute|morgen|dann|persönlich|einfach|selbst ... vorbei|vorbeikommen|büro|empfang|tür|vorbeischauen|rezeption
    nicht|keine ... locker|ruhe .. bis|lassen|geben ...
    höre|gebe .. nicht .. auf .. bis ...
    versuche .. es .. heute|später|nachmittag|morgen|gleich|wieder|nochmal .. wieder|erneut|nochmal|noch_einmal|weiter
    bis .. ich|sie .. eine? .. antwort|entscheidung|bescheid .. habe|bekomme|erhalte|geben
    auch|zusätzlich|außerdem|bereits ... ihre|ihren|ihrer|kollegin|kollegen|personalabteilung|chef ... angeschrieben|angerufen|kontaktiert|gefragt
  `),
  channels: [
    de(
      'angerufen|telefonisch|anruf|mailbox|anrufbeantworter|telefon|handy|rief ... versucht|hinterlassen|gesprochen|erreicht|angerufen|und|an|auch|habe|per',
    ),
    de('gemailt|per_mail|per_e|mails|e-mails|geschrieben|hier|emails|email'),
    de('sms|whatsapp|telegram|signal|simst'),
    de('linkedin|xing|facebook|instagram'),
    de(
      'ihre|ihren|ihrer|ihrem|im kollegin|kollegen|chef|chefin|sekretariat|büro|empfang|zentrale|vorgesetzten',
    ),
  ],
  attached: de(`
    anbei ...
    im|als|siehe|den|in_der|der|die anhang|anhänge|anlage|anlagen|dateianhang ...
    beigefügt|angehängt|beiliegend|anliegend|angefügt|beigelegt|füge|hänge|lege ... 
    anhang|anlage .. finden|sende|schicke|erhalten|übersende|liegt|befindet
  `),
  notAttached: de(`
    haben|hatten|hatte sie|ihr ... angehängt|beigefügt|anhang
    ihr|ihrem|ihrer|ihren|ihre|im_letzten|der_letzten anhang|anlage|mail
    werde|würde|soll|kann|könnte|möchte|darf|sobald|wenn ... beifügen|anhängen|beilegen|nachreichen|angehängt|anhang
    link|https|ohne|kein|keinen|keine|nicht .. unten|anhang|anlage|angehängt
    zu .. groß|gross
    als .. pdf|anhang .. schicken|senden|möchten|benötigen|wünschen
  `),
  title: /^(?:herrn?|frau|dr|prof|professor(?:in)?|dipl|ing|mag|doktor)\.?(?:-\p{L}+\.?)?$/iu,
  everybody:
    /\b(?:damen|herren|team|alle|allerseits|zusammen|kolleg\p{L}*|personal\p{L}*|recruiting\p{L}*|leute|miteinander|beide|runde|abend|morgen|tag)\b/iu,
  bareGreeting:
    /^(?:sehr geehrter? (?:frau|herr)|sehr geehrter?|lieber?|guten tag (?:frau|herr)|hallo (?:frau|herr)) ?(?:,|$)|^(?:hallo|guten tag) ,/i,
  opening:
    /^(?:sehr geehrter?|sehr verehrter?|werter?|lieber?|hallo|hi|hey|moin|servus|grüezi|grüß gott|guten (?:tag|morgen|abend)),? ([^,!:?]{1,60})/i,
  shortForms: new Map<string, readonly string[]>([
    ['hans', ['johannes', 'johann']],
    ['sepp', ['josef']],
    ['steffi', ['stephanie', 'stefanie']],
    ['basti', ['sebastian']],
    ['uli', ['ulrich', 'ulrike']],
    ['max', ['maximilian']],
    ['fritz', ['friedrich']],
    ['conny', ['cornelia']],
    ['lotte', ['charlotte', 'liselotte']],
    ['resi', ['theresia', 'theresa']],
    ['alex', ['alexander', 'alexandra']],
    ['michi', ['michael', 'michaela']],
    ['klaus', ['nikolaus']],
  ]),
  elsewhere: de(
    'angebot*|zusage*|zuvor|früher*|bisher*|derzeit*|aktuell*|gearbeitet|arbeite|arbeitgeber*|damals|kunde*|absage*|anderes|andere|ehemalig*|praktikum|während_meiner|meiner_zeit',
  ),
};
