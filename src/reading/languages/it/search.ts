/** Whole words a webmail is asked for to find mails about a hiring process. */
export const search = 'colloquio candidatura selezione posizione';
