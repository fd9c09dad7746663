/** What a method gets: the arguments as they came over the wire. */
export type Method = (...operands: readonly unknown[]) => unknown;

/**
 * Excel's side of one of the library's proxies: what a request can ask of it, by the names on the wire ("RowIndex", "GetRange").
 * A name that is missing here is one that the stand-in does not know; asking for it fails the test, not the request.
 */
export interface ServerObject {
  readonly kind: string;
  /** What its collection knows it by. */
  readonly id?: string;
  readonly scalars?: Readonly<Record<string, () => unknown>>;
  readonly settable?: Readonly<Record<string, (value: unknown) => void>>;
  /** Objects that belong to it; null for an "…OrNullObject" that is not there. */
  readonly parts?: Readonly<Record<string, () => ServerObject | null>>;
  /** Each gives an object (or null), a value, or nothing. */
  readonly methods?: Readonly<Record<string, Method>>;
  /** Of a collection. */
  readonly items?: () => readonly ServerObject[];
  readonly item?: (key: unknown) => ServerObject;
}

/** Whether a method has given an object rather than a value. */
export function isServerObject(result: unknown): result is ServerObject {
  return typeof result === 'object' && result !== null && 'kind' in result && typeof result.kind === 'string';
}

/** What was selected of an object, in the shape in which answers carry it. */
export function describeObject(object: ServerObject | null, select: readonly string[]): unknown {
  if (object === null) return null;
  if (object.items) {
    return { _Items: object.items().map((item) => ({ ...idOf(item), ...describeScalars(item, select) })) };
  }
  return { ...idOf(object), ...describeScalars(object, select) };
}

/** The ids by which the library addresses an object from now on. */
export function idOf(object: ServerObject): Record<string, string> {
  return object.id === undefined ? {} : { Id: object.id, _Id: object.id };
}

function describeScalars(object: ServerObject, select: readonly string[]): Record<string, unknown> {
  const described: Record<string, unknown> = {};
  const ofParts = new Map<string, string[]>();
  for (const path of select.length > 0 ? select : Object.keys(object.scalars ?? {})) {
    const [first = '', ...rest] = path.split('/');
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    if (rest.length > 0) ofParts.set(name, [...(ofParts.get(name) ?? []), rest.join('/')]);
    else described[name] = known(object, object.scalars, name)();
  }
  for (const [name, paths] of ofParts) described[name] = describeObject(known(object, object.parts, name)(), paths);
  return described;
}

/** Stops at names that the stand-in lacks: a gap of the test bed, no error of Excel's. */
export function known<Member>(
  { kind }: ServerObject,
  members: Readonly<Record<string, Member>> | undefined,
  name: string,
): Member {
  const member = members?.[name];
  if (member === undefined) throw new Error(`the stand-in for Excel knows no ${kind}.${name}`);
  return member;
}
