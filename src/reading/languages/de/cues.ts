import type {LanguageCues} from '../../kinds/cue';
import {purposes} from './purposes';
import weights from './weights.json';

export const cues: LanguageCues = {
  language: 'de',
  stopWords:
    'der|die|das|und|für|ihre|ihr|ihnen|sie|wir|ich|nicht|mit|den|dem|zu|ist|haben|uns|von|auf|im|eine|einen|sehr|bei|vielen|dank|leider|gerne|noch|auch|als|dass|hallo|du|dir|deine',
  classes: {
    talk: 'gespräch|gesprächs|gespräche|vorstellungsgespräch|vorstellungsgespräche|vorstellungsgesprächs|kennenlerngespräch|kennenlernen|bewerbungsgespräch|interview|interviews|telefoninterview|videointerview|telefonat|termin|termine|telefontermin|videocall|call|probetag|zweitgespräch|erstgespräch',
    job: 'stelle|position|stellenausschreibung|vakanz|rolle|praktikum|ausbildungsplatz|ausbildung|stellenanzeige',
    day: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|heute|mo|di|mi|do|fr',
    month: 'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
  },
  body: [
    {
      'interview-invite': {
        6: `einladen .. @talk / lade|laden .. sie|dich .. @talk / einladung .. @talk / zu einem|unserem|einer persönlichen|ersten|telefonischen|zweiten|gemeinsamen|online? @talk / eingeladen .. @talk`,
        5: `gerne|gern .. kennenlernen|kennen lernen|sprechen|telefonieren|einladen / persönlich kennenlernen|kennenzulernen / näher kennenlernen|kennenzulernen / zum @talk / zu einem @talk / terminvorschlag|terminvorschläge / nächste runde / zweites|zweiten gespräch|runde`,
        4: `termin .. passt|passen|vorschlagen|vereinbaren|auswählen|buchen|aussuchen / passt|passen ihnen|dir / wann .. passt|passen|zeit|telefonieren|erreichbar / haben|hätten|hast|hättest sie|du .. zeit / folgende termine|terminen / verfügbarkeit|verfügbarkeiten / gesprächstermin
          welcher termin|tag|zeitpunkt / freuen uns .. kennenzulernen / telefonieren|sprechen .. am|nächste|diese`,
        2: `bestätigen sie|bitte|du / rückmeldung .. ob`,
      },
      'interview-confirmed': {
        6: `bestätige|bestätigen|bestätigung .. @talk / @talk .. bestätigt|bestätigen|findet / @talk .. statt am|um / erinnerung .. @talk / terminbestätigung / ihr|dein @talk .. am @day / bestätigen wir|ich ihnen|dir`,
        4: `passt mir|uns .. gut / bis dann|morgen|@day / freue|freuen mich|uns auf .. @talk|sie|dich|treffen / wir sehen uns / melden sie sich .. empfang|pforte / einladung .. kalender / einwahldaten|zugangsdaten|teams|zoom / ihre gesprächspartner* / ruft|rufe|rufen .. sie|dich .. an / gebucht / notiert|eingetragen / anfahrt|parkplätze|parken`,
        2: `adresse / pünktlich / personalausweis`,
      },
      reschedule: {
        6: `verschieben .. @talk|auf / @talk .. verschieben|verlegen|verschoben|verlegt|vertagt / verschoben|verlegt auf|werden / neuer|neuen|ersatztermin termin|terminvorschlag? / ersatztermin / anderen|neuen|späteren termin|zeitpunkt / terminverschiebung / termin .. ändern|geändert`,
        5: `stattdessen|statt .. @day|um|am / verschieben / verlegen / auf @day .. verschieben|verlegen / dazwischengekommen|dazwischen gekommen / ausweichen|ausweichtermin`,
        3: `erkrankt|krank / kurzfristig / unannehmlichkeiten`,
      },
      cancelled: {
        6: `@talk .. absagen|abgesagt|stornieren|storniert|entfällt|entfallen|ausfallen / absage .. @talk|gesprächs|termins / sagen|sage .. @talk .. ab / nicht stattfinden|statt / müssen .. absagen / abgesagt`,
        3: `fällt aus / stornierung`,
      },
      'post-interview': {
        6: `danke|dank|bedanken .. für .. @talk|zeit|kennenlernen|austausch|besuch / nach .. unserem|unser|dem|ihrem|deinem @talk / hat .. gefreut .. kennenzulernen|kennenlernen / hat .. spaß|freude .. gemacht|gesprochen / angenehmes|nettes|tolles|gutes|spannendes|interessantes gespräch
          unser|dem gespräch .. gestern|heute|vom|am|letzte`,
        4: `melden .. uns .. bis|spätestens|innerhalb|anfang|ende|nächste|in / entscheidung .. bis|mitteilen|treffen|fällen / geben .. bescheid|rückmeldung .. bis|am|ende / rückmeldung .. bis|innerhalb|in / weitere schritte|vorgehen|verfahren / stand .. bewerbung|verfahren* / nachfragen|erkundigen|nachhaken`,
        2: `nächsten schritte`,
      },
      awaiting: {
        6: `noch keine .. entscheidung|rückmeldung|neuigkeiten / noch nicht .. entschieden|abgeschlossen|abschließen|getroffen|gefallen|entscheiden / entscheidung .. noch nicht|aus|verzögert|dauert / bitten .. um .. geduld / dauert .. länger|noch / verzögert|verzögerung / noch .. im|in .. auswahlprozess|auswahlverfahren|bearbeitung|prüfung|auswahl / noch .. etwas geduld / zwischenbescheid|zwischenstand / noch in der engeren|auswahl`,
        4: `sobald .. entscheidung|wissen|entschieden|neuigkeiten / geduld / auswahlprozess .. noch|läuft`,
      },
      rejection: {
        6: `nicht .. berücksichtigen|berücksichtigt / nicht .. engere|näheren wahl|auswahl / gegen .. entschieden / anderen|andere|einen|eine|anderweitig|mitbewerber* .. bewerber|bewerberin|kandidaten|kandidatin|kandidat|mitbewerber .. entschieden|gefallen|besetzt|vergeben / für .. andere* .. entschieden / anderweitig besetzt|vergeben / kein|keine .. angebot|zusage|stelle .. machen|unterbreiten|anbieten|geben
          nicht .. weiter .. berücksichtigen|verfolgen|im / absage .. erteilen|bewerbung|mitteilen|geben / absagen müssen / leider .. mitteilen|absagen|absage|nicht / bereits besetzt / stelle .. besetzt|vergeben|gestrichen / nicht .. ausgewählt|zum zug|in die / nicht .. einladen / bedauern .. mitteilen|nicht / wahl .. nicht .. gefallen / nicht .. zum .. zuge`,
        5: `keine positive|bessere|andere .. nachricht|rückmeldung / nicht .. überein|passend|passt / andere .. bewerbung|bewerbungen|kandidat* / besser .. passt|passen|entspricht`,
        3: `leider / bedauern / alles gute|viel erfolg .. für|weiter* / beruflich* .. zukunft|weg / kein werturteil / unterlagen .. zurück|löschen`,
      },
      offer: {
        6: `stelle|position|job anbieten|anzubieten / angebot .. unterbreiten|machen|zusenden / stellenangebot|jobangebot|vertragsangebot|arbeitsvertrag / freuen .. zusage|zusagen|angebot|anzubieten / zusage .. geben|erteilen|für / für sie|dich entschieden / ihnen|dir .. die .. @job .. anbieten|anzubieten / willkommen im team / vertrag .. anbei|anhang|zusenden|unterschrieben|unterschreiben / möchten .. einstellen / zusammenarbeit .. entschieden`,
        3: `glückwunsch / eintrittsdatum|eintrittstermin|arbeitsbeginn|startdatum / gehalt|vergütung|jahresgehalt`,
      },
      assessment: {
        6: `online|einstellungs|eignungs|persönlichkeits|programmier|fach test|assessment|aufgabe|tests|fragebogen / onlinetest|einstellungstest|eignungstest|programmieraufgabe|probeaufgabe|fallstudie|testaufgabe|arbeitsprobe|probearbeit|codingaufgabe / coding challenge / aufgabe .. bearbeiten|lösen|lösung|zurück / test .. absolvieren|bearbeiten|durchführen|teilnehmen / videointerview .. aufzeichnen|aufnehmen / zeitversetzt* .. interview|videointerview`,
        3: `lösung .. bis|schicken|senden / link .. gültig|test / bearbeitungszeit / minuten zeit`,
      },
      'material-request': {
        6: `zeugnisse|zeugnis|arbeitszeugnis|arbeitszeugnisse|referenzen|referenz|unterlagen|nachweis|nachweise|lebenslauf|gehaltsvorstellung|gehaltsvorstellungen|führungszeugnis|eintrittstermin|immatrikulationsbescheinigung|arbeitsproben|portfolio|kopie|formular|personalbogen .. senden|schicken|zusenden|zukommen|nachreichen|einreichen|hochladen|nennen|mitteilen|zuschicken|ausfüllen|nachsenden|fehlen|benötigen|bis
          senden|schicken|benötigen|brauchen|reichen|nennen|bitten|fehlen|fehlt|laden .. zeugnisse|zeugnis|arbeitszeugnis|arbeitszeugnisse|referenzen|referenz|unterlagen|nachweis|nachweise|gehaltsvorstellung|gehaltsvorstellungen|führungszeugnis|arbeitsproben|portfolio|kopie|personalbogen`,
        3: `nachreichen / fehlende unterlagen|dokumente`,
      },
      'application-ack': {
        6: `bewerbung .. erhalten|eingegangen|eingetroffen|angekommen|bekommen / eingang .. bewerbung / eingangsbestätigung / dank .. für .. bewerbung|bewerbungsunterlagen / bewerbung als|auf|um|für|bei`,
        4: `dank .. für .. interesse / prüfen|sichten .. bewerbung|unterlagen|sorgfältig / bewerbung .. prüfen|geprüft|sichten / melden .. uns .. unaufgefordert|schnellstmöglich|zeitnah|kürze|bald / bitten .. etwas .. geduld|zeit`,
      },
      'recruiter-outreach': {
        6: `aufmerksam geworden / ihr|dein profil .. gestoßen|entdeckt|gefunden|aufgefallen|passt|interessant / profil .. xing|linkedin / auf der suche nach .. neuen|neuer|beruflichen / offen .. für .. neue|austausch|wechsel|gespräch / interesse .. an .. neuen|beruflichen .. herausforderung / meinen|unseren kunden|mandanten|auftraggeber / wechselwillig|wechselbereit / suche|suchen .. für|im .. kunden|auftrag`,
        3: `personalberatung|personalberater|headhunter / spannende .. position|vakanz|herausforderung / kunden`,
      },
      'job-alert': {
        6: `neue|passende|weitere|aktuelle stellenangebote|jobs|stellen|stellenanzeigen / jobagent|suchagent|jobalarm|jobbenachrichtigung|jobempfehlungen / jobs für dich|sie / jobs .. passen|gefunden / # neue .. jobs|stellen|stellenangebote / alle jobs|stellen`,
        3: `abmelden|abbestellen / jetzt bewerben / suchauftrag`,
      },
      hiring: {
        4: `ihre|deine bewerbung / bewerbung / bewerbungen / bewerbungsgespräch|vorstellungsgespräch|vorstellungsgespräche|kennenlerngespräch|bewerbungsverfahren|bewerbungsprozess|auswahlverfahren|auswahlprozess|stellenausschreibung|bewerbungsunterlagen / bewerber|bewerberin|bewerberinnen / personalabteilung|recruiting|personalreferent* / arbeitsvertrag|stellenangebot / @job als|im|in|des|der`,
        2: `@job / interview|probetag|arbeitszeugnis|gehaltsvorstellung / gespräch|zweitgespräch|erstgespräch / kandidat* / fachbereich|fachabteilung / zusage / einstellen`,
        1: `team / lebenslauf|zeugnisse|referenzen / job / unterlagen / profil`,
      },
      meeting: {2: `@talk / kennenlernen|telefonieren|sprechen|treffen`},
      asks: {
        3: `passt|passen .. ihnen|dir|euch|es / bitte .. bestätigen|mitteilen|geben|teilen|wählen|buchen|senden|schicken|nennen / haben|hätten|hast sie|du / können|könnten|kannst|könntest sie|du / teilen sie|uns / geben sie|uns .. bescheid / welcher|wann`,
      },
      settles: {
        3: `bestätigt|bestätige|bestätigen / passt .. gut|mir|uns|perfekt / bis dann|morgen|@day / findet .. statt / freue|freuen mich|uns .. auf / gebucht`,
      },
      time: {2: `@time / # uhr / @day .. # / #. @month / # @month`, 1: `@day / @month`},
      elsewhere: {
        6: `zeitung|journalist|redaktion|podcast|pressegespräch / wohnung|mietvertrag|besichtigung|vermieter|wohnungsbewerbung / kredit|darlehen|versicherung / arzttermin|praxis|untersuchung|zahnarzt / angebot .. gültig / rabatt|gutschein|bestellung|rechnung|lieferung / studienplatz|zulassung|hochschulzulassung|stipendium / bürgeramt|visum / elternabend|kita|kitaplatz / bewerbungstipps|bewerbungstraining / newsletter / handwerker|wartung|kostenvoranschlag / umfrage
          heizung* / ihr kind`,
        3: `ticket / webinar / kunde|kundin / projekt`,
      },
      automatic: {
        6: `nicht im büro / abwesend|abwesenheit|abwesenheitsnotiz / automatische antwort / im urlaub .. bis|ab / bin .. nicht erreichbar / bin .. wieder .. erreichbar|da|im / ticket .. erstellt|eröffnet / dringenden fällen|angelegenheiten / außer haus`,
      },
      'no-reply': {
        6: `nicht auf diese .. antworten / automatisch generiert|erstellt|erzeugt|versendet / antworten sie nicht / nicht beantwortet .. werden / keine antwort`,
      },
      scam: {
        6: `western union / gebühr .. überweisen|zahlen / ohne vorstellungsgespräch / telegram / whatsapp .. hinzufügen|nummer`,
      },
      'reader-hires': {
        6: `hiermit bewerbe|bewerben / bewerbe ich mich / ihre|deine stellenanzeige|stellenausschreibung .. bewerb* / für die einladung / meine bewerbung|bewerbungsunterlagen / kandidat|kandidatin .. kommt|stellt|trifft / ihr kandidat|bewerber / bewerber|kandidaten .. interviewen|sichten|einladen`,
        4: `meinen lebenslauf / beiliegend|anbei .. lebenslauf`,
      },
      'writer-hires': {
        6: `laden .. sie|dich .. ein / dank .. für .. ihre|deine bewerbung / einladen zu|zum / für .. andere .. entschieden / nicht .. berücksichtigen`,
      },
    },
  ],
  subject: {
    'interview-invite': {5: `einladung .. @talk / @talk / terminvorschlag`},
    'interview-confirmed': {
      5: `bestätigung .. @talk|termin / terminbestätigung / erinnerung .. @talk|termin`,
    },
    reschedule: {6: `verschiebung|terminverschiebung|terminänderung / verschoben|verschieben / neuer termin`},
    cancelled: {6: `absage .. @talk|gesprächs|termins|termin / abgesagt / terminabsage / abgesagt`},
    'post-interview': {3: `danke|dank .. gespräch / unser gespräch`},
    awaiting: {4: `zwischenbescheid|zwischenstand|stand`},
    assessment: {
      5: `onlinetest|testaufgabe|fallstudie|probeaufgabe|programmieraufgabe|assessment|einstellungstest / coding challenge`,
    },
    'material-request': {5: `unterlagen|zeugnisse|referenzen / fehlende`},
    rejection: {2: `ihre|deine bewerbung / bewerbung`, 5: `absage / absage .. bewerbung`},
    offer: {6: `angebot|vertragsangebot|stellenangebot|arbeitsvertrag|zusage`},
    'application-ack': {
      5: `eingangsbestätigung / eingang .. bewerbung / bewerbung .. erhalten|eingegangen / dank .. bewerbung`,
    },
    'recruiter-outreach': {4: `spannende|neue .. herausforderung|position|aufgabe / interessante`},
    'job-alert': {6: `neue jobs|stellen|stellenangebote / jobs|stellenangebote / jobagent|suchagent`},
    automatic: {6: `abwesend|abwesenheit|abwesenheitsnotiz / automatische antwort / ticket / abwesenheit*`},
    elsewhere: {4: `wohnung|newsletter|rechnung|bestellung|angebot nr`},
    'reader-hires': {4: `bewerbung als|um / initiativbewerbung`},
  },
  purposes,
  weights,
  hypothetical: `falls|wenn|sofern|sollten|sollte .. engere|auswahl|passt|passen|interesse|infrage|frage|überzeugt|eingeladen|kommen|profil / sollten wir|sie|deine|ihre / falls .. zu einem|einer / wenn .. zu einem / kann .. eingeladen / gegebenenfalls|ggf / in der regel / unser .. bewerbungsprozess|auswahlverfahren .. besteht|umfasst / nach .. prüfung .. laden / falls sie|wir`,
  negators: 'nicht|kein|keine|keinen|nie|ohne|leider',
};
