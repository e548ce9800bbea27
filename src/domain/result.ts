/** Success with a value, or an expected failure with its name. A bug is thrown instead. */
export type Result<T, P extends string = string> = {ok: true; value: T} | {ok: false; problem: P};

export const ok = <T>(value: T): {ok: true; value: T} => ({ok: true, value});
export const failed = <P extends string>(problem: P): {ok: false; problem: P} => ({ok: false, problem});
