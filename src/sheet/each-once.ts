/**
 * Makes a function of texts remember what it gave, for as long as the made function lives: within one pass over a table, whose rows
 * say much the same.
 */
export function eachOnce<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Value;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
