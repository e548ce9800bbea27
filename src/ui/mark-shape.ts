/** The mark on a 24 by 24 field: a leaf whose stem turns back, the way a reply arrow does. */
export const markShape = {
  leaf: 'M1.5 9.5C4.6 4.9 9.4 2.6 14.6 3.2C15.9 5.1 16.5 7.2 16.5 9.5C16.5 11.8 15.9 13.9 14.6 15.8C9.4 16.4 4.6 14.1 1.5 9.5Z',
  stem: 'M8 9.5H16.5C20 9.5 21.8 11.6 21.8 14.4C21.8 17.6 19.4 20 15.6 20.6',
} as const;
