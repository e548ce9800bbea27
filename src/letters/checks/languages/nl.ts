import type {CheckWords} from '../check-words';
import {type Phrases, phrases} from '../phrases';

const classes = {
  you: 'u|jullie|je|jij|uw_team|uw_bedrijf|jullie_team|uw_afdeling',
  nobody: 'niemand|geen_mens|geen_van_jullie',
  not: 'niet|nooit|niets|geen|nog_niet|niks|geeneens',
  answer:
    'antwoord*|reactie*|bericht*|nieuws|terugkoppeling|feedback|teken|beslissing|uitsluitsel|bevestiging|telefoontje|woord|informatie|uitleg|afwijzing',
  reply:
    'geantwoord|gereageerd|gebeld|teruggebeld|geschreven|laten_weten|gemeld|gehouden|bevestigd|nagekomen|moeite|geïnformeerd|teruggekomen|iets_van_zich|reageert|antwoordt|reageren|antwoorden|beantwoord|belde|belt|nagelaten|laat|contact',
  soon: 'vandaag|vanavond|morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|deze_week|eind_van_de_dag|einde_van_de_dag|einde_van_de_week|weekend|24|48|72|uur|dagen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|middag|eod',
  job: 'baan|werk|functie|plek|kans|job|stek|positie',
} as const;
const nl = (lines: string): Phrases => phrases(lines, classes);

/** Dutch. */
export const dutch: CheckWords = {
  denying: nl(`
    niet|nooit|zonder|geenszins ... $
    wil|wilde|bedoel u|je|jullie|hiermee|zeker niet .. $
    geen behoefte|reden|bedoeling ... $
  `),
  accusing: nl(`
    nog_steeds|nog|tot_nu_toe|tot_op_heden|tot_vandaag|tot_dusver|vooralsnog ... niet|niets|geen|niks|nooit .. gehoord|ontvangen|gekregen|vernomen|@reply|@answer|mogen
    heb|hebben ... niet|niets|geen|niks|nooit .. meer|van_u|van_jullie|van_je|iets|@answer ... gehoord|ontvangen|gekregen|vernomen
    heb|kreeg|ontving|hoorde|kregen .. nog? .. geen|niets|niks|nooit .. @answer|meer|van ...
    @nobody ... @reply|heeft|neemt|doet
    u|jullie|je|bedrijf|afdeling .. heeft|hebben|hebt|had|hadden|heb ... @not ... @reply
    u|jullie|je belde|reageerde|antwoordde|liet|reageert|antwoordt|reageren|belt|houdt|houden|kwam ... niet|nooit|niets
    zonder .. enig|enige|een|een_enkel|ook_maar .. @answer|excuus|excuses
    geen enkel|enkele .. @answer
    geen @answer .. geen ...
    zoals|als .. u|jullie|je .. beloofd|beloofde|beloofden|toegezegd|had_beloofd
    u|jullie|je|mij|me .. heeft|had|hebben|hadden|is|was|werd ... beloofd|toegezegd|verzekerd|gegarandeerd
    u|jullie|je beloofde|beloofden|verzekerde ...
    u|jullie|je .. zei|zeiden|schreef|had|hadden|zou|zouden|vertelde|vertelden|gezegd ... maar|toch|en_toch|echter ... 
    u|jullie|je .. zei|zeiden|schreef|had|hadden|zou|zouden|vertelde|gezegd // inmiddels|niets|niemand|sindsdien|nog_steeds|dat_was
    er|mij werd|is|was ... gezegd|verteld|beloofd ... maar|en .. niets|niemand|geen|nog
    tweede|derde|vierde|vijfde|zesde|zoveelste keer|maal|mail|e-mail|bericht|brief|poging|herinnering|verzoek
    al .. twee|drie|vier|vijf|meerdere|verschillende|tig keer|maal|mails|berichten ...
    heb .. al|inmiddels|nu .. tweemaal|driemaal|meermaals|herhaaldelijk|meerdere_keren ... 
    opnieuw|wederom|nogmaals|weer moet|vraag ik ...
    laat|laten|liet|gelaten|houden|houdt|hou .. me|mij|mensen|sollicitanten|kandidaten|ons? ... wachten|bungelen|in_het_ongewisse|in_onzekerheid|zwemmen|hangen|zitten|aan_het_lijntje
    wacht|wachten .. nog_steeds|nog_altijd|nu_al|al|tevergeefs|nog .. op|weken|dagen|maanden|sinds|steeds|drie|twee ...
    ik|zit|sta .. te|aan_het .. wachten .. op ... 
    hoe lang|lang_nog moet|kan|gaat|duurt|wilt|nog ...
    hoelang moet|nog|duurt ...
    teleurgesteld|teleurstellend|teleurstelling|geïrriteerd|gefrustreerd|frustrerend|verbaasd|verontwaardigd|ontstemd|boos ... dat|over|door|van|in ... niemand|niet|niets|geen|stilte|gebrek|u|jullie|je|reactie|wachten|houding
    vind|is|vond|noem ... teleurstellend|onbeleefd|respectloos|onprofessioneel|onfatsoenlijk|onacceptabel|niet_netjes|onbehoorlijk|slordig|schandalig|niet_kunnen|jammer_dat_niemand
    onbeleefd|respectloos|onprofessioneel|onfatsoenlijk|onbeschoft|onacceptabel|schandalig|schande|niet_netjes|niet_correct|lomp|minachting|slechte_beurt|slechte_indruk
    gebrek aan ... communicatie|respect|reactie|fatsoen|terugkoppeling|beleefdheid|interesse
    uw|jullie|de|deze|die|dit stilzwijgen|stilte|zwijgen ...
    radiostilte|oorverdovende_stilte|genegeerd|negeren|negeert|vergeten|doodgezwegen ... bent|me|mij|u|jullie|ik|voel|word|heeft|hebben|mijn|blijkbaar|sinds|$
    ben|bent|heeft|hebben|voel|word .. u|jullie|me|mij|ik|mijn .. vergeten|genegeerd|ondergesneeuwd
    blijkbaar|kennelijk|klaarblijkelijk|schijnbaar|duidelijk ... vergeten|niet|geen|niemand|kwijt
    waarom ... niemand|niet|niets|geen|zo_lang|zolang ...
    had .. verwacht|gehoopt|gedacht|mogen ... 
    had|zou|hadden ... minstens|minste|op_zijn_minst|toch_wel|beter|meer|tenminste ... verwacht|kunnen|gehoopt|antwoord|fatsoen|mogen|netjes
    minste wat|dat ...
    op_zijn|ten|tenminste minste ... antwoord|reactie|berichtje|bericht|fatsoen|afwijzing
    verdien|verdienen|verdiende ... antwoord|reactie|beter|respect|behandeling|uitleg|fatsoenlijk*
    mijn tijd .. .. kostbaar|waardevol|ook|waard
    verspilling|verspild|verdoen|verspillen van|mijn ... tijd
    mijn geduld ... op|raakt|grens|grenzen
    meer dan geduldig
    in_tegenstelling|anders|tegen .. tot|dan ... afgesproken|beloofd|toegezegd|gezegd|beweerde
    ondanks uw|jullie|mijn|de|herhaalde|meerdere|alle ... belofte*|toezegging*|mails|berichten|telefoontjes|verzoeken|afspraak
    uw|jullie|je woord|belofte*|afspraak|afspraken .. niet|niet_te .. houden|gehouden|nagekomen|nakomen
    houdt|houden|hou u|jullie|je zich|je|niet .. aan ... afspraak|afspraken|woord|belofte
    al|ruim|meer_dan|bijna|inmiddels|na .. weken|dagen|maanden|week .. en|zonder|later ... niets|niks|geen|niemand|stilte|nog
    onbeantwoord|zonder_antwoord|zonder_reactie|geen_gehoor ...
    is|was .. dat|het .. normaal|gebruikelijk|te_veel_gevraagd|zo_moeilijk|teveel_gevraagd ...
    wat is er gebeurd|misgegaan|aan_de_hand
  `),
  notAccusing: nl(`
    geen|niet .. haast|erg|spoed|probleem|zorgen|verwijt|druk
    als|indien|wanneer|mocht|zodra|zolang .. u|jullie|je|er|ik|nog ... niet|geen
    van|door|op mijn|een|de_universiteit|een_ander ... referent*|universiteit|bank|oude|vorige|arts|andere
    sorry|excuses|excuus|spijt ... late|laat|mijn|vertraging|dat_ik|voor
    dank|bedankt|begrijp|begrip|begrijpelijk ... duurt|vertraging|geduld|laten|tijd|uitloopt|dat|voor
    heb .. ik|u|je ... niet .. eerder|geantwoord|gereageerd ... 
  `),
  pleading: nl(`
    alstublieft|alsjeblieft|aub .. alstublieft|alsjeblieft|aub
    smeek|smeken|bid|bidden_en_smeken|smekend ...
    op mijn knieën
    wanhopig|wanhoop|ten_einde_raad|radeloos|kapot|gebroken|waardeloos|hopeloos|uitzichtloos|aan_de_grond
    laatste|enige hoop|kans|strohalm|redding|uitweg
    heb .. @job|werk .. echt|hard|zo|heel_erg|wanhopig|dringend .. nodig
    heb .. deze|dit|die|een @job .. echt|hard|zo_hard|heel_erg|dringend|zo .. nodig
    heb .. echt|hard|dringend|wanhopig .. deze|een|dit|werk ... nodig
    huur|rekeningen|hypotheek|schulden|gas|vaste_lasten ... betalen|niet|achterstand|opstapelen|hoe|deurwaarder
    spaargeld|spaarpot|spaarcenten .. is|raakt|op|bijna
    schulden|failliet|dakloos|uit_huis_gezet|huisuitzetting
    verlies|verliezen|kwijt .. ons|mijn|het .. huis|woning|dak|alles
    gezin|kinderen|vrouw|man|familie ... onderhouden|voeden|afhankelijk|te_eten|rekenen|lijden
    kostwinner ... 
    heb|hebt|heeft|toon|hebben .. alstublieft|alsjeblieft|toch|u|een_beetje .. medelijden|genade|hart|mededogen|erbarmen
    geef|geeft|gun|gunt|gunnen|schenk .. me|mij .. alstublieft|alsjeblieft|toch|nog|dan|één|een|deze|die|een_laatste|nog_een .. kans|baan|werk|kansje|mogelijkheid
    doe|zou|wil|neem .. alles|elke|elk|ieder .. doen|voor|baan|salaris|werk|aannemen|om ...
    alles doen|voor_over|over ...
    gratis|onbetaald|voor_niets|zonder_salaris .. werken|komen|beginnen
    werken|werk|kom .. gratis|voor_niets|onbetaald|zonder_salaris
    weet|zou .. niet .. meer|wat|hoe|waar ... moet|doen|verder|betalen|leven|rond
    mijn leven|mijn_toekomst|alles .. hangt|afhankelijk|kapot|redden|stort
    zou|kunt|red|redt|redden .. me|mij|mijn_leven|ons .. redden|breken|kapotmaken|helpen_overleven ... 
    help|helpt u? me|mij .. alstublieft|alsjeblieft|toch
    gehuild|in_tranen|huilend ...
    kan .. niet|'s_nachts .. meer slapen|eten|verder
    niemand .. wil|neemt|geeft ... me|mij|aan|kans|iemand
    iemand|mensen zoals ik|als_ik|van_mijn_leeftijd
    wijs|wijst|laat .. me|mij .. alstublieft|alsjeblieft|niet .. niet|af|ook|vallen ...
    eeuwig|mijn_leven_lang|oneindig dankbaar
    moeilijke|zware|slechte|penibele|benarde|lastige tijd|tijden|situatie|periode|financiële ... ik|financieel|wij|thuis|door|zit|hebben
    financiële problemen|zorgen|nood|moeilijkheden
    werkloos ... wanhop*|alstublieft|huur|spaargeld|smeek|hoop
    ben|voel .. me? .. een .. mislukkeling|waardeloos|niets_waard|loser
    goed woordje
  `),
  notPleading: nl(`
    niet .. wanhopig|hopeloos
    aarzel niet
  `),
  arguing: nl(`
    heroverweeg*|heroverwegen|heroverweging|herzien|herzie|herziening|terugkomen_op|terug_te_komen|opnieuw_bekijken|opnieuw_beoordelen|opnieuw_te_bekijken|nog_eens_bekijken|op_andere_gedachten|terugdraaien|herbeoordel*|bedenken_alsnog|van_gedachten
    nog eens|een_keer .. naar|goed|over ... kijken|nadenken|bekijken|lezen|denken
    oneens|niet_mee_eens|niet_eens|bezwaar|protest*|beroep|klacht|betwist*|aanvechten|teken_bezwaar
    kan|wil|ga .. niet|moeilijk|nauwelijks ... accepteren|begrijpen|geloven|vinden|leggen|aanvaarden|neerleggen|plaatsen|rijmen
    niet|geenszins|allerminst eerlijk|terecht|rechtvaardig|fair|acceptabel|logisch|juist|eens
    begrijp|snap|geloof .. niet|niets|er_niets .. waarom|hoe|van|dat|deze|uw|jullie ...
    vergissing|fout|misverstand|vergist|vergissen|misverstaan|verkeerd|verkeerde|onterecht|onterechte ...
    beslissing|besluit|afwijzing|keuze|reden*|procedure|oordeel ... oneerlijk|onterecht|onbegrijpelijk|onjuist|fout|verkeerd|absurd|belachelijk|onrechtvaardig|willekeurig|ongegrond|nergens_op|overhaast
    oneerlijk|onrechtvaardig|onterecht|discriminatie|discriminer*|bevooroordeeld|leeftijdsdiscriminatie|vriendjespolitiek|belachelijk
    verbaasd|verbaast|verrast|geschokt|verbijsterd|versteld|verbijstering .. over|door|dat|me|mij|van ... afwijzing|beslissing|afgewezen|besluit|niet|voldoe|keuze
    voldoe|voldeed|beantwoord .. aan|ruimschoots|aan_alle|volledig|toch ... eisen|vereisten|criteria|profiel
    ik .. ben|was|zou|blijf .. veel|duidelijk|toch|de|zeker|absoluut|geweest|beter|meer .. beste|betere|beter|geschikt*|gekwalificeerd*|juiste|ideale|perfect*|meest ...
    beter|geschikter|gekwalificeerder|meer_ervaring dan ...
    meer|beter gekwalificeerd|geschikt|ervaren dan ...
    wat .. heeft|hebben .. die|de|zij|hij|andere ... ik|wat ...
    wat .. was|is|deed|mankeerde|ontbrak|schortte .. er|ik|precies ... mis|fout|verkeerd|precies|aan
    hoe kunt|kun|kunnen|kan|durft|durven u|jullie|je|het|men ...
    op|met welke|welk|wat_voor grond*|recht|basis|reden|criteria ...
    eis|eisen|wil|sta_erop|verlang|verwacht .. een|dat|op|echte|nadere ... uitleg|verklaring|heroverweging|toelichting|gesprek_met|redenen|motivering|verantwoording
    weet|weten|bent|zijn u|jullie|je .. heel|wel|echt? .. zeker ...
    heeft|hebben .. u|jullie|iemand|je|er .. mijn|wel|überhaupt|echt|eigenlijk ... gelezen|bekeken|gekeken
    over .. het_hoofd .. gezien|ziet
    onderschat*|genegeerd|voorbijgegaan|buiten_beschouwing|geen_rekening ...
    niet|nauwelijks .. genoeg|voldoende .. om .. me|mij|iemand|te ... beoordelen|oordelen|leren_kennen
    spijt .. van .. krijgen
    gaat|gaan|zult|zullen .. hier|nog|spijt ... spijt ... 
    advocaat|rechter|juridische|college_voor_de_rechten|vakbond|rechtszaak
    uw|je|jullie|de leidinggevende|baas|chef|directeur|manager ... spreken|praten|wenden|opnemen
    spreken|praten .. met .. uw|je|jullie|de leidinggevende|baas|chef|directeur|manager
    verdien|verdiende ... tweede|kans|functie|baan|nieuwe
    tweede|nieuwe|eerlijke kans .. verdien|alstublieft|geven|$
    overtuigd|zeker|ervan .. dat ... beste|beter|vergissing|juiste|geschikt*|ideale|fout
    vindt|vinden .. u|jullie|je .. nooit|niemand|geen .. beter*|iemand|andere ...
    mij|me|er werd|is|was|had|heeft ... gezegd|verzekerd|beloofd|verteld|laten_doorschemeren ... formaliteit|perfect*|zeker|goed|ideaal|rond
    betwijfel ...
  `),
  notArguing: nl(`
    mijn|van_mij|eigen|mijn_eigen fout|vergissing|kant
    fout|vergissing van mij|mijn
    niet|zonder|geenszins|geen ... vragen|bedoeling|bezwaar|discussie|discussiëren|twijfel*|betwist*|aanvechten|heroverwegen|vraag|terugkomen
    begrijp|respecteer|accepteer|snap|begrip .. uw|dat|het|volledig|goed|volkomen|jullie|voor|de|heel ...
    als|mocht|indien|wanneer ... verander*|vrijkom*|openstaa*|vacature|toekomst|afhaakt|bedenkt
    verbeteren|leren|beter_doen|ontwikkelen
    was .. eerlijk|terecht
    wens ...
  `),
  deadline: nl(`
    voor|vóór|uiterlijk|binnen|tot|nog|op .. .. @soon .. antwoord*|reactie|reageren|weten|beslissing|bevestig*|laten|horen|terug|verwacht
    antwoord*|reactie|reageren|reageer|weten|beslissing|bevestig*|horen|uitsluitsel|duidelijkheid|terugbellen|terugkomen ... voor|vóór|uiterlijk|binnen|nog|per_omgaande|voor_het_einde .. .. @soon
    laat|laten .. me|mij|het_me|het_mij|u|jullie .. alstublieft|dan|nog|graag ... voor|vóór|uiterlijk|binnen|nog|vandaag ... @soon ... 
    verwacht|eis|verlang|sta_erop|wil|vereis .. uw|een|jullie|van_u|van_jullie|dan_ook .. antwoord|reactie|beslissing|uitsluitsel|duidelijkheid
    moet|wil|heb ... vandaag|morgen|nu|meteen|onmiddellijk|dringend|voor|uiterlijk|deze_week ... weten|antwoord|horen|duidelijkheid|uitsluitsel
    moet|wil het? .. nu|vandaag|morgen|meteen|echt ... weten
    heb .. een|uw|jullie .. antwoord|beslissing .. nodig ... vandaag|morgen|nu|voor|uiterlijk|meteen|deze
    antwoord|reageer|beslis|bel|laat|zeg|antwoordt|reageert .. me|mij|mij_alstublieft|alstublieft|dan|nu .. onmiddellijk|direct|meteen|nu|vandaag|vandaag_nog|zo_snel_mogelijk|per_omgaande|per_direct|asap|spoedig
    u|je|jullie heeft|hebt|hebben|krijgt|krijgen .. tot|nog|24|48 ...
    geef u|je|jullie .. tot|nog|24|48|de_tijd ...
    als|indien|mocht ... niets|niet|geen ... hoor|horen|antwoord*|reageer*|reactie|ontvang|verneem ... ga|zal|neem|bel|kom|trek|beschouw|moet|ik|stap
    anders|zo_niet .. ga|zal|bel|kom|trek|neem|beschouw|moet|stap ik
    laatste|uiterste waarschuwing|termijn|herinnering|kans_geef|verzoek
    dringend|met_spoed|per_direct .. antwoord|reactie|verzoek|een|om ...
  `),
  notDeadline: nl(`
    ik|stuur|zal|ga|zend|laat|kom|geef .. u|je|jullie|het|de|dan .. uiterlijk|voor|morgen|dan|graag|de|mijn|weten|sturen|stuur|toe|op|terug ...
    u|je|jullie .. ontvangt|krijgt|ontvangen|krijgen|hoort .. van|het|de|mijn|alles|beide|ze ...
    mijn|ons antwoord|beslissing|reactie
    u|jullie|je .. noemde|noemden|zei|zeiden|schreef|vroeg|vroegen|gaf|gaven|had_het|sprak ...
    zoals .. afgesproken|besproken|aangegeven|vermeld ...
    mag|zou|kunt|kunnen|zouden .. ik|u|jullie|je .. .. vragen|weten|zeggen|aangeven|laten_weten .. wanneer|of|per_wanneer
    geen|niet .. haast|spoed|druk
  `),
  reason: nl(`
    aanbod|aanbieding|opzegtermijn|visum|contract|verhuizing|huurcontract|vlucht|trein|treinkaart*|ticket*|kaartje*|reis|vakantie|kinderopvang|oppas|school|dienst|diensten|rooster|examen|tentamen|beurs|operatie|hotel|verlof
    ander|andere|tweede bedrijf|werkgever|aanbod|procedure|functie|gesprek|organisatie|partij
    omdat|want|aangezien|daar|doordat ... ik|mijn|me|er|een|de|het|we
    om ... kunnen|boeken|regelen|plannen|reserveren|afstemmen
    zodat ik ... kan|regelen|boeken|plannen
    moet|dien .. ook? ... boeken|vragen|regelen|doorgeven|beslissen|antwoorden|aanvragen|geven|reserveren|laten_weten
  `),
  pestering: nl(`
    elke|iedere|dagelijks .. dag|ochtend|morgen|uur|week|avond ... tot|bel*|mail*|schrijf|vragen|bellen|zolang|mailen ...
    bel|mail|schrijf|vraag|app|blijf|bellen|mailen|contact ... elke|iedere|elk|dagelijks|ieder|constant ... dag|uur|ochtend|tot|$
    dagelijks .. bellen|mailen|vragen|schrijven|controleren|informeren
    ik|ben .. het|ik .. weer|alweer|nog_eens
    daar ben ik weer
    sinds|vanaf vanochtend|gisteren|vanmorgen|gisteravond
    gisteren .. en .. ook? eergisteren
    vandaag ... twee|drie|vier|meerdere|al keer
    gebeld|gemaild|geschreven|geappt|ingesproken|geprobeerd|achtergelaten ... twee|drie|vier|vijf|meerdere|verschillende|tien|talloze keer|berichten|mails
    twee|drie|vier|vijf|meerdere|verschillende|talloze|tien keer|maal|berichten|mails|voicemails ... gebeld|gemaild|geschreven|geappt|ingesproken|geprobeerd|achtergelaten
    kom|ga|sta|loop ... vandaag|morgen|langs|persoonlijk|zelf ... langs|kantoor|receptie|deur|winkel|binnen
    blijf|blijven .. u|jullie|je? .. bellen|mailen|schrijven|vragen|aandringen|proberen
    hou|houd|stop .. niet .. op .. tot|voor ...
    tot .. ik|u|jullie .. een? .. antwoord .. heb|krijg|geeft|geven
    probeer .. het|u|je ... vanmiddag|later|straks|morgen|weer|opnieuw ... weer|nog_eens|opnieuw
    ook|daarnaast|bovendien|zelfs ... uw|jullie|je|de|hr .. collega*|baas|leidinggevende|receptie|manager|hr ... gebeld|gemaild|geschreven|benaderd|gevraagd
  `),
  channels: [
    nl('gebeld|telefoon|telefonisch|voicemail|mobiel|belde|ingesproken|bellen'),
    nl('gemaild|mail|mails|e-mail|geschreven|per_mail|mailde'),
    nl('sms|whatsapp|geappt|app|telegram|gesms|appte'),
    nl('linkedin|facebook|instagram|twitter'),
    nl("uw|jullie|je|de collega|collega's|secretaresse|kantoor|receptie|baas|leidinggevende|assistent"),
  ],
  attached: nl(`
    in|als de|het|een? bijlage|bijlagen|attachment ...
    bijlage|bijlagen .. vindt|vind|bij|stuur|treft|zit|zitten|:
    bijgevoegd|bijgaand|bijgesloten|ingesloten|bijgevoegde|bijgaande ...
    voeg ... toe|bij .. als|aan|deze|$
    heb ... bijgevoegd|toegevoegd_als|bijgesloten|als_bijlage
  `),
  notAttached: nl(`
    u|jullie|je .. heeft|had|hebben|stuurde ... bijgevoegd|bijlage
    uw|jullie|je|vorige|eerdere bijlage|mail ...
    zal|kan|zou|moet|mag|zodra|als|wanneer|wilt|liever ... bijvoegen|bijlage|toevoegen|bijgevoegd
    link|https|zonder|geen|te_groot ...
  `),
  title: /^(?:heer|mevrouw|mevr|mw|dhr|dr|drs|ir|ing|mr|prof|professor|de|van|der|den|ten|ter|het)\.?$/i,
  everybody:
    /\b(?:allen|allemaal|team|iedereen|heren|dames|collega'?s?|recruitment|recruiter|sollicitatiecommissie|commissie|hr|personeel\w*|mensen|beiden|lezer|dag|morgen|middag|avond)\b|heer\/mevrouw|heer of mevrouw|mevrouw,? (?:mijnheer|heer)/i,
  bareGreeting: /^(?:beste|geachte|lieve)(?: (?:dhr\.?|mevr\.?|mw\.?))? ?,|^(?:hallo|hoi|dag) ,/i,
  opening:
    /^(?:beste|geachte|lieve|hallo|hoi|hi|hey|dag|goede(?:morgen|middag|navond)|goedemorgen|goedemiddag|goedenavond|goedendag),? ([^,!:?]{1,60})/i,
  shortForms: new Map<string, readonly string[]>([
    ['jan', ['johannes', 'johan']],
    ['hans', ['johannes']],
    ['joop', ['johannes', 'josephus']],
    ['kees', ['cornelis']],
    ['cor', ['cornelis', 'cornelia']],
    ['piet', ['pieter', 'petrus']],
    ['wim', ['willem']],
    ['henk', ['hendrik']],
    ['rik', ['hendrik', 'richard']],
    ['toon', ['antonius', 'anton']],
    ['sjaak', ['jacobus', 'jacques']],
    ['bram', ['abraham']],
    ['klaas', ['nicolaas']],
    ['lotte', ['charlotte']],
    ['els', ['elisabeth']],
    ['lies', ['elisabeth']],
    ['bas', ['sebastiaan']],
    ['koos', ['jacobus']],
  ]),
  elsewhere: nl(
    'aanbod|aanbieding|vorige|huidige|voormalig*|destijds|momenteel|gewerkt|werkte|werkzaam|stage|werkgever|klant*|concurrent*|ander|andere|afgewezen|geaccepteerd|tijdens_mijn|ervaring_bij',
  ),
};
