/** The mark on a 24 by 24 field: an ivy leaf, as printers set at the end of a text, whose stem turns it into an arrow for a reply. */
export const markShape = {
  leaf: 'M1 9.5C3.6 7.4 5.2 5.2 7.4 3.4C9.8 1.5 13 1.5 14.4 3.6C15.6 5.5 14.9 7.4 13 8.3L5.5 9.5L13 10.7C14.9 11.6 15.6 13.5 14.4 15.4C13 17.5 9.8 17.5 7.4 15.6C5.2 13.8 3.6 11.6 1 9.5Z',
  stem: 'M11.5 9.5H16.2C19.9 9.5 22.3 11.8 22.3 15.2C22.3 18.9 19.4 21.5 15.2 21.5',
  stemWidth: 2,
} as const;
