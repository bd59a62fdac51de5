import { useState } from 'preact/hooks';
import { acceptedPictures } from '../../../html/editorial/picture-file.ts';
import { controlId, useTitleForm } from './form-context.ts';
import { uploadPicture } from './upload-picture.ts';

/** Chooses a picture, uploads it, and adds it to the pictures of the title once it is checked. */
export function PictureUpload({ path }: { path: string }) {
  const form = useTitleForm();
  const [step, setStep] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const [added, setAdded] = useState<string>();
  const id = controlId(`${path}-upload`);
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    setProblem('');
    setAdded(undefined);
    setBusy(true);
    const uploaded = await uploadPicture(form.slug, file, setStep);
    setBusy(false);
    // The same file can be chosen again after a failure.
    input.value = '';
    if ('problem' in uploaded) {
      setStep('');
      return setProblem(uploaded.problem);
    }
    form.add(path, { kind: 'image', ...uploaded.picture, alt: '', credit: '' });
    setAdded(uploaded.picture.url);
    setStep(`${file.name} is added as the last picture. Say what it shows and who made it.`);
  };
  return (
    <div class="picture-upload">
      <label for={id}>Add a picture</label>
      <input
        id={id}
        type="file"
        accept={acceptedPictures}
        disabled={busy}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => void choose(currentTarget)}
      />
      <p class="field-hint" id={`${id}-hint`}>
        JPEG, PNG, WebP or AVIF up to 4 MB, or SVG up to 1 MB. Places and names that a camera stores in the
        file are removed.
      </p>
      <div class="uploaded">
        {added !== undefined && <img src={added} alt="" width="160" height="90" />}
        <p class="status-message" role="status">
          {step}
        </p>
      </div>
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
