import type {LetterTexts} from '../letter-text';

export const asking = {
  'enquiry.promised-date': {
    subject: 'De functie van {role}',
    tones: {
      warm: `Rond {promised} [dacht u|dacht je] meer te weten over de functie van {role}, dus ik vraag hoe het ermee gaat. Zulke data verschuiven makkelijk, dat hoeft niemand uit te leggen. Van wat we {day} bespraken is vooral dit me bijgebleven: {keyPoint}. Duurt het langer, dan helpt een ruwe schatting me al.`,
      formal: `Voor de functie van {role} [hebt u|heb je] mij een beslissing in het vooruitzicht gesteld, uiterlijk {promised}. Mag ik vragen of die er al is, of dat de planning is veranderd? Bij {employer} zou ik nog altijd graag werken; sinds het gesprek dat we {day} hadden denk ik vooral hieraan: {keyPoint}. Een kort antwoord, hoe het ook luidt, is welkom.`,
    },
  },
  'enquiry.no-date': {
    subject: 'De functie van {role}',
    tones: {
      warm: `Sinds we {day} spraken, vraag ik me af hoe het zoeken vordert. Van het gesprek is me één ding bijgebleven: {keyPoint}. Valt er al te zeggen wanneer er over de functie van {role} wordt beslist? Een ruwe schatting is genoeg. En ontbreekt er iets van mijn kant, dan stuur ik het meteen.`,
      formal: `Mag ik vragen hoe het staat met de functie van {role}, waarover we {day} spraken? Mijn belangstelling voor {employer} is onveranderd, mede om deze reden: {keyPoint}. Het zou mij helpen te weten wanneer er een beslissing wordt verwacht. Zijn er nog stukken nodig, dan stuur ik die direct.`,
    },
  },
  'second-enquiry': {
    subject: 'De functie van {role}',
    tones: {
      warm: `Ik schrijf nog één keer over de functie van {role} en laat het daarna in [uw|jouw] handen. Ze trekt me nog steeds, net als iets wat we {day} bespraken: {keyPoint}. Is de keuze op iemand anders gevallen, dan is één regel genoeg, en ik begrijp het. Is ze nog open, dan is mijn antwoord hetzelfde.`,
      formal: `Voor de laatste keer vraag ik hoe het staat met de functie van {role} bij {employer}. Ik zou haar nog graag aanvaarden, en ik denk met plezier terug aan één deel van wat we {day} bespraken: {keyPoint}. Is er anders besloten, dan volstaat een korte mededeling. In beide gevallen blijft mijn dank voor het gesprek.`,
    },
  },
  'another-offer': {
    subject: 'De functie van {role}: een kwestie van tijd',
    tones: {
      warm: `Ik zeg het liever vroeg dan laat: ik heb een ander aanbod en moet uiterlijk {answerBy} antwoorden. Het liefst zou ik wachten op de functie van {role}, ook hierom: {keyPoint}. [Denkt u|Denk je] voor die dag meer te weten? Zo niet, zeg het me dan eerlijk; ook daarmee kan ik kiezen.`,
      formal: `Graag laat ik [u|je] weten dat ik een ander aanbod heb ontvangen, waarop ik uiterlijk {answerBy} moet antwoorden. Mijn voorkeur blijft uitgaan naar de functie van {role} bij {employer}, mede om deze reden: {keyPoint}. Is een beslissing voor die dag mogelijk? Zo niet, dan heb ik daar begrip voor.`,
    },
  },
  'phone-script': {
    subject: 'Een telefoontje over de functie van {role}',
    tones: {
      warm: `Goedendag {name}, met {me}; we spraken {day} over de functie van {role}. Komt het nu uit, of zal ik later bellen? Ik schreef een tijdje geleden en dacht dat een minuut aan de telefoon makkelijker was. Valt er al te zeggen hoe het ermee staat, of wanneer er meer bekend is? Dank, meer wilde ik niet vragen.`,
      formal: `Goedendag, mijn naam is {me}. Ik had {day} een gesprek over de functie van {role} en zou graag {name} spreken, als dat kan. Mijn vraag is of er al een beslissing is, of wanneer die wordt verwacht. Mag ik mijn nummer achterlaten, zodat [u kunt|je kunt] terugbellen? Dank voor de hulp, en goedendag.`,
    },
  },
} as const satisfies LetterTexts;
