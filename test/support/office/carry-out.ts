import { ExcelError } from './excel-error';
import { describeObject, idOf, isServerObject, known, type ServerObject } from './objects/server-object';
import { ACTION, STEP, type WireAction, type WireOperands, type WireRequest, type WireResult } from './protocol';

/** What came of a request. */
export interface Outcome {
  readonly results: readonly WireResult[];
  /** The code of the error that ended it; null when all was carried out. */
  readonly error: string | null;
}

/** Objects that the library asked to keep beyond one request, by the names given to them. */
export type References = Map<string, ServerObject>;

/** The workbook's root object and what the library keeps of it. */
export interface Server {
  readonly root: ServerObject;
  readonly references: References;
}

/** Carries out a request's actions in their order, the first `limit` of them, until one fails. */
export function carryOut(server: Server, request: WireRequest, limit = Infinity): Outcome {
  const results: WireResult[] = [];
  const paths = new ObjectPaths(server, request);
  for (const action of request.Actions.slice(0, limit)) {
    try {
      results.push({ ActionId: action.Id, Value: valueOf(paths, action) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return { results, error: error.code };
    }
  }
  return { results, error: null };
}

function valueOf(paths: ObjectPaths, action: WireAction): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.object(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object && { ...idOf(object), ...paths.keep(action.ObjectPathId, object) };
    case ACTION.query:
      return describeObject(object, action.QueryInfo?.Select ?? []);
    case ACTION.method:
      return object && paths.call(object, action.Name, action.ArgumentInfo);
    case ACTION.setProperty: {
      if (!object) throw new ExcelError('InvalidObjectPath');
      known(object, object.settable, action.Name)(action.ArgumentInfo?.Arguments?.[0]);
      return null;
    }
    default:
      throw new Error(`the stand-in for Excel knows no action ${action.ActionType}`);
  }
}

/** The objects that a request names, each made once. */
class ObjectPaths {
  readonly #objects = new Map<number, ServerObject | null>();
  /** The paths of objects that the request asks to keep ("tracked" objects). */
  readonly #kept: ReadonlySet<number>;

  constructor(
    private readonly server: Server,
    private readonly request: WireRequest,
  ) {
    const keeping = request.Actions.filter(({ Name }) => Name === '_KeepReference');
    this.#kept = new Set(keeping.map(({ ObjectPathId }) => ObjectPathId));
  }

  object(id: number): ServerObject | null {
    let object = this.#objects.get(id);
    if (object === undefined) this.#objects.set(id, (object = this.#find(id)));
    return object;
  }

  /** The name under which the object is kept from now on, where that was asked for. */
  keep(pathId: number, object: ServerObject): Record<string, string> {
    if (!this.#kept.has(pathId)) return {};
    const name = `reference ${this.server.references.size + 1}`;
    this.server.references.set(name, object);
    return { _ReferenceId: name };
  }

  call(object: ServerObject, name: string, operands: WireOperands = {}): unknown {
    const method = known(object, object.methods, name);
    const { Arguments: values = [], ReferencedObjectPathIds: references = [] } = operands;
    const operandAt = (value: unknown, at: number): unknown => {
      const reference = references[at];
      return typeof reference === 'number' && reference > 0 ? this.object(reference) : value;
    };
    return method(...values.map(operandAt)) ?? null;
  }

  #find(id: number): ServerObject | null {
    const path = this.request.ObjectPaths[id];
    if (!path) throw new ExcelError('InvalidObjectPath');
    if (path.ObjectPathType === STEP.root) return this.server.root;
    if (path.ObjectPathType === STEP.nothing) return null;
    if (path.ObjectPathType === STEP.reference) {
      const kept = this.server.references.get(path.Name);
      if (!kept) throw new ExcelError('InvalidObjectPath');
      return kept;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.object(path.ParentObjectPathId);
    // What belongs to nothing is nothing.
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case STEP.method: {
        const result = this.call(parent, path.Name, path.ArgumentInfo);
        if (result !== null && !isServerObject(result))
          throw new Error(`${parent.kind}.${path.Name}() gives no object`);
        return result;
      }
      case STEP.property:
        return known(parent, parent.parts, path.Name)();
      case STEP.key: {
        if (!parent.item) throw new Error(`the stand-in for Excel knows no ${parent.kind}.getItem()`);
        return parent.item(path.ArgumentInfo?.Arguments?.[0]);
      }
      default:
        throw new Error(`the stand-in for Excel knows no path of type ${path.ObjectPathType}`);
    }
  }
}
