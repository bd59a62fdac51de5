import type { Policy } from '../../../../../shared/moderation/policy-schema.ts';
import { type ReadLanguage, readLanguages } from '../../../../../shared/screening/read-languages.ts';
import { withLanguage } from '../../../html/console/policy.ts';

const names: Record<ReadLanguage, string> = { en: 'English', es: 'Spanish' };

/** Chooses the languages whose texts are decided by the rules. English is always one of them. */
export function PolicyLanguages(props: {
  languages: Policy['languages'];
  change: (languages: Policy['languages']) => void;
}) {
  const { languages = ['en'] } = props;
  return (
    <fieldset class="policy-languages">
      <legend>Languages that screening decides about</legend>
      <p class="fine">
        A text in another language waits for a person. Screening finds less in Spanish than in English.
      </p>
      <div class="ticks">
        {readLanguages.map((language) => (
          <label key={language} class="tick">
            <input
              type="checkbox"
              checked={languages.includes(language)}
              disabled={language === 'en'}
              onChange={({ currentTarget: { checked } }) =>
                props.change(withLanguage(props.languages, language, checked))
              }
            />
            {names[language]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
