/**
 * The phrases of orders again, each with an open end, as further cues of the same words. A word's
 * open-ended readings come before its exact ones, so stance meets the cue before the action itself.
 */
export function ordersAsCues(orders: readonly string[]): readonly string[] {
  return orders.map((order) => {
    const [first = '', ...rest] = order.split(' ');
    const open = first.split('|').map((word) => `${word}*`);
    return [open.join('|'), ...rest].join(' ');
  });
}
