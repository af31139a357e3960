/** Numbers that the window itself gives, as people in Denmark read them. */
export const helplines = {
  police: '114',
  mitidBlocking: '33 98 00 10',
} as const;
