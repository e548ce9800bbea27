/** Whole words a webmail is asked for to find mails about a hiring process. */
export const search = 'sollicitatie sollicitatiegesprek vacature kennismakingsgesprek';
