/**
 * Finds the cycles in a graph, each as the names in it, as Tarjan's strongly connected components (R. Tarjan,
 * Depth-first search and linear graph algorithms, 1972).
 */
export function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const found: string[][] = [];
  const visit = (name: string): number => {
    const index = order.size;
    order.set(name, index);
    path.push(name);
    let low = index;
    for (const next of graph.get(name) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (path.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    lowest.set(name, low);
    if (low === index) {
      const cycle = path.splice(path.indexOf(name));
      if (cycle.length > 1 || graph.get(name)?.includes(name)) found.push(cycle.sort());
    }
    return low;
  };
  for (const name of graph.keys()) if (!order.has(name)) visit(name);
  return found;
}
