import { HostError } from '../port';
import { MAX_CELLS } from './limits';
import type { XmlHandler } from './xml-reader';
import { decodeCellText } from './xml-strings';

/** Gathers the text of a rich string: the runs are joined, phonetic readings (`rPh`) are no part of it. */
export class RichText {
  #text = '';
  #inText = false;
  #inPhonetic = false;

  open(name: string): void {
    if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 't') this.#inText = !this.#inPhonetic;
  }

  text(text: string): void {
    if (this.#inText) this.#text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 't') this.#inText = false;
  }

  /** The text gathered so far; the next one starts empty. */
  take(): string {
    const text = decodeCellText(this.#text);
    this.#text = '';
    return text;
  }
}

/** Reads the shared strings part into a list. */
export class SharedStringsReader implements XmlHandler {
  readonly strings: string[] = [];
  readonly #rich = new RichText();

  open(name: string): void {
    this.#rich.open(name);
  }

  text(text: string): void {
    this.#rich.text(text);
  }

  close(name: string): void {
    this.#rich.close(name);
    if (name !== 'si') return;
    if (this.strings.length >= MAX_CELLS) throw new HostError('too-large');
    this.strings.push(this.#rich.take());
  }
}
