const legalForm =
  /\b(?:ltd|limited|inc|incorporated|llc|llp|plc|gmbh|ag|se|kg|ug|e ?v|co|corp|corporation|pty|pvt|bv|b v|nv|n v|sa|s a|s l|sl|srl|s r l|sas|spa|s p a|lda|ltda)\b/g;

/** Alike but for case, accents, "the", legal forms, requisition numbers and marks. */
export const sameName = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\([^)]{0,40}\)/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .replace(/\b[a-z]{0,4}\d{4,}\b/g, ' ')
    .replace(legalForm, ' ')
    .replace(/^ ?(?:the|die|der|das|la|le|les|el|il|lo|de|het|a|o|l)\b/, ' ')
    .replace(/\s+/g, ' ')
    .trim();
