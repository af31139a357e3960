/**
 * Words whose form alone gives an order, in languages where it may stand anywhere in a sentence.
 * Each must be met twice: as a cue that somebody is told to act, and then as the action itself. Of
 * the readings of one word the open-ended come first, then the exact, then the open-fronted.
 */
const closedEnding = /(?:те|ть|ь|ся|сь|te)$/u;

/** Every order as an open-ended cue, for words of which nothing longer means something else. */
export function ordersAsCues(orders: readonly string[]): readonly string[] {
  return eachFirstWord(orders, (word) => `${word}*`);
}

/** Shorter words end too many others: "дай", "продай". They count where an order is expected. */
const shortest = 4;

/** The orders as cues: "назовите*", "назови". */
export function orderCues(orders: readonly string[]): readonly string[] {
  return eachFirstWord(orders, (word) => (isClosed(word) ? `${word}*` : word));
}

/** The same orders as actions: "назовите", "*назови". */
export function orderActions(orders: readonly string[]): readonly string[] {
  return eachFirstWord(orders, (word) =>
    isClosed(word) || word.length < shortest ? word : `*${word}`,
  );
}

/** Nothing longer begins with the word: "назовите", but not "позвони", for "позвонил" gives no order. */
function isClosed(word: string): boolean {
  return closedEnding.test(word);
}

function eachFirstWord(
  orders: readonly string[],
  change: (word: string) => string,
): readonly string[] {
  return orders.map((order) => {
    const [first = '', ...rest] = order.split(' ');
    return [first.split('|').map(change).join('|'), ...rest].join(' ');
  });
}
