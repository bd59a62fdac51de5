/** The size of every card image in pixels: what services that show previews of links ask for. */
export const cardImageSize = { width: 1200, height: 630 } as const;
