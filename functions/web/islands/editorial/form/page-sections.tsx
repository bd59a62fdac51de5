import { formValueAt } from '../../../html/editorial/form-values.ts';
import { pictureNote } from '../../../html/editorial/picture-note.ts';
import { kindWords } from '../../../html/words/kinds.ts';
import { offerWords } from '../../../html/words/offers.ts';
import { useTitleForm } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import { PictureUpload } from './picture-upload.tsx';
import { RowList } from './row-list.tsx';
import { ChoiceField, NumberField } from './small-fields.tsx';
import { LineText } from './text-field.tsx';
import { usePictureState } from './use-picture-state.ts';

const today = (): string => new Date().toISOString().slice(0, 10);
const offerKinds = Object.entries(offerWords);
const players = [
  ['youtube', 'YouTube'],
  ['vimeo', 'Vimeo'],
] as const;

/** The places to watch, read, play or get the work, by region. */
export function OfferFields() {
  const { kind, set } = useTitleForm();
  return (
    <FormSection
      id="offers"
      heading={kindWords[kind].where}
      lead="Open each link before you save. The date tells readers when it last worked."
    >
      <RowList
        path="whereToWatch"
        one="Offer"
        add={{ name: 'Add an offer', row: { provider: '', region: '*', url: '', lastChecked: today() } }}
        max={40}
      >
        {(path) => (
          <>
            <div class="form-trio">
              <LineText path={`${path}.provider`} label="Provider" />
              <ChoiceField path={`${path}.kind`} label="Kind of offer" options={offerKinds} />
              <LineText
                path={`${path}.region`}
                label="Country"
                hint="Such as DE, or * for everywhere."
                code
              />
            </div>
            <LineText path={`${path}.url`} label="Web address" type="url" plain />
            <div class="form-checked">
              <LineText path={`${path}.lastChecked`} label="Last checked" type="date" plain />
              <button type="button" class="small-button" onClick={() => set(`${path}.lastChecked`, today())}>
                Checked today
              </button>
            </div>
          </>
        )}
      </RowList>
    </FormSection>
  );
}

/** Who made a picture or a video, and under which licence it is shown. */
const Rights = ({ path }: { path: string }) => (
  <div class="form-pair">
    <LineText path={`${path}.credit`} label="Credit" limits={{ min: 1, max: 120 }} />
    <LineText path={`${path}.licence`} label="Licence" hint="Such as CC-BY-4.0 or Press picture." />
  </div>
);

const Still = ({ path }: { path: string }) => {
  const { values } = useTitleForm();
  const url = formValueAt(values, `${path}.url`);
  const state = usePictureState(url);
  return (
    <div class="form-still">
      {typeof url === 'string' && <img src={url} alt="" width="160" height="90" loading="lazy" />}
      <div>
        <LineText
          path={`${path}.alt`}
          label="What the picture shows"
          hint="For people who cannot see it, in one or two sentences."
          note={state && pictureNote(state)}
          limits={{ min: 1, max: 300 }}
        />
        <Rights path={path} />
      </div>
    </div>
  );
};

/** A video that is stored has the id of its player; a new one is given by its address. */
const Video = ({ path, stored }: { path: string; stored: boolean }) => (
  <>
    <div class="form-trio">
      {stored ? (
        <>
          <ChoiceField path={`${path}.provider`} label="Player" options={players} />
          <LineText path={`${path}.videoId`} label="Id of the video" plain />
        </>
      ) : (
        <LineText
          path={`${path}.url`}
          label="Address of the video"
          hint="On YouTube or Vimeo."
          type="url"
          plain
        />
      )}
      <NumberField path={`${path}.seconds`} label="Length in seconds" />
    </div>
    <LineText path={`${path}.alt`} label="What the video is" limits={{ min: 1, max: 300 }} />
    <Rights path={path} />
  </>
);

/** The pictures and videos of the page. The first picture is the one in its head. */
export function MediaFields() {
  return (
    <FormSection
      id="media"
      heading="Pictures and videos"
      lead="The first picture stands in the head of the page."
    >
      <RowList
        path="media"
        one="Picture or video"
        add={{
          name: 'Add a video',
          row: { kind: 'video', url: '', alt: '', credit: '' },
        }}
        max={24}
      >
        {(path, value) =>
          formValueAt(value, 'kind') === 'image' ? (
            <Still path={path} />
          ) : (
            <Video path={path} stored={formValueAt(value, 'videoId') !== undefined} />
          )
        }
      </RowList>
      <PictureUpload path="media" />
    </FormSection>
  );
}
