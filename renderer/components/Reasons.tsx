import type { Signal, Verdict } from '../../shared/detection/verdict.ts';
import { promiseOf, statementFor } from '../promise-of.ts';
import { sourceDateWords } from '../dates.ts';
import { useSurroundings } from '../surroundings.ts';

interface ReasonsProps {
  readonly verdict: Verdict;
  readonly text: string;
  readonly chosen: number | null;
  readonly onChoose: (reason: number | null) => void;
}

/** Why, strongest first. A chosen reason has its words stand out in the message. */
export function Reasons({ verdict, text, chosen, onChoose }: ReasonsProps) {
  const { locale } = useSurroundings();
  const words = locale.window.verdict;
  return (
    <ol className="reasons">
      {verdict.signals.map((signal, index) => {
        const reason = locale.reasons[signal.rule] ?? words.reasonUnknown;
        const quotes = quotesOf(signal, text);
        return (
          <li key={`${signal.rule}-${index}`} className="reason">
            {quotes.length === 0 ? (
              <p className="reason-words">{reason}</p>
            ) : (
              <button
                className="reason-words"
                aria-pressed={chosen === index}
                onClick={() => onChoose(chosen === index ? null : index)}
              >
                {reason}
              </button>
            )}
            {quotes.length > 0 && (
              <p className="reason-quotes">
                <span className="visually-hidden">{words.itsWords} </span>
                {quotes.map((quote) => (
                  <q
                    key={quote}
                    lang={verdict.language === 'und' ? undefined : verdict.language}
                    dir="auto"
                  >
                    {quote}
                  </q>
                ))}
              </p>
            )}
            <BrokenPromise id={signal.promise} />
          </li>
        );
      })}
    </ol>
  );
}

/** What the authority has said, in our words. Nothing is shown for an id that this version does not know. */
function BrokenPromise({ id }: { readonly id: string | undefined }) {
  const { locale } = useSurroundings();
  const promise = promiseOf(id);
  if (!promise) return null;
  const statement = statementFor(promise, locale.tag);
  return (
    <div className="promise">
      <p className="promise-title">{locale.window.verdict.promise(promise.authority)}</p>
      <p lang={statement.lang}>{statement.words}</p>
      <p className="promise-source">
        {promise.date !== '' && sourceDateWords(locale.tag, promise.date)}
        <cite>{promise.source}</cite>
      </p>
    </div>
  );
}

const mostQuotes = 4;
const longestQuote = 90;

/** The evidence's words as they stand in the text that is shown, which may have been masked since. */
function quotesOf(signal: Signal, text: string): string[] {
  const all = signal.evidence.map(({ start, end }) =>
    text.slice(start, end).replaceAll(/\s+/g, ' ').trim(),
  );
  const different = [...new Set(all)].filter((quote) => quote !== '');
  // A quote inside another one says nothing new.
  const telling = different.filter(
    (quote) => !different.some((other) => other !== quote && other.includes(quote)),
  );
  return telling
    .slice(0, mostQuotes)
    .map((quote) => (quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote));
}
