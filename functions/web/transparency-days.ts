const usual = 30;
const most = 366;

/** How many days of numbers an address asks for; thirty where it makes no sense. */
export const daysAsked = (query: string): number => {
  const days = Number(new URLSearchParams(query).get('days') ?? usual);
  return Number.isInteger(days) && days >= 1 && days <= most ? days : usual;
};
