import type { MapPlace } from '../map/types.ts';

type Spot = readonly [name: string, latitude: number, longitude: number, country?: string];

/** Places that stand close together, on small islands, across the date line or at the end of the world. */
const REGIONS: Readonly<Record<string, readonly Spot[]>> = {
  'the Caribbean': [
    ['La Habana', 23.11, -82.37, 'CU'], ['Kingston', 17.97, -76.79, 'JM'], ['Puerto Príncipe', 18.54, -72.34, 'HT'],
    ['Santo Domingo', 18.49, -69.93, 'DO'], ['San Juan', 18.47, -66.11, 'PR'], ['Basseterre', 17.3, -62.72, 'KN'],
    ['Saint John’s', 17.12, -61.85, 'AG'], ['Roseau', 15.3, -61.39, 'DM'], ['Castries', 14.01, -60.99, 'LC'],
    ['Kingstown', 13.16, -61.22, 'VC'], ['Bridgetown', 13.1, -59.62, 'BB'], ['Saint George', 12.06, -61.75, 'GD'],
    ['Puerto España', 10.65, -61.51, 'TT'], ['Nasáu', 25.06, -77.34, 'BS'], ['Caracas', 10.49, -66.88, 'VE'],
  ],
  'the Balkans': [
    ['Liubliana', 46.05, 14.51, 'SI'], ['Zagreb', 45.81, 15.98, 'HR'], ['Sarajevo', 43.86, 18.41, 'BA'],
    ['Belgrado', 44.79, 20.46, 'RS'], ['Podgorica', 42.44, 19.26, 'ME'], ['Pristina', 42.66, 21.17, 'XK'],
    ['Skopie', 42.0, 21.43, 'MK'], ['Tirana', 41.33, 19.82, 'AL'], ['Sofía', 42.7, 23.32, 'BG'],
    ['Bucarest', 44.43, 26.1, 'RO'], ['Atenas', 37.98, 23.73, 'GR'], ['Budapest', 47.5, 19.04, 'HU'],
  ],
  'the Gulf': [
    ['Kuwait', 29.38, 47.99, 'KW'], ['Manama', 26.23, 50.59, 'BH'], ['Doha', 25.29, 51.53, 'QA'],
    ['Abu Dabi', 24.45, 54.38, 'AE'], ['Dubái', 25.2, 55.27, 'AE'], ['Mascate', 23.59, 58.41, 'OM'],
    ['Riad', 24.71, 46.68, 'SA'], ['Bagdad', 33.31, 44.36, 'IQ'], ['Teherán', 35.69, 51.39, 'IR'],
    ['Saná', 15.37, 44.19, 'YE'], ['Amán', 31.95, 35.93, 'JO'], ['Jerusalén', 31.78, 35.22, 'IL'],
    ['Beirut', 33.89, 35.5, 'LB'], ['Damasco', 33.51, 36.29, 'SY'],
  ],
  'the Pacific': [
    ['Suva', -18.14, 178.44, 'FJ'], ['Nukualofa', -21.14, -175.2, 'TO'], ['Apia', -13.83, -171.77, 'WS'],
    ['Funafuti', -8.52, 179.2, 'TV'], ['Tarawa Sur', 1.33, 172.98, 'KI'], ['Majuro', 7.09, 171.38, 'MH'],
    ['Palikir', 6.92, 158.16, 'FM'], ['Yaren', -0.55, 166.92, 'NR'], ['Honiara', -9.43, 159.95, 'SB'],
    ['Port Vila', -17.73, 168.32, 'VU'], ['Wellington', -41.29, 174.78, 'NZ'], ['Papeete', -17.54, -149.57, 'PF'],
    ['Anádyr', 64.73, 177.51, 'RU'], ['Honolulu', 21.31, -157.86, 'US'],
  ],
  'the ends of the world': [
    ['Longyearbyen', 78.22, 15.65, 'SJ'], ['Base McMurdo', -77.85, 166.67, 'AQ'], ['Base Esperanza', -63.4, -57.0, 'AQ'],
    ['Ushuaia', -54.8, -68.3, 'AR'], ['Stanley', -51.7, -57.85, 'FK'], ['Nuuk', 64.18, -51.72, 'GL'],
    ['Alert', 82.5, -62.35, 'CA'], ['Base Vostok', -78.46, 106.84, 'AQ'], ['Reikiavik', 64.15, -21.94, 'IS'],
    ['Tristán de Acuña', -37.07, -12.31, 'SH'],
  ],
  'small states': [
    ['Mónaco', 43.73, 7.42, 'MC'], ['Ciudad del Vaticano', 41.9, 12.45, 'VA'], ['San Marino', 43.94, 12.45, 'SM'],
    ['Andorra la Vieja', 42.51, 1.52, 'AD'], ['Vaduz', 47.14, 9.52, 'LI'], ['Luxemburgo', 49.61, 6.13, 'LU'],
    ['La Valeta', 35.9, 14.51, 'MT'], ['Singapur', 1.35, 103.82, 'SG'], ['Bandar Seri Begawan', 4.94, 114.95, 'BN'],
    ['Malé', 4.18, 73.51, 'MV'], ['Victoria', -4.62, 55.45, 'SC'], ['Port Louis', -20.16, 57.5, 'MU'],
    ['Moroni', -11.7, 43.26, 'KM'], ['Santo Tomé', 0.34, 6.73, 'ST'], ['Praia', 14.92, -23.51, 'CV'],
  ],
  'Africa and Asia': [
    ['Bangui', 4.36, 18.55, 'CF'], ['Brazzaville', -4.27, 15.28, 'CG'], ['Kinsasa', -4.32, 15.31, 'CD'],
    ['Luanda', -8.84, 13.23, 'AO'], ['Kigali', -1.94, 30.06, 'RW'], ['Buyumbura', -3.38, 29.36, 'BI'],
    ['Kampala', 0.35, 32.58, 'UG'], ['Yuba', 4.85, 31.58, 'SS'], ['Adís Abeba', 9.01, 38.76, 'ET'],
    ['Yibuti', 11.59, 43.15, 'DJ'], ['Mogadiscio', 2.05, 45.32, 'SO'], ['Antananarivo', -18.88, 47.51, 'MG'],
    ['Maputo', -25.97, 32.57, 'MZ'], ['Mbabane', -26.31, 31.14, 'SZ'], ['Maseru', -29.31, 27.48, 'LS'],
    ['Tashkent', 41.3, 69.24, 'UZ'], ['Biskek', 42.87, 74.59, 'KG'], ['Dusambé', 38.56, 68.79, 'TJ'],
    ['Ulán Bator', 47.89, 106.91, 'MN'], ['Timbu', 27.47, 89.64, 'BT'], ['Katmandú', 27.72, 85.32, 'NP'],
    ['Vientián', 17.98, 102.63, 'LA'], ['Bangkok', 13.76, 100.5, 'TH'], ['Phnom Penh', 11.56, 104.93, 'KH'],
    ['Hanói', 21.03, 105.85, 'VN'], ['Naipyidó', 19.75, 96.13, 'MM'], ['Manila', 14.6, 120.98, 'PH'],
    ['Dili', -8.56, 125.57, 'TL'], ['Puerto Moresby', -9.44, 147.18, 'PG'],
  ],
  'two places very near': [['Melilla', 35.29, -2.94, 'ES'], ['Farjana', 35.28, -2.95, 'MA']],
};

/** Each region with its places, each mentioned less than the one before. */
export const REGION_PLACES: readonly { readonly title: string; readonly places: readonly MapPlace[] }[] = [
  ...Object.entries(REGIONS),
  ['all these', Object.values(REGIONS).flat()] as const,
].map(([title, spots]) => ({
  title,
  places: spots.map(([name, latitude, longitude, country], index) => ({
    id: `${name.toLowerCase().replaceAll(/[^a-zñáéíóú]/gu, '-')}-${index}`,
    name,
    kind: 'city',
    latitude,
    longitude,
    country,
    mentions: 1 + Math.ceil((spots.length - index) / 4),
  })),
}));
