const isSpanish = (locale: string): boolean => locale.split('-')[0] === 'es';

/** A written day as Spanish has it, "martes 10 de marzo", behind whose weekday Intl writes a comma. Others stay. */
export const withoutSpanishComma = (written: string, locale: string): string =>
  isSpanish(locale) ? written.replace(',', '') : written;

/** The same within a sentence, where Spanish wants an article: "hasta el martes", though "hasta mañana". Others stay. */
export const withSpanishArticle = (written: string, locale: string): string =>
  isSpanish(locale) ? `el ${written}` : written;
