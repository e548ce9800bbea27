/** The card under a subject, the picker and the button beside Send. */
export const card = {
  'card.title': 'Afterword',
} as const;
