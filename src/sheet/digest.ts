/** The hash FNV-1a of 64 bits (Fowler, Noll, Vo): offset basis and prime. */
const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
/** Digits of a fraction that count: a formula's result may differ in its last bits between Excel and a file. */
const SIGNIFICANT_DIGITS = 12;

/** A short text that differs for plain data that differ: 16 hexadecimal digits. Integers count to the last digit. */
export function digestOf(data: unknown): string {
  const text = JSON.stringify(data, (_, value: unknown) => {
    return typeof value === 'number' && !Number.isInteger(value)
      ? Number(value.toPrecision(SIGNIFICANT_DIGITS))
      : value;
  });
  let hash = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(16, '0');
}
