/** What is known about the file of a picture. `missing` is one that nobody uploaded. */
export interface PictureState {
  state: 'missing' | 'waiting' | 'ready' | 'refused';
  errors?: readonly { message: string }[];
}

/** Returns what the form says beside a picture that readers do not see; `undefined` for any other. */
export function pictureNote({ state, errors = [] }: PictureState): string | undefined {
  if (state === 'missing') return 'This picture was not uploaded yet. Readers do not see it.';
  if (state === 'waiting')
    return 'This picture is not uploaded or not checked yet. Readers do not see it until it is.';
  if (state === 'ready') return undefined;
  const reasons = errors.map(({ message }) => message).join('; ');
  return `This picture was refused${reasons && `: ${reasons}`}. Readers do not see it.`;
}
