/** As many answers as a long mailbox asks for again and again; then it starts anew. */
const answersKept = 5_000;

/** The same function of a text, asked only once for each: joining compares every conversation with every other. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return text => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (answers.size >= answersKept) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
