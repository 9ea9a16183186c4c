// What is used of the packages that are measured beside Crux: they are installed for the benches alone.

declare module 'd3-flextree' {
  interface FlexNode<T> {
    readonly x: number;
    readonly y: number;
    readonly data: T;
  }
  interface FlexTree<T> {
    hierarchy(root: T): FlexNode<T>;
    (tree: FlexNode<T>): FlexNode<T>;
  }
  export function flextree<T>(options: {
    readonly children: (data: T) => readonly T[];
    readonly nodeSize: (node: FlexNode<T>) => readonly [width: number, height: number];
  }): FlexTree<T>;
}

declare module '@hpcc-js/wasm-graphviz' {
  export class Graphviz {
    static load(): Promise<Graphviz>;
    layout(dot: string, format: 'plain', engine: 'dot'): string;
  }
}
