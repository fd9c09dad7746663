/** How a part's text is encoded; the package format allows no others. */
export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A part's text with the encoding it had. A byte order mark stays its first character, so that offsets hold. */
export interface XmlText {
  readonly text: string;
  readonly encoding: XmlEncoding;
}

/** Tells the encoding by a part's first bytes: a byte order mark, or the "<" that every part begins with. */
function detectEncoding(first: Uint8Array): XmlEncoding {
  const [one, two] = first;
  if ((one === 0xff && two === 0xfe) || (one === 0x3c && two === 0x00)) return 'utf-16le';
  if ((one === 0xfe && two === 0xff) || (one === 0x00 && two === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** Decodes a part piece by piece; throws on bytes that are no text in its encoding. */
export class XmlDecoder {
  #encoding: XmlEncoding | null = null;
  #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #rest = new Uint8Array(0);

  /** The encoding, known once the first piece was seen. */
  get encoding(): XmlEncoding {
    return this.#encoding ?? 'utf-8';
  }

  /**
   * The text of a piece, but for the bytes of a character that goes on in the next one. Decoding whole characters at a time is
   * several times faster in Node than TextDecoder's own streaming.
   */
  decode(piece: Uint8Array): string {
    const bytes = this.#rest.length > 0 ? concatenate(this.#rest, piece) : piece;
    if (this.#encoding === null && bytes.length >= 2) {
      this.#encoding = detectEncoding(bytes);
      if (this.#encoding !== 'utf-8') {
        this.#decoder = new TextDecoder(this.#encoding, { fatal: true, ignoreBOM: true });
      }
    }
    const whole = wholeCharacters(bytes, this.encoding);
    this.#rest = bytes.slice(whole);
    return this.#decoder.decode(bytes.subarray(0, whole));
  }

  /** Throws when the part ended inside a character. */
  end(): void {
    if (this.#rest.length > 0) this.#decoder.decode(this.#rest);
  }
}

/** The bytes of a text in an encoding. */
export function encodeXml({ text, encoding }: XmlText): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), encoding === 'utf-16le');
  }
  return bytes;
}

function concatenate(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

/** How many of the bytes make up whole characters. */
function wholeCharacters(bytes: Uint8Array, encoding: XmlEncoding): number {
  if (encoding === 'utf-8') return wholeUtf8(bytes);
  const even = bytes.length - (bytes.length % 2);
  const high = bytes[encoding === 'utf-16le' ? even - 1 : even - 2] ?? 0;
  return high >= 0xd8 && high <= 0xdb ? even - 2 : even;
}

function wholeUtf8(bytes: Uint8Array): number {
  // A character has four bytes at most, so its first is among the last three when it goes on beyond the end.
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}
