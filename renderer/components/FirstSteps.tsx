import type { VerdictKind } from '../../shared/detection/verdict.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import { helplines } from '../helplines.ts';
import { useSurroundings } from '../surroundings.ts';

interface FirstStepsProps {
  readonly kind: VerdictKind;
  readonly settings: Settings | null;
}

/** What to do first, and whom to call: only numbers that the message had no hand in. */
export function FirstSteps({ kind, settings }: FirstStepsProps) {
  const { locale, actions } = useSurroundings();
  const words = locale.window.verdict;
  const steps = words.steps[kind];
  return (
    <section className="first-steps">
      <h3>{words.stepsTitle[kind]}</h3>
      {steps.length === 1 ? (
        <p className="only-step">{steps[0]}</p>
      ) : (
        <ol className="steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <dl className="calls">
        <div className="call">
          <dt>{words.police}</dt>
          <dd className="call-number">{helplines.police}</dd>
        </div>
        <div className="call">
          <dt>{settings?.bankName || words.yourBank}</dt>
          {settings?.bankNumber ? (
            <dd className="call-number">{settings.bankNumber}</dd>
          ) : (
            <dd>
              {words.bankNumberUnknown}
              <button className="link-button" onClick={() => actions.open({ at: 'settings' })}>
                {words.storeBank}
              </button>
            </dd>
          )}
        </div>
      </dl>
      <p className="hint">{words.ownNumber}</p>
    </section>
  );
}
