import {hiring} from '../conversation';
import {person, robin} from '../people';

const anke = person('Anke Vogt', 'anke.vogt@steinfurt-verlag.example');

/** An invitation in German. */
export const steinfurt = hiring('steinfurt-einladung', days => {
  const [year, month, day] = days.working(5).date.split('-');
  return {
    subject: 'Ihre Bewerbung als Datenanalyst (m/w/d)',
    messages: [
      {
        from: anke,
        to: [robin],
        at: days.working(-2).at('08:41'),
        unread: true,
        writtenWith: 'outlook',
        text: `Sehr geehrte Frau Adeyemi,

vielen Dank für Ihre Bewerbung, die uns sehr gut gefallen hat. Wir möchten Sie gern persönlich kennenlernen und laden Sie zu einem Vorstellungsgespräch am ${day}.${month}.${year} um 14:00 Uhr in unser Haus ein. Das Gespräch führen Herr Dr. Wieland, Leiter Vertrieb, und ich.

Bitte geben Sie mir kurz Bescheid, ob Ihnen der Termin passt.

Mit freundlichen Grüßen`,
        signature: `Anke Vogt
Personalreferentin
Steinfurt Verlag GmbH`,
      },
    ],
  };
});
