/**
 * How a language shows on which terms its reader is. Words are matched whole and as they are written, away from a sentence's beginning:
 * "Sie" there may be "they". A language without the difference, or where another thing than the reader decides, is not here.
 */
export const addressWords: Readonly<Record<string, {polite: string; familiar: string}>> = {
  de: {
    polite: 'Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres',
    familiar:
      'du dich dir dein deine deinem deinen deiner deines Du Dich Dir Dein Deine Deinem Deinen Deiner',
  },
  fr: {polite: 'vous votre vos Vous Votre Vos', familiar: 'tu toi ton ta tes te Tu Toi'},
  es: {
    polite: 'usted Usted su sus le',
    familiar: 'tú tu tus te ti contigo puedes quieres tienes',
  },
  it: {
    polite: 'Lei La Le Suo Sua Suoi Sue',
    familiar: 'tu ti te tuo tua tuoi tue',
  },
  nl: {polite: 'u uw U Uw', familiar: 'je jij jou jouw'},
};
