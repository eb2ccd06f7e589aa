import { isolateRuns } from '../../utils/arabic/isolate.ts';

/** One line of text. In Arabic, what reads from left to right (Latin words, scores, telephone numbers) keeps its own direction. */
export function Isolated({ text }: { text: string }) {
  const [first, ...rest] = isolateRuns(text);
  if (!first || rest.length === 0) return <>{text}</>;
  return (
    <>
      {[first, ...rest].map((run, index) =>
        run.dir === 'ltr' ? (
          <bdi dir="ltr" key={index}>
            {run.text}
          </bdi>
        ) : (
          run.text
        ),
      )}
    </>
  );
}
