/** Somebody in a mail. What the page or text does not prove is null: an address alone never yields a name. */
export interface Person {
  name: string | null;
  /** Lower case. */
  address: string | null;
}

/** Somebody on the employer's side of an application. */
export interface Contact extends Person {
  /** As they sign or are introduced: "Head of Analytics". */
  title?: string;
  /** Works for an agency that recruits for the employer. */
  agency?: boolean;
}
