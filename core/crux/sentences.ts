import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { quote } from '../model/quote';
import type { Contribution } from './contribution';
import type { Crux } from './cruxes';
import type { BaseChange, Flip } from './flip';
import type { Flips } from './flips';

/** A strength, a base score or what is between two, as a person reads it: two decimals. */
export function shownStrength(strength: number | undefined): string {
  if (strength === undefined) return 'not known';
  // Adding 0 turns −0 into 0.
  return (Number(strength.toFixed(2)) + 0).toFixed(2);
}

/** What hangs on a statement, in a sentence. */
export function cruxSentence(map: ArgumentMap, of: Id, { id, low, high, withdrawn }: Crux): string {
  const [crux, conclusion] = [words(map, id), nameOf(map, of)];
  if (low === undefined || high === undefined || withdrawn === undefined) {
    return `What hangs on ${crux} is not known: with another base score, the argument goes round in a circle that does not come to rest.`;
  }
  return `Were ${crux} worth nothing at the start, ${conclusion} would be at ${shownStrength(low)}; were it certain, at ${shownStrength(high)}. Without it: ${shownStrength(withdrawn)}.`;
}

/** What a statement brings to the strength of another, in a sentence. */
export function contributionSentence(map: ArgumentMap, { id, value, error }: Contribution): string {
  const contributor = words(map, id);
  if (value === undefined) return `What ${contributor} brings is not known.`;
  const shown = shownStrength(Math.abs(value));
  const about = error >= 0.005 ? `about ${shown} (± ${shownStrength(error)})` : shown;
  if (shown === '0.00') return `${contributor} hardly matters.`;
  return `${contributor} ${value > 0 ? 'adds' : 'takes away'} ${about}.`;
}

/** One way to flip a conclusion, in a sentence. */
export function flipSentence(map: ArgumentMap, { of, goal }: Flips, { changes }: Flip): string {
  const ifs = changes.map(
    (change) =>
      `${words(map, change.id)} at ${shownStrength(hundredthsThatDo(change))} instead of ${shownStrength(change.from)}`,
  );
  const all = ifs.length > 1 ? `${ifs.slice(0, -1).join(', ')} and ${ifs.at(-1)}` : ifs[0];
  return `Were ${all}, ${nameOf(map, of)} would ${goal === 'over' ? 'rise above' : 'fall below'} one half.`;
}

/** What is to be said where there is no way to flip a conclusion; undefined where there is. */
export function noFlipSentence(map: ArgumentMap, { of, strength, goal, ways }: Flips): string | undefined {
  if (strength === undefined)
    return `How strong ${nameOf(map, of)} is, is not known: the argument goes round in a circle.`;
  if (goal === 'neither') return `${capital(nameOf(map, of))} stands at one half: whatever moves it tips it.`;
  if (ways.length > 0) return undefined;
  return `No other base scores were found with which ${nameOf(map, of)} would ${goal === 'over' ? 'rise above' : 'fall below'} one half.`;
}

/** The base score that would do it, in hundredths: rounded away from the one that it has, so that what is read would do it as well. */
export function hundredthsThatDo({ from, to }: BaseChange): number {
  return (to < from ? Math.floor(to * 100) : Math.ceil(to * 100)) / 100;
}

/** A conclusion in a sentence: what it says stands beside, or above. */
export function nameOf(map: ArgumentMap, id: Id): string {
  return map.statements.get(id)?.kind === 'thesis' ? 'the thesis' : 'the conclusion';
}

function capital(sentence: string): string {
  return sentence[0]!.toUpperCase() + sentence.slice(1);
}

function words(map: ArgumentMap, id: Id): string {
  return quote(map.statements.get(id)?.text ?? id);
}
