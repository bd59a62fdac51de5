type Cell = string | number | undefined;

const textOf = (cell: Cell): string =>
  typeof cell === 'number' ? String(Number(cell.toFixed(Math.abs(cell) < 10 ? 2 : 1))) : (cell ?? '');

/** Formats rows as an aligned text table with a title. The first column is left-aligned, the others right-aligned. */
export function textTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
): string {
  const texts = [head.map(String), ...rows.map((row) => row.map(textOf))];
  const widths = head.map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) =>
        column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [title, ...texts.map(line), ''].join('\n');
}
