/** A written day whose first of the month stands as French has it, "dimanche 1er mars", which Intl writes "1 mars". Others stay. */
export const withFirstOfMonth = (written: string, locale: string): string =>
  locale.startsWith('fr') ? written.replace(/(?<!\d)1 (?=\p{L})/u, '1er ') : written;
