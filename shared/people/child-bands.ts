/**
 * The age bands of a person's children: exact enough to help other families, too broad to identify a child.
 */
export const childBands = ['under-2', '2-4', '5-7', '8-9', '10-12', '13-15', '16-17'] as const;
