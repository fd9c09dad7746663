import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { XmlReader } from '../../src/host/xlsx/xml-reader';

type Event = [kind: 'open' | 'close' | 'text', what: string, attributes?: Record<string, string>];

/** What our reader tells of a text given in pieces. */
function eventsOf(pieces: readonly string[]): Event[] {
  const events: Event[] = [];
  const reader = new XmlReader({
    open: (name, attributes) => void events.push(['open', name, { ...(attributes as Record<string, string>) }]),
    close: (name) => void events.push(['close', name]),
    text: (text) => addText(events, text),
  });
  for (const piece of pieces) reader.write(piece);
  reader.end();
  return events;
}

/** What a general XML parser tells of it. */
function expectedEvents(text: string): Event[] {
  const events: Event[] = [];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', ({ name, attributes }) => void events.push(['open', name, { ...attributes }]));
  parser.on('closetag', ({ name }) => void events.push(['close', name]));
  let depth = 0;
  parser.on('opentagstart', () => {
    depth++;
  });
  parser.on('text', (one) => depth > 0 && addText(events, one));
  parser.on('cdata', (one) => addText(events, one));
  parser.write(text).close();
  while (events.at(-1)?.[0] === 'text') events.pop();
  return events;
}

function addText(events: Event[], text: string): void {
  const last = events.at(-1);
  if (last?.[0] === 'text') last[1] += text;
  else if (text !== '') events.push(['text', text]);
}

const space = fc.constantFrom('', ' ', '\n', '\t ', '\r\n');
const name = fc.constantFrom('c', 'row', 'v', 'f', 'mc:a', 'ünï', 'a-b.c_1');
const characters = fc.constantFrom(
  'a',
  '1',
  ' ',
  '\n',
  '\r',
  '\r\n',
  '>',
  '/',
  '=',
  "'",
  'é',
  '😀',
  ']]',
  '&amp;',
  '&lt;',
  '&#65;',
  '&#x1F600;',
);
const content = fc.array(characters, { maxLength: 5 }).map((parts) => parts.join(''));
const attribute = fc
  .tuple(name, space, space, fc.constantFrom('"', "'"), content, fc.constantFrom(' ', '\n', '  '))
  .map(([key, before, behind, quote, value, lead]) => {
    return [key, `${lead}${key}${before}=${behind}${quote}${value.replaceAll(quote, '')}${quote}`] as const;
  });
const attributes = fc
  .uniqueArray(attribute, { selector: ([key]) => key, maxLength: 3 })
  .map((parts) => parts.map(([, written]) => written).join(''));
const other = fc.constantFrom('<!-- <c> & -- ', '<?pi <a b="?', '<![CDATA[<v>&]]');
const { element } = fc.letrec<{ element: string; inner: string }>((tie) => ({
  element: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(name, attributes, space).map(([tag, more, end]) => `<${tag}${more}${end}/>`),
    fc
      .tuple(name, attributes, space, fc.array(tie('inner'), { maxLength: 4 }), space)
      .map(([tag, more, end, inner, late]) => {
        return `<${tag}${more}${end}>${inner.join('')}</${tag}${late}>`;
      }),
  ),
  inner: fc.oneof(
    tie('element'),
    content.map((text) => text.replaceAll(']]>', '')),
    other.map(
      (text) =>
        `${text.startsWith('<!--') ? '<!-- <c> & ' : text}${text.startsWith('<!--') ? '-->' : text.startsWith('<?') ? '?>' : '>'}`,
    ),
  ),
}));
const document = fc.tuple(
  fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>\n', '\ufeff<!-- a -->'),
  element,
  space,
);

describe('Reading XML', () => {
  it('tells the same as a general parser, in whatever pieces the text comes', () => {
    fc.assert(
      fc.property(document, fc.array(fc.nat(200), { maxLength: 6 }), ([head, root, tail], cuts) => {
        // Joined with a root of our own: content may make "]]>" at a seam, which is not allowed.
        const text = `${head}<r>${root}</r>${tail}`;
        fc.pre(!/\]\]>/.test(text.replace(/<!\[CDATA\[.*?\]\]>/gs, '')));
        const places = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
        const pieces = places.slice(1).map((end, index) => text.slice(places[index], end));
        expect(eventsOf(pieces)).toEqual(expectedEvents(text));
      }),
      { numRuns: 400 },
    );
  });

  it('tells where each tag stands', () => {
    const text = '<?xml version="1.0"?><a b="&gt;>"><c/>x</a >';
    const places: string[] = [];
    const reader = new XmlReader({
      open: (_, __, { start, end, isSelfClosing }) => void places.push(`${text.slice(start, end)} ${isSelfClosing}`),
      close: (_, { start, end }) => void places.push(text.slice(start, end)),
    });
    for (const letter of text) reader.write(letter);
    reader.end();
    expect(places).toEqual(['<a b="&gt;>"> false', '<c/> true', '<c/>', '</a >']);
  });

  it.each([
    '',
    'a',
    '<a>',
    '<a></b>',
    '<a></a></a>',
    '<a/><b/>',
    '<a/>b',
    '<a b></a>',
    '<a b=c/>',
    '<a b="<"/>',
    '<a b="1" b="2"/>',
    '<a b="1/>',
    '<a / >',
    '< a/>',
    '<a>&nbsp;</a>',
    '<a>& </a>',
    '<a><!-- </a>',
    '<a><![CDATA[ </a>',
    '<!DOCTYPE a><a/>',
    '<a><!ELEMENT b></a>',
    '<a',
    '<a>&#x110000;</a>',
  ])('refuses %j', (text) => {
    expect(() => eventsOf([text])).toThrow();
    expect(() => eventsOf(Array.from(text))).toThrow();
  });

  it('does not wait for ever for the end of a tag', () => {
    const endless = function* (): Generator<string> {
      yield '<a b="';
      for (;;) yield 'x'.repeat(100_000);
    };
    const reader = new XmlReader({ open: () => undefined, close: () => undefined });
    expect(() => {
      for (const piece of endless()) reader.write(piece);
    }).toThrow(SyntaxError);
  });
});
