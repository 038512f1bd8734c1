// People of the quick check, as they answer it.

const children = {
  count: '2', 'born-0-month': '5', 'born-0-year': '2023', 'care-0': 'day_care', 'hours-0': '87', 'price-0': '12,45',
  'born-1-month': '2', 'born-1-year': '2018', 'care-1': 'after_school', 'hours-1': '65', 'price-1': '10,10',
};
const course = {
  course: 'Data science voor vrouwen', provider: 'Techionista', accredited: 'no', training_hours: '28',
  'start-day': '1', 'start-month': '6', 'start-year': '2026', 'end-day': '30', 'end-month': '11', 'end-year': '2026',
};
const home = { rents: 'yes', rent: '690', persons: '3', oldest: '34', wealthy: 'no' };

// The article's single mother, who stops working for the course.
export const sanne = {
  work: 'yes', hours: '20', income: '23.400', partner: 'no', benefit: 'none', ...children, ...course,
  stop: 'yes', 'last_day-day': '31', 'last_day-month': '5', 'last_day-year': '2026',
  net_now: '1.690', net_during: '0', gross_during: '0', ...home,
};
// Social assistance in Poelenburg, nothing asked yet.
export const yasmin = {
  work: 'no', income: '19.800', partner: 'no', benefit: 'bijstand', consent: 'not_asked', is_young: 'no', ...children, ...course,
  net_now: '1.401', net_during: '1.401', gross_during: '19.800', ...home,
};
// Unemployment benefit, and UWV consented.
export const stefan = {
  work: 'no', income: '27.600', partner: 'no', benefit: 'ww', consent: 'granted', stays_available: 'yes', labour_market: 'yes',
  ...children, count: '1', ...course, net_now: '1.620', net_during: '1.620', gross_during: '27.600', ...home, persons: '2',
};
// Works on, but the partner does nothing that counts.
export const hanna = {
  work: 'yes', hours: '24', income: '26.400', partner: 'yes', partner_income: '9.000', partner_works: 'no', benefit: 'none',
  ...children, count: '1', ...course, stop: 'no', net_now: '1.850', net_during: '1.850', gross_during: '26.400', partner_net: '800', ...home, persons: '4',
};
