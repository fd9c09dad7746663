import { useEffect, useEffectEvent } from 'react';
import { HostError } from '../../host/port';

/** The workbook that the server names to be opened at start. */
interface StartFile {
  readonly name: string;
  readonly url: string;
}

const EXAMPLE: StartFile = { name: 'contoh.xlsx', url: 'contoh.xlsx' };

/** Opens at start what the server was asked to show, or the example. Where neither is to be had, the page starts empty. */
export function useStartFile(open: (name: string, read: () => Promise<Uint8Array>) => void): void {
  const start = useEffectEvent((file: StartFile) => open(file.name, () => fetchBytes(file)));
  useEffect(() => {
    let left = false;
    void startFile().then((file) => {
      if (file && !left) start(file);
    });
    return () => {
      left = true;
    };
  }, []);
}

async function startFile(): Promise<StartFile | null> {
  const response = await fetchOrNull('opened.json');
  if (!response) return null;
  if (response.ok) {
    const named = parseJson(await response.text());
    if (isStartFile(named)) return named;
  }
  return (await fetchOrNull(EXAMPLE.url, 'HEAD'))?.ok ? EXAMPLE : null;
}

async function fetchBytes({ url }: StartFile): Promise<Uint8Array> {
  const response = await fetchOrNull(url);
  if (!response?.ok) throw new HostError('not-found', url);
  return new Uint8Array(await response.arrayBuffer());
}

/** Without a server behind the page (opened from a folder, or offline) there is nothing to fetch, and that is no failure. */
async function fetchOrNull(url: string, method = 'GET'): Promise<Response | null> {
  try {
    return await fetch(url, { method });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Some servers answer a missing file with a page of theirs instead of an error. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isStartFile(value: unknown): value is StartFile {
  if (typeof value !== 'object' || value === null) return false;
  const { name, url } = value as Partial<StartFile>;
  return typeof name === 'string' && typeof url === 'string';
}
