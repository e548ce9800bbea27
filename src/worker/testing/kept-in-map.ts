import type {ClearableValues} from '../ownership/own-ports';

/** Kept values in a `Map`: copied in and out, as a browser does. */
export const keptInMap = (map = new Map<string, unknown>()): ClearableValues => ({
  get: async keys =>
    Object.fromEntries(
      [...map]
        .filter(([key]) => keys === null || keys.includes(key))
        .map(([key, value]) => [key, structuredClone(value)]),
    ),
  set: async values => {
    for (const [key, value] of Object.entries(values)) map.set(key, structuredClone(value));
  },
  remove: async keys => {
    for (const key of keys) map.delete(key);
  },
  clear: async () => map.clear(),
});
