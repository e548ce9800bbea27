/** A webmail for practice. Asked with an address, it answers as the real one's server would; null: nothing is there. */
export interface PracticeSite {
  hosts: readonly string[];
  answer(url: string): PracticeAnswer | null;
}

export interface PracticeAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}
