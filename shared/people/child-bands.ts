/** The ages of a person's children, as bands: enough for other families, too little to find a child. */
export const childBands = ['under-2', '2-4', '5-7', '8-9', '10-12', '13-15', '16-17'] as const;
