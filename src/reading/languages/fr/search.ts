/** Whole words a webmail is asked for to find mails about a hiring process. */
export const search = 'entretien candidature recrutement poste';
