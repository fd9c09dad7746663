import { readXml, XmlReader } from '../../src/host/xlsx/xml-reader';

/** What the reader tells of a text given in pieces. */
function eventsOf(pieces: readonly string[]): string[] {
  const events: string[] = [];
  const reader = new XmlReader({
    open: (name, attributes) =>
      void events.push(
        `<${name}${Object.entries(attributes)
          .map(([key, value]) => ` ${key}=${value}`)
          .join('')}`,
      ),
    close: (name) => void events.push(`/${name}`),
    text: (text) => void events.push(text),
    prefix: (prefix) => void events.push(`prefix "${prefix}"`),
  });
  for (const piece of pieces) reader.write(piece);
  reader.end();
  return events;
}

describe('Reading a part', () => {
  it('tells elements of the part by the prefix of its root', () => {
    expect(eventsOf(['<x:a xmlns:x="u"><x:b/><c/></x:a>'])).toEqual([
      'prefix "x:"',
      '<a xmlns:x=u',
      '<b',
      '/b',
      '<:c',
      '/:c',
      '/a',
    ]);
    expect(eventsOf(['<a><b/></a>'])).toEqual(['prefix ""', '<a', '<b', '/b', '/a']);
  });

  it('tells text, CDATA and entities', () => {
    expect(eventsOf(['<?xml version="1.0"?><a>1 &lt; 2<![CDATA[<v>]]></a>']).join('')).toBe('prefix ""<a1 < 2<v>/a');
  });

  it('tells where each tag stands', () => {
    const text = '<?xml version="1.0"?><a b="&gt;>"><c/>x<!-- <d> --></a >';
    const places: string[] = [];
    readXml(text, {
      open: (_, __, { start, end, isSelfClosing }) => void places.push(`${text.slice(start, end)} ${isSelfClosing}`),
      close: (_, { start, end }) => void places.push(text.slice(start, end)),
    });
    expect(places).toEqual(['<a b="&gt;>"> false', '<c/> true', '<c/>', '</a >']);
  });

  it.each([
    '',
    'a',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b="1" b="2"/>',
    '<a>&nbsp;</a>',
    '<!DOCTYPE a><a/>',
    '<a',
    '<a>&#x110000;</a>',
  ])('refuses %j, whole or letter by letter', (text) => {
    expect(() => eventsOf([text])).toThrow();
    expect(() => eventsOf(Array.from(text))).toThrow();
  });
});
