const lineLength = 110;

/** JSON as a person would set it: what fits on a line stands on one, the rest is indented by two. */
export function readable(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value);
  if (flat.length + indent.length <= lineLength || typeof value !== 'object' || value === null) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map(entry => inner + readable(entry, inner)).join(',\n')}\n${indent}]`;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => `${inner}${JSON.stringify(key)}: ${readable(field, inner)}`);
  return `{\n${fields.join(',\n')}\n${indent}}`;
}
