export type Params = Readonly<Record<string, string>>;

interface Node<T> {
  readonly literal: Map<string, Node<T>>;
  param?: { readonly name: string; readonly node: Node<T> };
  /** The targets of every path from here on that has no other. */
  rest?: ReadonlyMap<string, T>;
  readonly methods: Map<string, T>;
}
interface Found<T> {
  readonly methods: ReadonlyMap<string, T>;
  readonly params: Params;
}
const newNode = <T>(): Node<T> => ({ literal: new Map(), methods: new Map() });

/** Finds the target of a path, segment by segment, so that the cost does not grow with the number of routes. */
export class Router<T> {
  readonly #root = newNode<T>();
  /** The routes without parameters, which most requests are for, by their whole path. */
  readonly #plain = new Map<string, Found<T>>();

  /** Adds a route, such as `GET /sign-ups/{signUpId}`, or `GET /verify/*` for that path and all below. */
  add(route: string, target: T): void {
    const [method = '', path = ''] = route.split(' ');
    let node = this.#root;
    for (const segment of path.slice(1).replace(/\/\*$/, '').split('/')) node = child(node, segment);
    if (path.endsWith('/*')) node.rest = new Map(node.rest).set(method, target);
    else node.methods.set(method, target);
    if (!/[{*]/.test(path)) this.#plain.set(path, { methods: node.methods, params: {} });
  }

  /** The targets of a path by method, with the path's parameters. Throws `URIError` for a malformed path. */
  find(path: string): Found<T> | undefined {
    return this.#plain.get(path) ?? this.#search(path);
  }

  #search(path: string): Found<T> | undefined {
    const params: Record<string, string> = {};
    let node: Node<T> | undefined = this.#root;
    let rest: ReadonlyMap<string, T> | undefined;
    const text = path.replace(/^\/+|\/$/g, '');
    // Segment by segment, because the first tells that most paths of other routers are not here.
    for (let at = 0, end = 0; end >= 0; at = end + 1) {
      end = text.indexOf('/', at);
      const segment = text.slice(at, end < 0 ? undefined : end);
      const literal: Node<T> | undefined = node.literal.get(segment);
      if (!literal && node.param && segment) params[node.param.name] = decodeURIComponent(segment);
      node = literal ?? (segment ? node.param?.node : undefined);
      if (!node) break;
      rest = node.rest ?? rest;
    }
    const methods = node?.methods.size ? node.methods : rest;
    return methods && { methods, params };
  }
}

function child<T>(node: Node<T>, segment: string): Node<T> {
  const name = /^\{(\w+)\}$/.exec(segment)?.[1];
  if (name) return (node.param ??= { name, node: newNode() }).node;
  const next = node.literal.get(segment) ?? newNode<T>();
  node.literal.set(segment, next);
  return next;
}
